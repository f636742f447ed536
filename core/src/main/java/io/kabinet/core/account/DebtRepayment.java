package io.kabinet.core.account;

import java.util.Objects;
import org.joda.money.Money;

/**
 * What a payment did to debts.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param left what is still owed
 * @param unused what the debts did not take of the money, zero or more
 */
public record DebtRepayment(Debts left, Money unused) {

    /** Checks that nothing is missing. */
    public DebtRepayment {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(unused, "unused");
    }
}
