package io.kabinet.core.account.transfer;

import java.util.Objects;
import org.joda.money.Money;

/**
 * How much somebody wants to send, and where to.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param amount any currency, size and sign; the policy says what is wrong with it
 * @param target an account or a card
 */
public record TransferOrder(Money amount, TransferTarget target) {

    /** Checks that nothing is missing. */
    public TransferOrder {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(target, "target");
    }
}
