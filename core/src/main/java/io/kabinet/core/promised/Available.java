package io.kabinet.core.promised;

import io.kabinet.core.reason.Reason;
import java.util.List;
import org.joda.money.Money;

/**
 * How much can be borrowed now, and why no more.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param amount the most that would be granted, zero if nothing would
 * @param reasons why no more, or why nothing, in the order of {@link PromisedPaymentReason}
 */
public record Available(Money amount, List<Reason> reasons) {

    /**
     * Copies the reasons.
     *
     * @throws IllegalArgumentException if the amount is below zero, or there is no reason
     */
    public Available {
        reasons = List.copyOf(reasons);
        if (amount.isNegative() || reasons.isEmpty()) {
            throw new IllegalArgumentException(
                    "what is available is zero or more, and no more for a reason: " + amount);
        }
    }
}
