package io.kabinet.core.subscriber;

import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The contract between a subscriber and the operator, and how long it has lasted.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param state whether it is in force
 * @param start its first day in the market's zone, if that is known
 */
public record Contract(ContractState state, Optional<LocalDate> start) {

    private static final int LAST_YEAR = 9998;

    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if the first day is outside the years 1 to 9998
     */
    public Contract {
        Objects.requireNonNull(state, "state");
        if (start.isPresent() && (start.get().getYear() < 1 || start.get().getYear() > LAST_YEAR)) {
            throw new IllegalArgumentException(
                    "contract start is outside the years 1 to " + LAST_YEAR + ": " + start.get());
        }
    }

    /**
     * A contract in force.
     *
     * @param start its first day in the market's zone
     * @return the contract
     */
    public static Contract since(LocalDate start) {
        return new Contract(ContractState.ACTIVE, Optional.of(start));
    }

    /**
     * How many whole months the contract has lasted («стаж»).
     *
     * <p>A month is whole on the same day of a later month, or on its last day if it is too short: from 31 December, two
     * months are whole on 28 February. Before its first day a contract has lasted for none.
     *
     * @param now the moment of asking
     * @param zone the market's zone
     * @return the months, or empty if the first day is not known
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public OptionalInt tenureMonths(Instant now, ZoneId zone) {
        Moments.check("now", now);
        return start.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(wholeMonths(start.get(), LocalDate.ofInstant(now, zone)));
    }

    private static int wholeMonths(LocalDate first, LocalDate today) {
        int months = Math.toIntExact(Math.max(0, ChronoUnit.MONTHS.between(first, today)));
        return today.isBefore(first.plusMonths(months + 1L)) ? months : months + 1;
    }
}
