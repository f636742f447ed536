package io.kabinet.testkit.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
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
        List<Message> due = late.takeAll();
        for (Message request : due) {
            var unused = operator.ask(request);
        }
        return due.size();
    }

    /** Requests that are still on their way. */
    static final class Late {

        private final List<Message> requests = new ArrayList<>();

        synchronized void add(Message request) {
            requests.add(request);
        }

        synchronized int size() {
            return requests.size();
        }

        synchronized List<Message> takeAll() {
            List<Message> all = List.copyOf(requests);
            requests.clear();
            return all;
        }
    }
}
