package io.kabinet.mts.business;

import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Ticker;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Two sliding windows: each request gets the next turn that both leave free.
 *
 * <p>Turns are given out in order and are not given back. A window is a little longer than the operator's, for requests
 * do not arrive as evenly as they leave.
 */
final class Pace {

    private static final Duration SLACK = Duration.ofMillis(100);

    private final Ticker ticker;
    private final List<Window> windows;
    private long restsUntil;

    Pace(RequestPackage limits, Ticker ticker) {
        this.ticker = ticker;
        this.restsUntil = ticker.nanoTime();
        this.windows = List.of(
                new Window(limits.perMinute(), Duration.ofMinutes(1).plus(SLACK)),
                new Window(limits.perSecond(), Duration.ofSeconds(1).plus(SLACK)));
    }

    /** A stage that ends when it is one's turn, with nothing; or at once, with why there will be none in time. */
    CompletionStage<Optional<Why>> turn(Deadline deadline) {
        long wait = reserve(deadline.left().toNanos());
        if (wait < 0) {
            return CompletableFuture.completedFuture(Optional.of(Why.of(Cause.RATE_LIMIT)));
        }
        if (wait == 0) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        CompletableFuture<Boolean> turn = new CompletableFuture<>();
        var unused = ticker.pause(Duration.ofNanos(wait), () -> turn.complete(rests()));
        return turn.thenCompose(
                lost -> lost ? turn(deadline) : CompletableFuture.completedFuture(Optional.<Why>empty()));
    }

    /** The operator has had enough of this key: nobody's turn comes before that, and one that was given out is lost. */
    synchronized void rest(Duration time) {
        long until = ticker.nanoTime() + time.toNanos();
        if (until - restsUntil > 0) {
            restsUntil = until;
        }
    }

    private synchronized boolean rests() {
        return restsUntil - ticker.nanoTime() > 0;
    }

    private synchronized long reserve(long left) {
        long now = ticker.nanoTime();
        long at = restsUntil - now > 0 ? restsUntil : now;
        for (Window window : windows) {
            at = window.next(at);
        }
        if (at - now > 0 && at - now >= left) {
            return -1;
        }
        for (Window window : windows) {
            window.take(at);
        }
        return at - now;
    }

    /** The turns of one window, as many as it holds. */
    private static final class Window {

        private final int size;
        private final long length;
        private final Deque<Long> turns = new ArrayDeque<>();

        Window(int size, Duration length) {
            this.size = size;
            this.length = length.toNanos();
        }

        /** The first moment, not before this one and not before an earlier turn, that is free here. */
        long next(long from) {
            long at = from;
            if (!turns.isEmpty() && turns.getLast() - at > 0) {
                at = turns.getLast();
            }
            if (turns.size() == size && turns.getFirst() + length - at > 0) {
                at = turns.getFirst() + length;
            }
            return at;
        }

        void take(long at) {
            if (turns.size() == size) {
                turns.removeFirst();
            }
            turns.addLast(at);
        }
    }
}
