package io.kabinet.core.promised;

import java.util.Objects;

/**
 * All that a policy may ask before money is lent.
 *
 * <p>Only what the policy needs has to be known: the Russian default asks for the account's promised payments and for the
 * debt on other numbers, the Belarusian one for the payments alone. Immutable and safe for use by several threads.
 *
 * @param account what is known of the account
 * @param line what is known of the number
 * @param owner what is known of its owner
 */
public record PromisedPaymentFacts(AccountFacts account, LineFacts line, OwnerFacts owner) {

    /** Nothing is known. */
    public static final PromisedPaymentFacts UNKNOWN =
            new PromisedPaymentFacts(AccountFacts.UNKNOWN, LineFacts.UNKNOWN, OwnerFacts.UNKNOWN);

    /** Checks that nothing is missing. */
    public PromisedPaymentFacts {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(owner, "owner");
    }

    /**
     * The same facts with another account.
     *
     * @param known what is known of it
     * @return the changed facts
     */
    public PromisedPaymentFacts with(AccountFacts known) {
        return new PromisedPaymentFacts(known, line, owner);
    }

    /**
     * The same facts with another number.
     *
     * @param known what is known of it
     * @return the changed facts
     */
    public PromisedPaymentFacts with(LineFacts known) {
        return new PromisedPaymentFacts(account, known, owner);
    }

    /**
     * The same facts with another owner.
     *
     * @param known what is known of the owner
     * @return the changed facts
     */
    public PromisedPaymentFacts with(OwnerFacts known) {
        return new PromisedPaymentFacts(account, line, known);
    }
}
