package io.kabinet.core.account;

import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;

/**
 * How much money was on an account at a moment.
 *
 * <p>A balance that is not known is absent wherever one is asked for, and never zero. Immutable and safe for use by
 * several threads.
 *
 * @param amount the money, below zero if the account is overdrawn
 * @param asOf the moment at which it was so
 */
public record Balance(Money amount, Instant asOf) {

    /** Checks that nothing is missing. */
    public Balance {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(asOf, "asOf");
    }
}
