package io.kabinet.core.promised;

import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What a promised payment does to the money on the account.
 *
 * <p>The top-ups themselves are not among these; they are the subscriber's own money. Immutable and safe for use by
 * several threads.
 *
 * @param kind which way the money goes, and why
 * @param change what it does to the balance, below zero if money goes out
 * @param at when
 */
public record PromisedMovement(Kind kind, Money change, Instant at) {

    /** Which way money goes, and why. */
    public enum Kind {
        /** The operator lends the money. */
        GRANTED,
        /** The fee is charged. */
        FEE,
        /** A top-up repays, in whole or in part. */
        REPAID,
        /** What was not repaid in time is taken from the account, even if that overdraws it. */
        EXPIRED
    }

    /**
     * Checks the direction.
     *
     * @throws IllegalArgumentException if money that is granted goes out, or other money comes in
     */
    public PromisedMovement {
        Objects.requireNonNull(at, "at");
        if (kind == Kind.GRANTED ? !change.isPositive() : !change.isNegative()) {
            throw new IllegalArgumentException("a movement of kind " + kind + " cannot change a balance by " + change);
        }
    }
}
