package io.kabinet.core.account.transfer;

import io.kabinet.core.internal.Words;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What is known of whoever shares a balance; what is not known is absent.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param balance the money on the account
 * @param tariff the name of the tariff, as the operator writes it
 * @param individual whether the owner is a person
 * @param promisedPaymentOpen whether the account has a promised payment that is not over
 */
public record SenderFacts(
        Optional<Money> balance,
        Optional<String> tariff,
        Optional<Boolean> individual,
        Optional<Boolean> promisedPaymentOpen) {

    /** Nothing is known. */
    public static final SenderFacts UNKNOWN =
            new SenderFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the tariff.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public SenderFacts {
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(individual, "individual");
        Objects.requireNonNull(promisedPaymentOpen, "promisedPaymentOpen");
        if (tariff.isPresent()) {
            Words.check("tariff name", tariff.get());
        }
    }

    /**
     * The same facts with a balance.
     *
     * @param known the money on the account
     * @return the changed facts
     */
    public SenderFacts withBalance(Money known) {
        return new SenderFacts(Optional.of(known), tariff, individual, promisedPaymentOpen);
    }
}
