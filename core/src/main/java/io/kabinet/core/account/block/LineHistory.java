package io.kabinet.core.account.block;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What decides whether the operator takes a number away.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param forcedSince since when the operator has blocked it for lack of money, if it has
 * @param lastTopUp when money came in last; empty if none ever did, so whoever does not know cannot ask
 * @param lastOperation when it was used last, if that is known
 * @param balance what is on its account, if that is known
 */
public record LineHistory(
        Optional<Instant> forcedSince,
        Optional<Instant> lastTopUp,
        Optional<Instant> lastOperation,
        Optional<Money> balance) {

    /** Nothing is known. */
    public static final LineHistory UNKNOWN =
            new LineHistory(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks that nothing is missing. */
    public LineHistory {
        Objects.requireNonNull(forcedSince, "forcedSince");
        Objects.requireNonNull(lastTopUp, "lastTopUp");
        Objects.requireNonNull(lastOperation, "lastOperation");
        Objects.requireNonNull(balance, "balance");
    }
}
