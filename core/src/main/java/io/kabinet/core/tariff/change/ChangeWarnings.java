package io.kabinet.core.tariff.change;

import java.util.Set;

/**
 * What a subscriber is told before the tariff changes, and what has to be agreed to in so many words.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param warnIfCurrentClosed whether to warn that there is no way back to a closed tariff
 * @param carryOverRemains whether what is left of packages stays; if not, its loss is a warning
 * @param toAcknowledge the warnings without whose acknowledgement nothing changes
 */
public record ChangeWarnings(
        boolean warnIfCurrentClosed, boolean carryOverRemains, Set<TariffChangeReason> toAcknowledge) {

    /** All warnings, of which that there is no way back has to be acknowledged. */
    public static final ChangeWarnings ALL =
            new ChangeWarnings(true, false, Set.of(TariffChangeReason.CURRENT_TARIFF_CLOSED));

    /** Copies the set. */
    public ChangeWarnings {
        toAcknowledge = Set.copyOf(toAcknowledge);
    }
}
