package io.kabinet.core.account.topup;

import io.kabinet.core.internal.Amounts;
import org.joda.money.Money;

/**
 * A payment card as the operator knows it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param worth how much it tops up, above zero
 * @param used whether it has been used
 */
public record Voucher(Money worth, boolean used) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is not above zero or absurd
     */
    public Voucher {
        if (!Amounts.check("worth", worth).isPositive()) {
            throw new IllegalArgumentException("a payment card must be worth something: " + worth);
        }
    }
}
