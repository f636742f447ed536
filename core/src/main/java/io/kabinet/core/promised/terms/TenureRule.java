package io.kabinet.core.promised.terms;

import io.kabinet.core.internal.Amounts;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How long one has to be a subscriber, and what holds before that.
 *
 * <p>Whole months, as {@link io.kabinet.core.subscriber.Contract#tenureMonths} counts them. Immutable and safe for use by
 * several threads.
 *
 * @param months how many whole months, above zero
 * @param before what holds before that
 * @param cap the most that may be borrowed before that; with {@link Newcomers#CAPPED} only
 */
public record TenureRule(int months, Newcomers before, Optional<Money> cap) {

    private static final int LONGEST = 1200;

    /** What holds for those who are not subscribers for long enough. */
    public enum Newcomers {
        /** Nothing is lent to them. */
        REFUSED,
        /** Something is lent to them only while their balance is above zero. */
        POSITIVE_BALANCE_ONLY,
        /** They may borrow less. */
        CAPPED
    }

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if there are no months or absurdly many, or a cap is missing, not above zero, or
     *     there without need
     */
    public TenureRule {
        Objects.requireNonNull(before, "before");
        if (months < 1 || months > LONGEST) {
            throw new IllegalArgumentException("months must be from 1 to " + LONGEST + ": " + months);
        }
        if (cap.isPresent() != (before == Newcomers.CAPPED)) {
            throw new IllegalArgumentException("a cap belongs to CAPPED, and to nothing else: " + before);
        }
        if (cap.isPresent() && !Amounts.check("cap", cap.get()).isPositive()) {
            throw new IllegalArgumentException("a cap must be above zero: " + cap.get());
        }
    }

    /**
     * Nothing before so many months.
     *
     * @param months how many, above zero
     * @return the rule
     * @throws IllegalArgumentException if there are none, or absurdly many
     */
    public static TenureRule refusing(int months) {
        return new TenureRule(months, Newcomers.REFUSED, Optional.empty());
    }

    /**
     * Before so many months, only while the balance is above zero.
     *
     * @param months how many, above zero
     * @return the rule
     * @throws IllegalArgumentException if there are none, or absurdly many
     */
    public static TenureRule positiveBalanceOnly(int months) {
        return new TenureRule(months, Newcomers.POSITIVE_BALANCE_ONLY, Optional.empty());
    }

    /**
     * Before so many months, only so much.
     *
     * @param months how many, above zero
     * @param cap the most that may be borrowed
     * @return the rule
     * @throws IllegalArgumentException if there are no months or absurdly many, or the cap is not above zero
     */
    public static TenureRule capping(int months, Money cap) {
        return new TenureRule(months, Newcomers.CAPPED, Optional.of(cap));
    }
}
