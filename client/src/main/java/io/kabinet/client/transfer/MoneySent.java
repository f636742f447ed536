package io.kabinet.client.transfer;

import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Money was sent.
 *
 * @param at when
 * @param amount what the receiver gets
 * @param fee what it cost on top; not stated where the operator states none, which is not the same as free
 * @param left what is left on the account, if the operator can tell
 */
public record MoneySent(Instant at, Money amount, Stated<Money> fee, Stated<Money> left) {

    /** Checks that nothing is missing. */
    public MoneySent {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(left, "left");
    }
}
