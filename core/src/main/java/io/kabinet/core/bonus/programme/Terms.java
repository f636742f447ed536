package io.kabinet.core.bonus.programme;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long something lasts, counted in the market's zone. */
final class Terms {

    private static final long MOST_MONTHS = 1_200;
    private static final long MOST_DAYS = 36_525;

    private Terms() {}

    /** Checks that a term, if there is one, is above zero and within a hundred years. */
    static void check(String what, Optional<Period> term) {
        if (term.filter(Terms::isWrong).isPresent()) {
            throw new IllegalArgumentException(what + " must be above zero, up to a hundred years: " + term.get());
        }
    }

    private static boolean isWrong(Period term) {
        return term.isZero()
                || term.isNegative()
                || term.toTotalMonths() > MOST_MONTHS
                || term.get(ChronoUnit.DAYS) > MOST_DAYS;
    }

    /** The first moment after a term: the same local time, so many days and months later. */
    static Optional<Instant> end(Optional<Period> term, Instant from, ZoneId zone) {
        return term.map(length -> from.atZone(zone).plus(length).toInstant());
    }
}
