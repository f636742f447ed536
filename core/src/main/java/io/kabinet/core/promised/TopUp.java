package io.kabinet.core.promised;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.internal.Moments;
import io.kabinet.core.internal.Words;
import java.time.Instant;
import org.joda.money.Money;

/**
 * Money that somebody paid to an account on which something may be owed.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id what tells this top-up from every other one of the account; told twice, it counts once
 * @param amount how much, above zero
 * @param at when it came in, in the years 0001 to 9999
 */
public record TopUp(String id, Money amount, Instant at) {

    /**
     * Checks id, amount and moment.
     *
     * @throws IllegalArgumentException if the id is blank, too long, or holds a control character, the amount is not
     *     above zero or absurd, or the moment is out of range
     */
    public TopUp {
        Words.check("top-up id", id);
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a top-up must be above zero: " + amount);
        }
        Amounts.check("top-up", amount);
        Moments.check("at", at);
    }
}
