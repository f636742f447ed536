package io.kabinet.client.transport;

import java.time.Duration;

/**
 * How many attempts a client lets go at most, so that the operator need not refuse them.
 *
 * <p>For example, {@code new RateLimit(10, Duration.ofSeconds(1))} lets ten go at once and then one more each 100 ms. An
 * attempt that would have to wait beyond its deadline ends as not sent, RATE_LIMIT.
 *
 * @param calls how many, above zero
 * @param per in how much time, above zero and at most a day
 */
public record RateLimit(int calls, Duration per) {

    private static final Duration LONGEST = Duration.ofDays(1);

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if one is not in its range
     */
    public RateLimit {
        if (calls <= 0) {
            throw new IllegalArgumentException("calls must be above zero: " + calls);
        }
        if (per.isZero() || per.isNegative() || per.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("per must be above zero and at most a day: " + per);
        }
    }
}
