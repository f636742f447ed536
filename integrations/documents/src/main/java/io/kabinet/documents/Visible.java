package io.kabinet.documents;

import java.util.function.IntPredicate;

/** Text from outside, with nothing in it that a file cannot hold or an eye cannot see. */
final class Visible {

    /** Stands for what was there. */
    static final int REPLACEMENT = 0xFFFD;

    private Visible() {}

    /** For XML: what XML 1.0 cannot hold is replaced, and a carriage return, which a parser would change. */
    static String inXml(String text) {
        return replacing(text, Visible::isNoXml);
    }

    /**
     * For paper: what has no shape is replaced as well. Marks that turn the direction of writing are of that kind, and
     * could show an amount back to front.
     */
    static String onPaper(String text) {
        return replacing(text, character -> isNoXml(character) || hasNoShape(character));
    }

    private static String replacing(String text, IntPredicate unwanted) {
        if (text.codePoints().noneMatch(unwanted)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .forEach(character -> clean.appendCodePoint(unwanted.test(character) ? REPLACEMENT : character));
        return clean.toString();
    }

    private static boolean isNoXml(int character) {
        return (character < ' ' && character != '\t' && character != '\n')
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                || character == 0xFFFE
                || character == 0xFFFF;
    }

    private static boolean hasNoShape(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
