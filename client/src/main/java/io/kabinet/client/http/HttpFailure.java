package io.kabinet.client.http;

/**
 * Why there is no answer.
 *
 * <p>A closed set, so that nothing of what the other side said, and no address, can be in it. Whether the body has left is
 * not told here, but by {@link OneBody#withdraw()}.
 */
public enum HttpFailure implements HttpEnd {
    /** No connection came about: nobody listens, the host is not known, or too much time went by. */
    NO_CONNECTION("no connection"),
    /** The other side is not trusted, or does not speak TLS as we do. */
    NO_TRUST("no TLS"),
    /** The connection ended before the whole answer came. */
    CONNECTION_LOST("the connection ended early"),
    /** What came is not HTTP. */
    NOT_HTTP("what came is not HTTP"),
    /** Where the answer ends cannot be told from its headers. */
    UNCLEAR_LENGTH("the headers leave open where the answer ends"),
    /** The answer is longer than it may be. */
    TOO_LONG("the answer is too long"),
    /** The answer is compressed, though nobody asked for it. */
    ENCODED("the answer is compressed"),
    /** Nobody wants the answer any more. */
    STOPPED("stopped"),
    /** The sender is closed. */
    CLOSED("the sender is closed");

    private final String words;

    HttpFailure(String words) {
        this.words = words;
    }

    /**
     * A few words for a log.
     *
     * @return words of ours alone
     */
    public String words() {
        return words;
    }
}
