package io.kabinet.core.internal;

import java.time.Duration;
import java.time.Instant;

/** The moments that can be told as a date in every zone, so that date arithmetic never overflows. */
public final class Moments {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("9999-12-31T00:00:00Z");

    private Moments() {}

    /**
     * Checks that a moment lies in the years 0001 to 9999.
     *
     * @param what the name of the moment, for the message
     * @param moment the moment
     * @return the same moment
     * @throws IllegalArgumentException if it does not
     */
    public static Instant check(String what, Instant moment) {
        if (moment.isBefore(FIRST) || !moment.isBefore(AFTER_LAST)) {
            throw new IllegalArgumentException(what + " is outside the years 0001 to 9999: " + moment);
        }
        return moment;
    }

    /**
     * Whether a time has no part of a second.
     *
     * @param time the time
     * @return true if it has none
     */
    public static boolean isWholeSeconds(Duration time) {
        return time.equals(Duration.ofSeconds(time.toSeconds()));
    }
}
