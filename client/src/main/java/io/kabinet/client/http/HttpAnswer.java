package io.kabinet.client.http;

import java.util.Objects;

/**
 * An answer that came whole; only its status and length are printed.
 *
 * <p>Immutable as long as nobody writes into its bytes; safe for use by several threads.
 */
public final class HttpAnswer implements HttpEnd {

    private final int status;
    private final String contentType;
    private final byte[] body;

    /**
     * An answer.
     *
     * @param status the status
     * @param contentType what the body is said to be; empty if nothing was said, or two things were
     * @param body the whole body; not copied
     */
    public HttpAnswer(int status, String contentType, byte[] body) {
        this.status = status;
        this.contentType = Objects.requireNonNull(contentType, "contentType");
        this.body = Objects.requireNonNull(body, "body");
    }

    /**
     * The status.
     *
     * @return as it came
     */
    public int status() {
        return status;
    }

    /**
     * What the body is said to be.
     *
     * @return a media type as it came, or empty
     */
    public String contentType() {
        return contentType;
    }

    /**
     * The body.
     *
     * @return its bytes, not copied
     */
    public byte[] body() {
        return body;
    }

    @Override
    public String toString() {
        return "HttpAnswer[" + status + ", " + body.length + " bytes]";
    }
}
