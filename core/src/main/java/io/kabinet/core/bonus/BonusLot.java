package io.kabinet.core.bonus;

import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.util.Optional;

/**
 * Points that came in together and lapse together.
 *
 * <p>A lot is named by the entry that brought it in and its place there; what is left of it is the ledger's to say. It is
 * live before the moment at which it lapses, and gone at that moment. Immutable and safe for use by several threads.
 *
 * @param entry the number of the entry in its ledger, from 0
 * @param part its place among the lots of that entry, from 0
 * @param lapsesAt the moment at which it is gone, if it ever lapses
 */
public record BonusLot(int entry, int part, Optional<Instant> lapsesAt) {

    /**
     * Checks the numbers and the moment.
     *
     * @throws IllegalArgumentException if a number is below zero, or the moment is outside the years 0001 to 9999
     */
    public BonusLot {
        if (entry < 0 || part < 0) {
            throw new IllegalArgumentException("a lot has numbers from 0: entry " + entry + ", part " + part);
        }
        lapsesAt.ifPresent(moment -> Moments.check("lapsesAt", moment));
    }

    /**
     * Whether the lot can be spent.
     *
     * @param at the moment
     * @return true before the moment at which it lapses
     */
    public boolean isLiveAt(Instant at) {
        return lapsesAt.map(at::isBefore).orElse(true);
    }
}
