package io.kabinet.core.cashback;

import io.kabinet.core.internal.Amounts;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What an offer asks of an order, and the most it gives beyond the share of a line.
 *
 * <p>None of them is stated by the articles; an empty one does not apply. Immutable and safe for use by several threads.
 *
 * @param minimumOrder the least that the whole order must come to, by the offer's base, as it was placed
 * @param orderCap the most that the lines of one order may get together
 * @param monthlyCap the most that one subscriber may get in a calendar month of the order time
 */
public record OfferLimits(Optional<Money> minimumOrder, Optional<Money> orderCap, Optional<Money> monthlyCap) {

    /** No limit at all. */
    public static final OfferLimits NONE = new OfferLimits(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the signs.
     *
     * @throws IllegalArgumentException if an amount is below zero or absurd
     */
    public OfferLimits {
        check("minimum order", minimumOrder);
        check("order cap", orderCap);
        check("monthly cap", monthlyCap);
    }

    /**
     * The same limits with a minimum order.
     *
     * @param amount the least that an order must come to
     * @return the changed limits
     * @throws IllegalArgumentException if it is below zero or absurd
     */
    public OfferLimits withMinimumOrder(Money amount) {
        return new OfferLimits(Optional.of(amount), orderCap, monthlyCap);
    }

    /**
     * The same limits with a cap on one order.
     *
     * @param amount the most that one order may get
     * @return the changed limits
     * @throws IllegalArgumentException if it is below zero or absurd
     */
    public OfferLimits withOrderCap(Money amount) {
        return new OfferLimits(minimumOrder, Optional.of(amount), monthlyCap);
    }

    /**
     * The same limits with a cap on a calendar month.
     *
     * @param amount the most that a subscriber may get in a month
     * @return the changed limits
     * @throws IllegalArgumentException if it is below zero or absurd
     */
    public OfferLimits withMonthlyCap(Money amount) {
        return new OfferLimits(minimumOrder, orderCap, Optional.of(amount));
    }

    private static void check(String what, Optional<Money> amount) {
        amount.ifPresent(money -> Amounts.check(what, money));
    }
}
