package io.kabinet.core.values;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Reads an amount of money as people and files write it, and refuses everything that only looks like one.
 *
 * <p>Accepted: ASCII digits, at most {@value #MAX_WHOLE_DIGITS} before the dot, and no more decimals than the currency
 * has. Refused, each with its reason: a sign, an exponent, a comma, digits of other scripts, {@code NaN}, too many
 * digits. Nothing is ever rounded. For example, {@code MoneyText.parse("249.99", CurrencyUnit.of("RUB"))} is
 * {@code RUB 249.99} and {@code "249.990"} is refused.
 */
public final class MoneyText {

    /** How many digits may stand before the dot. */
    public static final int MAX_WHOLE_DIGITS = 15;

    private MoneyText() {}

    /**
     * Reads one amount.
     *
     * @param text the amount, without its currency
     * @param currency the currency it is in
     * @return the exact amount, never below zero
     * @throws IllegalArgumentException if the text is not a plain decimal number, is longer than any amount can be, or
     *     has more decimals than the currency; the message says which
     */
    public static Money parse(String text, CurrencyUnit currency) {
        return Money.of(currency, PlainDecimal.parse("amount", text, MAX_WHOLE_DIGITS, currency.getDecimalPlaces()));
    }
}
