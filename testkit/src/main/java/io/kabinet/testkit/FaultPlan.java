package io.kabinet.testkit;

import io.kabinet.client.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to go wrong, in the order in which it was asked for. Safe for use by several threads. */
final class FaultPlan {

    private final List<Planned> plan = new ArrayList<>();

    synchronized void add(Fault fault, Optional<Class<?>> kind, int times) {
        for (int i = 0; i < times; i++) {
            plan.add(new Planned(fault, kind));
        }
    }

    /** What goes wrong with a call: the first that is meant for its kind, which is then used up. */
    synchronized Fault next(Operation<?> operation) {
        for (int i = 0; i < plan.size(); i++) {
            if (plan.get(i).isFor(operation)) {
                return plan.remove(i).fault;
            }
        }
        return Fault.NONE;
    }

    synchronized int left() {
        return plan.size();
    }

    synchronized void clear() {
        plan.clear();
    }

    private record Planned(Fault fault, Optional<Class<?>> kind) {

        boolean isFor(Operation<?> operation) {
            return kind.map(wanted -> wanted.isInstance(operation)).orElse(true);
        }
    }
}
