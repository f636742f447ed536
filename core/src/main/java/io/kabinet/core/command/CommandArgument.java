package io.kabinet.core.command;

import io.kabinet.core.internal.Characters;
import io.kabinet.core.subscriber.Msisdn;

/** What may have to be filled in in a command; it stands there in small letters in braces, such as {@code {number}}. */
public enum CommandArgument {
    /** A mobile number in wire form; sources do not say in which spelling the operator wants it. */
    NUMBER,
    /** An amount in whole units of the market's money, above zero. */
    SUM,
    /** A code that the operator sent, digits only. */
    CODE,
    /** A period, in the operator's digits for it. */
    PERIOD,
    /** How many points, above zero. */
    POINTS,
    /** What one takes from a catalogue, in the operator's digits for it. */
    ITEM,
    /** A password; whether it is a good one is said by the password policy. */
    PASSWORD;

    boolean fits(String text) {
        return switch (this) {
            case NUMBER -> Msisdn.maybe(text).isPresent();
            case SUM, POINTS -> isDigits(text) && !text.chars().allMatch(c -> c == '0');
            case CODE, PERIOD, ITEM -> isDigits(text);
            case PASSWORD -> !text.isEmpty() && text.codePoints().noneMatch(CommandArgument::breaksWord);
        };
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean breaksWord(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Characters.isUnprintable(codePoint);
    }
}
