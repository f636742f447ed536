package io.kabinet.core.account.topup;

import java.util.Objects;
import org.joda.money.Money;

/**
 * How much somebody wants to top up, what, and by which way.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param amount any currency, size and sign; the policy says what is wrong with it
 * @param target the account or mobile internet
 * @param channel by which way
 */
public record TopUpOrder(Money amount, TopUpTarget target, TopUpChannel channel) {

    /** Checks that nothing is missing. */
    public TopUpOrder {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(channel, "channel");
    }
}
