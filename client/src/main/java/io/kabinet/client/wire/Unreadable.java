package io.kabinet.client.wire;

/**
 * Bytes that are not what they should be.
 *
 * <p>The message tells where and what is wrong, in words of this library: never a value, and nothing of the bytes.
 */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean cut;

    private Unreadable(String what, boolean cut) {
        super(what, null, false, false);
        this.cut = cut;
    }

    /** A message that is whole and wrong. */
    static Unreadable because(String what) {
        return new Unreadable(what, false);
    }

    /** A message that ends before its time. */
    static Unreadable cut() {
        return new Unreadable("ends before its end", true);
    }

    /** The same, seen from one level further up. */
    Unreadable in(String field) {
        return new Unreadable(field + " " + getMessage(), cut);
    }

    /**
     * Whether the bytes are the beginning of something, so that a connection may have been lost.
     *
     * @return true if they end too early
     */
    public boolean isCut() {
        return cut;
    }
}
