package io.kabinet.examples.partnershop;

import java.util.Locale;

/** Makes text of a file fit to be shown: it can neither steer a terminal nor start a formula. */
final class Printable {

    private static final int LONGEST = 300;
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private Printable() {}

    /** The text on one line, what does not print written as {@code \}{@code u001B}, cut after 300 characters. */
    static String line(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (prints(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    /** The text as a CSV cell: what a spreadsheet would take for a formula gets an apostrophe in front. */
    static String cell(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
    }

    private static boolean prints(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
