package io.kabinet.core.account;

import io.kabinet.core.internal.Words;
import io.kabinet.core.values.Secret;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A bank card as a cabinet may know it: a token of whoever holds the card, and its last four digits.
 *
 * <p>The whole number never gets in: a token that looks like one is refused. It prints as {@code **** 0042}. Immutable
 * and safe for use by several threads.
 *
 * @param token what the host pays with in place of the number; never printed
 * @param lastFour the last four digits, to be shown
 */
public record BankCard(Secret token, String lastFour) {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final Pattern LIKE_A_CARD_NUMBER = Pattern.compile("[0-9]{12,19}");

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the token is blank, too long, or 12 to 19 digits but for spaces, dashes and dots, or
     *     the rest is not four digits; the message never repeats either
     */
    public BankCard {
        Words.check("card token", token.reveal());
        Objects.requireNonNull(lastFour, "lastFour");
        if (LIKE_A_CARD_NUMBER
                .matcher(token.reveal().replaceAll("[\\p{Z}\\s\\p{Pd}.]", ""))
                .matches()) {
            throw new IllegalArgumentException("card token looks like the number of a card, which must not be kept");
        }
        if (!FOUR_DIGITS.matcher(lastFour).matches()) {
            throw new IllegalArgumentException("lastFour must be four digits");
        }
    }

    @Override
    public String toString() {
        return "**** " + lastFour;
    }
}
