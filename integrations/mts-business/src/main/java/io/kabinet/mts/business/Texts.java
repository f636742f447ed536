package io.kabinet.mts.business;

import java.util.Optional;

/** Names as the operator writes them, on one line and no longer than a name may be. */
final class Texts {

    private static final int LONGEST = 100;

    private Texts() {}

    static Optional<String> plain(Optional<String> text) {
        return text.map(Texts::plain).filter(one -> !one.isBlank());
    }

    static String plain(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}
