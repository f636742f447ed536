package io.kabinet.core.promised;

import org.joda.money.Money;

/**
 * What a promised payment took of a top-up.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param topUp the top-up
 * @param repaid how much of it, above zero
 */
public record Repayment(TopUp topUp, Money repaid) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is not above zero, more than the top-up, or in another currency
     */
    public Repayment {
        if (!repaid.isPositive() || repaid.isGreaterThan(topUp.amount())) {
            throw new IllegalArgumentException(
                    "repaid must be above zero and not above " + topUp.amount() + ": " + repaid);
        }
    }
}
