package io.kabinet.core.bonus;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who gives to whom, and until when it can be taken.
 *
 * @param from the giver's number
 * @param to the recipient's number
 * @param claimableBefore the moment at which the gift goes back by itself, if it ever does
 */
public record GiftTerms(Msisdn from, Msisdn to, Optional<Instant> claimableBefore) {

    /**
     * Checks the numbers and the moment.
     *
     * @throws IllegalArgumentException if it is a gift to oneself, or the moment is outside the years 0001 to 9999
     */
    public GiftTerms {
        Objects.requireNonNull(to, "to");
        if (from.equals(to)) {
            throw new IllegalArgumentException("a gift needs two numbers");
        }
        claimableBefore.ifPresent(moment -> Moments.check("claimableBefore", moment));
    }

    boolean sameNumbers(Gift gift) {
        return from.equals(gift.from()) && to.equals(gift.to());
    }
}
