package io.kabinet.testkit.faults;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** What all connections of one proxy share. Safe for use by several threads. */
final class Network {

    private final Operator operator;
    private final Plan plan = new Plan();
    private final Late late = new Late();
    private final Semaphore released = new Semaphore(0);
    private final AtomicInteger arrivals = new AtomicInteger();
    private volatile Consumer<Fault> standstill = fault -> {};

    Network(Operator operator) {
        this.operator = operator;
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
        released.release(bytes);
    }

    void awaitRelease() throws IOException {
        try {
            released.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the proxy is closed");
        }
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
