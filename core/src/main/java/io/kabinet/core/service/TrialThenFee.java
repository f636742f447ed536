package io.kabinet.core.service;

import io.kabinet.core.internal.Amounts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Nothing for the first months, and then at least so much a month.
 *
 * <p>The least is no price: the price comes with the service, and one below the least is refused. Whether the number had
 * the service before is not asked: who disconnects it and connects it again has the free months again. No source says so;
 * it is this library's choice. Immutable and safe for use by several threads.
 *
 * @param freeMonths for how many months nothing at all is taken, not even for connecting; above zero
 * @param atLeast the least that a month after them costs
 */
public record TrialThenFee(int freeMonths, Money atLeast) {

    static final int LONGEST = 120;

    /**
     * Russia, the service «Гудок»: one month, then at least 50 RUB.
     *
     * <p><b>Source:</b> «В течение 1 месяца за услугу не снимается оплата. В последующие месяцы сумма составит от 50
     * рублей.»
     */
    public static final TrialThenFee RU_GUDOK = new TrialThenFee(1, Money.ofMajor(CurrencyUnit.of("RUB"), 50));

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if there are no months or absurdly many, or the amount is below zero or absurd
     */
    public TrialThenFee {
        if (freeMonths < 1 || freeMonths > LONGEST) {
            throw new IllegalArgumentException("free months must be from 1 to " + LONGEST + ": " + freeMonths);
        }
        Amounts.check("least fee", atLeast);
    }
}
