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

    /** Checks that all are there. */
    public CashbackSpent {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(at, "at");
    }
}
