package io.kabinet.client.cashback;

import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Cashback was spent.
 *
 * @param amount how much
 * @param left what may still be spent
 * @param at when
 */
public record CashbackSpent(Money amount, Money left, Instant at) {

    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if nothing was spent, or what is left is in another currency
     */
    public CashbackSpent {
        if (!amount.isPositive() || !amount.isSameCurrency(left)) {
            throw new IllegalArgumentException(
                    "amount must be above zero and in the currency of left: " + amount + ", " + left);
        }
        Objects.requireNonNull(at, "at");
    }
}
