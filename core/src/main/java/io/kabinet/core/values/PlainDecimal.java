package io.kabinet.core.values;

import io.kabinet.core.internal.Characters;
import java.math.BigDecimal;

/**
 * Reads plain decimal text, and nothing else, into an exact number.
 *
 * <p>{@link BigDecimal} itself accepts exponents (eleven characters such as {@code 1e100000000} then hang a thread) and
 * digits of other scripts. Here length and alphabet are checked first.
 */
final class PlainDecimal {

    private static final int SHOWN = 24;

    private PlainDecimal() {}

    /**
     * Reads ASCII digits with an optional fraction after a dot.
     *
     * @param what the name of the value, for the message
     * @param text the text
     * @param maxWhole how many digits may stand before the dot
     * @param maxFraction how many digits may stand after it
     * @return the exact number, never below zero
     * @throws IllegalArgumentException if the text is anything else
     */
    static BigDecimal parse(String what, String text, int maxWhole, int maxFraction) {
        int length = text.length();
        int dot = text.indexOf('.');
        int whole = dot < 0 ? length : dot;
        int fraction = Math.max(0, length - whole - 1);
        if (whole == 0 || text.endsWith(".") || !onlyDigitsBut(text, dot)) {
            throw new IllegalArgumentException(what + " is not a plain decimal number: " + shown(text));
        }
        if (whole > maxWhole) {
            throw new IllegalArgumentException(what + " has more than " + maxWhole + " whole digits: " + shown(text));
        }
        if (fraction > maxFraction) {
            throw new IllegalArgumentException(what + " has more than " + maxFraction + " decimals: " + shown(text));
        }
        return new BigDecimal(text);
    }

    private static boolean onlyDigitsBut(String text, int dot) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != dot && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** The beginning, on one line: the message goes into logs, and the text is anybody's. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder().append('"');
        text.codePoints().limit(SHOWN).forEach(c -> shown.appendCodePoint(Characters.isUnprintable(c) ? '?' : c));
        return text.length() <= SHOWN
                ? shown.append('"').toString()
                : shown.append("…\" (")
                        .append(text.length())
                        .append(" characters)")
                        .toString();
    }
}
