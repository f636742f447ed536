package io.kabinet.core.tariff.change;

import io.kabinet.core.internal.Periods;
import java.time.Period;
import java.util.Optional;

/**
 * When a change of tariff costs nothing whatever the tariff says.
 *
 * <p>For example, 30 days after activation: free before the same local time on the 30th day, not free from it on.
 * Immutable and safe for use by several threads.
 *
 * @param afterActivation for how long after the number was activated, if at all
 * @param every how long the last change must lie back, if one change in that time is free
 */
public record FreeChange(Optional<Period> afterActivation, Optional<Period> every) {

    /** Never. */
    public static final FreeChange NEVER = new FreeChange(Optional.empty(), Optional.empty());

    /**
     * Checks the periods.
     *
     * @throws IllegalArgumentException if one is not above zero, or longer than ten years
     */
    public FreeChange {
        afterActivation.ifPresent(period -> Periods.check("afterActivation", period));
        every.ifPresent(period -> Periods.check("every", period));
    }
}
