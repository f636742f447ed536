package io.kabinet.client.http;

import java.net.URI;
import java.util.Objects;

/**
 * How a transport over HTTP is to be.
 *
 * <p>Not safe for use by several threads.
 */
public final class HttpTransportBuilder {

    private final URI base;
    private boolean plainLoopback;

    HttpTransportBuilder(URI base) {
        this.base = Objects.requireNonNull(base, "base");
    }

    /**
     * Lets the address be plain http, if it is this machine's own: 127.0.0.1, [::1] or localhost.
     *
     * <p>For sandboxes and tests. What is sent is not encrypted, the session least of all.
     *
     * @return this
     */
    public HttpTransportBuilder allowPlainLoopback() {
        plainLoopback = true;
        return this;
    }

    /**
     * The transport.
     *
     * @return a new transport, to be closed
     * @throws IllegalArgumentException if the address is not https, or not one that everything can be sent below; the
     *     message does not repeat it
     */
    public HttpTransport build() {
        return new HttpTransport(BaseUrl.of(base, plainLoopback));
    }
}
