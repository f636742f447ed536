package io.kabinet.core.promised.terms;

import io.kabinet.core.internal.Amounts;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What one promised payment costs, and when.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param amount the fee, zero if a source says that it is free
 * @param timing when it is charged
 */
public record Fee(Money amount, FeeTiming timing) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is below zero or absurd
     */
    public Fee {
        Amounts.check("fee", amount);
        Objects.requireNonNull(timing, "timing");
    }
}
