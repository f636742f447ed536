package io.kabinet.testkit.faults;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What goes wrong with which request: first what was asked for by name, then by chance. Safe for use by several threads. */
final class Plan {

    private final Queue<Fault> next = new ArrayDeque<>();
    private final Map<String, Integer> met = new TreeMap<>();
    private List<String> kinds = List.of();
    private @Nullable SplittableRandom random;
    private double share;

    synchronized void add(List<Fault> faults) {
        next.addAll(faults);
    }

    synchronized void draw(long seed, double of, List<String> wanted) {
        random = new SplittableRandom(seed);
        share = of;
        kinds = List.copyOf(wanted);
    }

    synchronized void clear() {
        next.clear();
        random = null;
    }

    synchronized Fault next() {
        Fault planned = next.poll();
        Fault fault = planned == null ? drawn() : planned;
        if (!fault.equals(Fault.NONE)) {
            met.merge(fault.kind(), 1, Integer::sum);
        }
        return fault;
    }

    private Fault drawn() {
        SplittableRandom chance = random;
        if (chance == null || chance.nextDouble() >= share) {
            return Fault.NONE;
        }
        List<Fault> all = Fault.drawn(chance).stream()
                .filter(fault -> kinds.isEmpty() || kinds.contains(fault.kind()))
                .toList();
        return all.get(chance.nextInt(all.size()));
    }

    synchronized int left() {
        return next.size();
    }

    synchronized Map<String, Integer> met() {
        return new TreeMap<>(met);
    }
}
