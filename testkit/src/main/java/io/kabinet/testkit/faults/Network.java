package io.kabinet.testkit.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** What all connections of one proxy share. Safe for use by several threads. */
final class Network {

    private final Operator operator;
    private final Plan plan = new Plan();
    private final Late late = new Late();
    private final Set<Drip> drips = ConcurrentHashMap.newKeySet();
    private final Threads threads;
    private final AtomicInteger arrivals = new AtomicInteger();
    private volatile Consumer<Fault> standstill = fault -> {};

    Network(Operator operator, Threads threads) {
        this.operator = operator;
        this.threads = threads;
    }

    Threads threads() {
        return threads;
    }

    Operator operator() {
        return operator;
    }

    Plan plan() {
        return plan;
    }

    Late late() {
        return late;
    }

    AtomicInteger arrivals() {
        return arrivals;
    }

    void onStandstill(Consumer<Fault> hears) {
        standstill = hears;
    }

    void standsStill(Fault fault) {
        standstill.accept(fault);
    }

    void release(int bytes) {
        drips.forEach(drip -> drip.release(bytes));
    }

    /** Begins a drip, which ends when its client goes. */
    Drip drip(Socket client) {
        Drip drip = new Drip();
        drips.add(drip);
        var unusedWatcher = threads.start(client, () -> {
            try {
                long unused = client.getInputStream().transferTo(OutputStream.nullOutputStream());
            } finally {
                drips.remove(drip);
                drip.end();
            }
        });
        return drip;
    }

    int deliverLate() throws IOException {
        int delivered = 0;
        for (Optional<Message> next = late.take(); next.isPresent(); next = late.take()) {
            deliver(next.get());
            delivered++;
        }
        return delivered;
    }

    /** What nobody can have heard is still on its way; what somebody may have heard does not come twice. */
    private void deliver(Message request) throws IOException {
        try {
            var unused = operator.ask(request);
        } catch (ConnectException e) {
            late.putBack(request);
            throw e;
        }
    }

    /** Requests that are still on their way. */
    static final class Late {

        private final Deque<Message> requests = new ArrayDeque<>();

        synchronized void add(Message request) {
            requests.addLast(request);
        }

        synchronized void putBack(Message request) {
            requests.addFirst(request);
        }

        synchronized int size() {
            return requests.size();
        }

        /** The one that has been on its way longest, which is not any more. */
        synchronized Optional<Message> take() {
            return Optional.ofNullable(requests.pollFirst());
        }
    }
}
