package io.kabinet.core.account.topup;

import io.kabinet.core.internal.Amounts;
import java.util.Objects;
import org.joda.money.Money;

/**
 * How much somebody wants to top up, what, and by which way.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param amount any currency and sign; the policy says what is wrong with it
 * @param target the account or mobile internet
 * @param channel by which way
 */
public record TopUpOrder(Money amount, TopUpTarget target, TopUpChannel channel) {

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if the amount is absurd
     */
    public TopUpOrder {
        Amounts.check("amount", amount.abs());
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(channel, "channel");
    }
}
