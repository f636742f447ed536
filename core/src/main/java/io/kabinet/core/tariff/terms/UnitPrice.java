package io.kabinet.core.tariff.terms;

import io.kabinet.core.internal.Amounts;
import org.joda.money.Money;

/**
 * What so many units cost; a block that is begun is paid whole.
 *
 * <p>For example, 1.30 RUB per 60 seconds: 61 seconds cost 2.60 RUB. Immutable and safe for use by several threads.
 *
 * @param price the price of one block, zero or more
 * @param per how many units make a block, above zero: 60 for a price per minute, 1 for a price per message
 */
public record UnitPrice(Money price, long per) {

    /**
     * Checks price and block.
     *
     * @throws IllegalArgumentException if the price is below zero or absurd, or the block is not above zero
     */
    public UnitPrice {
        Amounts.check("price", price);
        if (per <= 0) {
            throw new IllegalArgumentException("a block must have more than zero units: " + per);
        }
    }

    /**
     * What an amount of usage costs.
     *
     * @param units how much, zero or more
     * @return the price of all blocks begun
     * @throws IllegalArgumentException if {@code units} is below zero
     * @throws ArithmeticException if no amount of money is that large
     */
    public Money of(long units) {
        if (units < 0) {
            throw new IllegalArgumentException("units must not be below zero: " + units);
        }
        long begun = units / per + (units % per == 0 ? 0 : 1);
        return Money.ofMinor(price.getCurrencyUnit(), Math.multiplyExact(price.getAmountMinorLong(), begun));
    }
}
