package io.kabinet.core.account.transfer;

import io.kabinet.core.subscriber.AccountNumber;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * All that a policy may ask before money is sent.
 *
 * <p>What is not known is absent, and no movements is a statement. Immutable and safe for use by several threads.
 *
 * @param from the account that sends
 * @param balance the money on it
 * @param sent what it has sent to targets of this kind, this month at least
 * @param received what the target has received, this month at least
 */
public record TransferFacts(
        AccountNumber from, Optional<Money> balance, Optional<List<Movement>> sent, Optional<List<Movement>> received) {

    /** Copies the movements. */
    public TransferFacts {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(balance, "balance");
        sent = sent.map(List::copyOf);
        received = received.map(List::copyOf);
    }

    /**
     * The facts of an account of which only the balance is known.
     *
     * @param from the account
     * @param balance the money on it
     * @return the facts
     */
    public static TransferFacts of(AccountNumber from, Money balance) {
        return new TransferFacts(from, Optional.of(balance), Optional.empty(), Optional.empty());
    }
}
