package io.kabinet.client.internal;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Transport;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.random.RandomGenerator;

/**
 * Repeats what may be repeated: the library says when and how often, the kind of the operation says whether.
 *
 * <p>Waits double from the first one on, up to ten times the first, each shortened by up to a half by chance, so that many
 * clients do not come back at once; where the operator asks for a longer pause, it gets one. A hundred repetitions may go
 * without an answer, then there are no more of them; each answer, yes or no, allows one again.
 */
public final class Retrying extends Layer {

    private static final double HALF = 0.5;
    private static final int LONGEST = 10;

    private final Retry retry;
    private final RetryBudget budget = new RetryBudget();

    /**
     * On top of a transport.
     *
     * @param next what sends each attempt
     * @param attempts how often at most, one or more
     * @param firstWait how long before the second attempt; zero is at once
     * @param random where chance comes from
     */
    public Retrying(Transport next, int attempts, Duration firstWait, RandomGenerator random) {
        super(next);
        this.retry = Retry.of(
                "kabinet",
                RetryConfig.<Outcome<?>>custom()
                        .maxAttempts(attempts)
                        .retryOnResult(outcome -> true)
                        .intervalFunction(waits(firstWait.toMillis(), random))
                        .build());
    }

    private static IntervalFunction waits(long first, RandomGenerator random) {
        return attempt -> {
            long grown = Math.min(first << Math.min(attempt - 1, LONGEST), first * LONGEST);
            return (long) (grown * (1 - HALF * random.nextDouble()));
        };
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
        return new Attempts<>(call, next, retry, budget).start();
    }
}
