package io.kabinet.core.cashback.settlement;

import io.kabinet.core.internal.Amounts;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How much an event speaks of.
 *
 * <p>The amount is of what the customer paid for the goods, not of the reward; where both are given, the amount decides.
 * For {@link EventState#PAID} it is the amount that was paid out. An amount of a whole order speaks of the lines in its
 * currency only. States other than PAID, {@link EventState#PARTLY_REDEEMED} and {@link EventState#RETURNED} speak of their
 * whole target, whatever is stated: an approval of a part is partly redeemed.
 *
 * @param amount the amount, zero or more
 * @param quantity the number of pieces, zero or more
 */
public record EventMeasure(Optional<Money> amount, Optional<Long> quantity) {

    /** Nothing is said of how much. */
    public static final EventMeasure NOT_STATED = new EventMeasure(Optional.empty(), Optional.empty());

    /**
     * Checks the signs.
     *
     * @throws IllegalArgumentException if the amount or the quantity is below zero, or the amount is absurd
     */
    public EventMeasure {
        amount.ifPresent(money -> Amounts.check("amount", money));
        quantity.filter(count -> count < 0).ifPresent(negative -> {
            throw new IllegalArgumentException("quantity must not be below zero: " + negative);
        });
    }

    /**
     * So much money.
     *
     * @param amount the amount
     * @return the measure
     * @throws IllegalArgumentException if the amount is below zero or absurd
     */
    public static EventMeasure of(Money amount) {
        return new EventMeasure(Optional.of(amount), Optional.empty());
    }

    /**
     * So many pieces.
     *
     * @param pieces the number of pieces
     * @return the measure
     * @throws IllegalArgumentException if the number is below zero
     */
    public static EventMeasure pieces(long pieces) {
        return new EventMeasure(Optional.empty(), Optional.of(pieces));
    }

    boolean isStated() {
        return amount.isPresent() || quantity.isPresent();
    }
}
