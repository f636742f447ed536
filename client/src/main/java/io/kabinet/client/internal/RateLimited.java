package io.kabinet.client.internal;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.RateLimit;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.transport.Transport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Lets no more go than a limit says; who comes too early waits, in the order of coming, if the deadline allows it.
 *
 * <p>Whoever gives up while waiting does not give the place back: the others keep theirs.
 */
public final class RateLimited extends Layer {

    private final long step;
    private final long burst;
    private final Ticker ticker;

    /** When the next may go, were everything used up; never more than one burst in the past. */
    private long nextFree;

    /**
     * On top of a transport.
     *
     * @param next what sends each attempt
     * @param limit the limit
     * @param ticker what measures the time
     */
    public RateLimited(Transport next, RateLimit limit, Ticker ticker) {
        super(next);
        long calls = limit.calls();
        this.step = (limit.per().toNanos() + calls - 1) / calls;
        this.burst = step * (limit.calls() - 1);
        this.ticker = ticker;
        this.nextFree = ticker.nanoTime() - burst;
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
        Duration wait = reserve(call.deadline().left());
        if (wait.isNegative()) {
            return CompletableFuture.completedFuture(Outcome.notSent(Why.of(Cause.RATE_LIMIT)));
        }
        if (wait.isZero()) {
            return next.send(call);
        }
        CompletableFuture<Outcome<R>> outcome = new CompletableFuture<>();
        Pause.of(
                wait,
                call,
                () -> Stages.pass(inTime(call), outcome),
                () -> outcome.complete(Outcome.notSent(Why.of(Cause.CANCELLED))));
        return outcome;
    }

    /** Timers come late now and then, and nothing leaves after its deadline. */
    private <R> CompletionStage<Outcome<R>> inTime(Call<R> call) {
        return call.deadline().hasPassed()
                ? CompletableFuture.completedFuture(Outcome.notSent(Why.of(Cause.DEADLINE)))
                : next.send(call);
    }

    /** Takes a place and tells how far away it is; below zero if it is not before the end, and none was taken. */
    private synchronized Duration reserve(Duration left) {
        long now = ticker.nanoTime();
        if (now - burst - nextFree > 0) {
            nextFree = now - burst;
        }
        long wait = Math.max(0, nextFree - now);
        if (wait > 0 && wait >= left.toNanos()) {
            return Duration.ofNanos(-1);
        }
        nextFree += step;
        return Duration.ofNanos(wait);
    }
}
