package io.kabinet.core.account.terms;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.values.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What it costs to move money: a share of the amount, and never less than a least fee.
 *
 * <p>The share is rounded to whole kopecks once, then compared with the least. For example, 0.4 % of 249.99 RUB, rounded
 * down, is 0.99 RUB. Immutable and safe for use by several threads.
 *
 * @param share the share
 * @param least the least fee, zero or more
 * @param rounding how the share is rounded
 */
public record Charge(Rate share, Money least, RoundingMode rounding) {

    private static final int MILLIONTHS = 6;

    /**
     * Checks the least fee.
     *
     * @throws IllegalArgumentException if it is below zero or absurd, or the rounding rounds nothing
     */
    public Charge {
        Objects.requireNonNull(share, "share");
        Amounts.check("least", least);
        if (rounding == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding must round: " + rounding);
        }
    }

    /**
     * The same fee for every amount.
     *
     * @param fee the fee, zero if a source says that it is free
     * @return the charge
     * @throws IllegalArgumentException if it is below zero or absurd
     */
    public static Charge fixed(Money fee) {
        return new Charge(Rate.percent(0), fee, RoundingMode.DOWN);
    }

    /**
     * What moving one amount costs.
     *
     * @param amount the amount, zero or more
     * @return the fee
     * @throws IllegalArgumentException if the amount is below zero or in another currency
     */
    public Money feeFor(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("amount must not be below zero: " + amount);
        }
        Money fee = amount.multipliedBy(BigDecimal.valueOf(share.millionths(), MILLIONTHS), rounding);
        return fee.isLessThan(least) ? least : fee;
    }
}
