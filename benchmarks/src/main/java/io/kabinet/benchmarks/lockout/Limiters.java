package io.kabinet.benchmarks.lockout;

import io.github.bucket4j.Bucket;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What else people put before a sign-in: a limiter for each number, three attempts in a year.
 *
 * <p>Neither tells how many are left, and a lock that never ends they do not have; a year is the nearest.
 */
final class Limiters {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final RateLimiterConfig CONFIG = RateLimiterConfig.custom()
            .limitForPeriod(Answers.THRESHOLD)
            .limitRefreshPeriod(YEAR)
            .timeoutDuration(Duration.ZERO)
            .build();

    private final ConcurrentMap<Long, Bucket> buckets = new ConcurrentHashMap<>();
    private final ConcurrentMap<Long, RateLimiter> limiters = new ConcurrentHashMap<>();

    boolean mayTryByBucket4j(Long number) {
        Bucket bucket = buckets.get(number);
        return (bucket != null ? bucket : buckets.computeIfAbsent(number, first -> bucket())).tryConsume(1);
    }

    boolean mayTryByResilience4j(Long number) {
        RateLimiter limiter = limiters.get(number);
        return (limiter != null ? limiter : limiters.computeIfAbsent(number, first -> RateLimiter.of("login", CONFIG)))
                .acquirePermission();
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(Answers.THRESHOLD).refillIntervally(Answers.THRESHOLD, YEAR))
                .build();
    }
}
