package io.kabinet.core.account.transfer;

import io.kabinet.core.internal.Amounts;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * How much may be sent and received in a day and a month, how often, and how much must be left.
 *
 * <p>Days and months are those of the calendar in the zone; fees do not count as sent. A limit that nobody states is
 * absent. Immutable and safe for use by several threads.
 *
 * @param sentPerDay the most that one may send in a day
 * @param sentPerMonth the most that one may send in a month
 * @param receivedPerDay the most that one may receive in a day
 * @param receivedPerMonth the most that one may receive in a month
 * @param timesPerDay how often one may send in a day, 1 or more
 * @param leastLeft what must be left on the sender's account after amount and fee, zero or more
 */
public record TransferLimits(
        Optional<Money> sentPerDay,
        Optional<Money> sentPerMonth,
        Optional<Money> receivedPerDay,
        Optional<Money> receivedPerMonth,
        OptionalInt timesPerDay,
        Optional<Money> leastLeft) {

    /** Nothing is limited, and an account may be overdrawn. */
    public static final TransferLimits NONE = new TransferLimits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty());

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if an amount is below zero or absurd, or a count is below 1
     */
    public TransferLimits {
        Objects.requireNonNull(timesPerDay, "timesPerDay");
        if (timesPerDay.orElse(1) < 1) {
            throw new IllegalArgumentException("timesPerDay must be 1 or more: " + timesPerDay.getAsInt());
        }
        Stream.of(sentPerDay, sentPerMonth, receivedPerDay, receivedPerMonth, leastLeft)
                .flatMap(Optional::stream)
                .forEach(amount -> Amounts.check("limit", amount));
    }

    /**
     * No other limit than that so much must be left.
     *
     * @param least what must be left after amount and fee, zero or more
     * @return the limits
     * @throws IllegalArgumentException if it is below zero or absurd
     */
    public static TransferLimits leaving(Money least) {
        return new TransferLimits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(least));
    }

    Stream<Money> amounts() {
        return Stream.of(sentPerDay, sentPerMonth, receivedPerDay, receivedPerMonth, leastLeft)
                .flatMap(Optional::stream);
    }
}
