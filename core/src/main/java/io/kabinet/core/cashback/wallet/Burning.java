package io.kabinet.core.cashback.wallet;

import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Money that burns at a moment unless it is spent before.
 *
 * @param amount how much
 * @param at the moment from which it can be spent no more
 */
public record Burning(Money amount, Instant at) {

    /** Checks that both are there. */
    public Burning {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(at, "at");
    }
}
