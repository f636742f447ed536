package io.kabinet.core.detailing.order;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How far back one report reaches, and how often it may be ordered.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param window how far back it reaches
 * @param pause how long after an order the next one may be made, if there is a pause; above zero, at most ten years
 */
public record ReportRule(ReportWindow window, Optional<Duration> pause) {

    private static final Duration LONGEST = Duration.ofDays(3_660);

    /**
     * Checks the pause.
     *
     * @throws IllegalArgumentException if it is not above zero, or too long
     */
    public ReportRule {
        Objects.requireNonNull(window, "window");
        Duration time = pause.orElse(LONGEST);
        if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a pause must be above zero and at most ten years: " + time);
        }
    }

    /**
     * A report that may be ordered at any time.
     *
     * @param window how far back it reaches
     * @return the rule
     */
    public static ReportRule of(ReportWindow window) {
        return new ReportRule(window, Optional.empty());
    }
}
