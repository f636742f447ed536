package io.kabinet.client.internal;

import java.util.concurrent.atomic.AtomicInteger;

/** Keeps repetitions from burying an operator that is down: each takes one away, each answer gives one back. */
final class RetryBudget {

    private static final int MOST = 100;

    private final AtomicInteger left = new AtomicInteger(MOST);

    boolean take() {
        return left.getAndUpdate(count -> Math.max(0, count - 1)) > 0;
    }

    void giveBack() {
        left.updateAndGet(count -> Math.min(MOST, count + 1));
    }
}
