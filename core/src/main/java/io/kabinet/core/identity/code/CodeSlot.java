package io.kabinet.core.identity.code;

import java.time.Instant;
import java.util.Optional;

/**
 * The latest code of a number and purpose, and how many were sent in the current day.
 *
 * <p>There is one code at most: a newer one takes the place of the older. A day is 24 hours from its first code, so no
 * zone is needed. A slot never comes back to an earlier state: its code's serial and tries grow, and {@code used} turns
 * true once; these three tell two states of one slot apart. Immutable and safe for use by several threads.
 *
 * @param code the latest code, if there was one
 * @param dayStartedAt when the first code of the day was issued; there if there is a code
 * @param issuedInDay how many codes were issued in that day
 */
public record CodeSlot(Optional<OneTimeCode> code, Optional<Instant> dayStartedAt, int issuedInDay) {

    /** The slot of a number that no code was issued for. */
    public static final CodeSlot EMPTY = new CodeSlot(Optional.empty(), Optional.empty(), 0);

    /**
     * Checks that the components belong together.
     *
     * @throws IllegalArgumentException if no events can have led to this state
     */
    public CodeSlot {
        boolean issued = code.isPresent();
        if (dayStartedAt.isPresent() != issued || issuedInDay < 0 || (issuedInDay > 0) != issued) {
            throw new IllegalArgumentException("a slot with a code has a day with codes, an empty one has not: "
                    + "dayStartedAt " + dayStartedAt + ", issuedInDay " + issuedInDay);
        }
    }

    CodeSlot with(OneTimeCode changed) {
        return new CodeSlot(Optional.of(changed), dayStartedAt, issuedInDay);
    }
}
