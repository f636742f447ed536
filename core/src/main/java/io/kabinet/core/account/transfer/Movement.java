package io.kabinet.core.account.transfer;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.internal.Moments;
import java.time.Instant;
import org.joda.money.Money;

/**
 * That money moved, how much and when; who sent and who received it is said by where this stands.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param at when, in the years 0001 to 9999
 * @param amount how much, without the fee, zero or more
 */
public record Movement(Instant at, Money amount) {

    /**
     * Checks moment and amount.
     *
     * @throws IllegalArgumentException if the amount is below zero or absurd, or the moment is out of range
     */
    public Movement {
        Moments.check("at", at);
        Amounts.check("amount", amount);
    }
}
