package io.kabinet.core.cashback.order;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one position of an order cost.
 *
 * <p>The unit price includes VAT. Discount, delivery and VAT are amounts of the whole line, VAT being the part contained
 * in what was paid for the goods. For example, 3 pieces at 100.00 with a discount of 30.00 and VAT of 45.00: paid 270.00.
 * Immutable and safe for use by several threads.
 *
 * @param unitPrice the price of one piece, VAT included, zero or more
 * @param quantity how many pieces, from 1 to {@value #MAX_QUANTITY}
 * @param discount what was taken off the whole line, not more than the pieces cost
 * @param delivery what delivery of the whole line cost, on top of the goods
 * @param vat the VAT contained in what was paid for the goods, not more than that
 */
public record LineAmounts(Money unitPrice, long quantity, Money discount, Money delivery, Money vat) {

    /** The most pieces that one line may have; more is a mistake. */
    public static final long MAX_QUANTITY = 1_000_000;

    /** The most that a line may come to with its delivery, in minor units (10,000,000,000.00 RUB). */
    public static final long MAX_MINOR_UNITS = 1_000_000_000_000L;

    /**
     * Checks signs, currencies and sizes.
     *
     * @throws IllegalArgumentException if an amount is negative or absurd, the currencies differ, the quantity is out of
     *     range, the discount is more than the pieces cost, or the VAT is more than was paid
     */
    public LineAmounts {
        CurrencyUnit currency = unitPrice.getCurrencyUnit();
        check("unit price", unitPrice, currency);
        check("discount", discount, currency);
        check("delivery", delivery, currency);
        check("vat", vat, currency);
        if (quantity < 1 || quantity > MAX_QUANTITY) {
            throw new IllegalArgumentException("quantity must be from 1 to " + MAX_QUANTITY + ": " + quantity);
        }
        // No overflow: both factors are bounded above, their product is at most 10^18, a millionth of it is added.
        long price = unitPrice.getAmountMinorLong() * quantity;
        if (price + delivery.getAmountMinorLong() > MAX_MINOR_UNITS) {
            throw new IllegalArgumentException("the line comes to more than an order line can: " + quantity + " x "
                    + unitPrice + ", delivery " + delivery);
        }
        long paid = price - discount.getAmountMinorLong();
        if (paid < 0) {
            throw new IllegalArgumentException(
                    "discount " + discount + " is more than the goods cost: " + quantity + " x " + unitPrice);
        }
        if (vat.getAmountMinorLong() > paid) {
            throw new IllegalArgumentException(
                    "vat " + vat + " is more than was paid for the goods: " + Money.ofMinor(currency, paid));
        }
    }

    /**
     * One piece or service for so much, with no discount, delivery or VAT to tell apart.
     *
     * @param paid what was paid
     * @return the amounts
     * @throws IllegalArgumentException if {@code paid} is negative or absurd
     */
    public static LineAmounts paid(Money paid) {
        Money zero = Money.zero(paid.getCurrencyUnit());
        return new LineAmounts(paid, 1, zero, zero, zero);
    }

    /**
     * What was paid for the goods.
     *
     * @return unit price times quantity, less the discount; delivery is not in it
     */
    public Money paid() {
        return Money.ofMinor(currency(), paidMinorUnits());
    }

    /**
     * What was paid for the goods, in minor units.
     *
     * @return kopecks
     */
    public long paidMinorUnits() {
        return unitPrice.getAmountMinorLong() * quantity - discount.getAmountMinorLong();
    }

    /**
     * The currency of all the amounts.
     *
     * @return the currency
     */
    public CurrencyUnit currency() {
        return unitPrice.getCurrencyUnit();
    }

    private static void check(String what, Money amount, CurrencyUnit currency) {
        if (!amount.getCurrencyUnit().equals(currency)) {
            throw new IllegalArgumentException(
                    what + " is in another currency than the unit price: " + amount + ", " + currency);
        }
        if (amount.isNegative()) {
            throw new IllegalArgumentException(what + " must not be below zero: " + amount);
        }
        if (amount.isGreaterThan(Money.ofMinor(currency, MAX_MINOR_UNITS))) {
            throw new IllegalArgumentException(what + " is more than an order line can come to: " + amount);
        }
    }
}
