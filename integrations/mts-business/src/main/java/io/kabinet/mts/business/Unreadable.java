package io.kabinet.mts.business;

/** An answer that does not say what it should; the message is ours alone and repeats nothing of it. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String words;

    Unreadable(String words) {
        super(words, null, false, false);
        this.words = words;
    }

    String words() {
        return words;
    }
}
