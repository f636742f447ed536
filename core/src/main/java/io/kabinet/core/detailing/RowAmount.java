package io.kabinet.core.detailing;

import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * The money of one row, with four digits after the point.
 *
 * <p>It is never below zero: {@link Movement} says which way it went, and a refund is income. Nothing is rounded here.
 * For example, nine minutes at 1.30 are 11.7000 with VAT and, at 18 %, 9.9153 without. Immutable and safe for use by
 * several threads.
 *
 * @param movement which way the money went
 * @param gross the amount with VAT, from zero to a billion
 * @param net the amount without VAT, not above the gross one, if stated
 */
public record RowAmount(Movement movement, BigMoney gross, Stated<BigMoney> net) {

    /**
     * Checks the amounts and gives them four digits.
     *
     * @throws IllegalArgumentException if one is below zero, absurd, or has more than four decimals, or the net one is
     *     in another currency or above the gross one
     */
    public RowAmount {
        Objects.requireNonNull(movement, "movement");
        gross = TenThousandths.ofRow("gross", gross);
        if (net instanceof Stated.Value<BigMoney> stated) {
            BigMoney exact = TenThousandths.ofRow("net", stated.value());
            if (!exact.getCurrencyUnit().equals(gross.getCurrencyUnit()) || exact.isGreaterThan(gross)) {
                throw new IllegalArgumentException("net must be of gross: net " + exact + ", gross " + gross);
            }
            net = Stated.of(exact);
        }
    }

    /**
     * Money spent, VAT not stated.
     *
     * @param gross the amount with VAT
     * @return the amount
     * @throws IllegalArgumentException if it is below zero, absurd, or has more than four decimals
     */
    public static RowAmount spent(BigMoneyProvider gross) {
        return new RowAmount(Movement.SPENDING, gross.toBigMoney(), Stated.notStated());
    }

    /**
     * Money spent.
     *
     * @param gross the amount with VAT
     * @param net the amount without it
     * @return the amount
     * @throws IllegalArgumentException if one is below zero, absurd, or has more than four decimals, or the net one is
     *     in another currency or above the gross one
     */
    public static RowAmount spent(BigMoneyProvider gross, BigMoneyProvider net) {
        return new RowAmount(Movement.SPENDING, gross.toBigMoney(), Stated.of(net.toBigMoney()));
    }

    /**
     * Money received.
     *
     * @param amount how much
     * @return the amount
     * @throws IllegalArgumentException if it is below zero, absurd, or has more than four decimals
     */
    public static RowAmount received(BigMoneyProvider amount) {
        return new RowAmount(Movement.INCOME, amount.toBigMoney(), Stated.notStated());
    }
}
