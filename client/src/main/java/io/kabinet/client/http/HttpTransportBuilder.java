package io.kabinet.client.http;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a transport over HTTP is to be.
 *
 * <p>Not safe for use by several threads.
 */
public final class HttpTransportBuilder {

    private final URI base;
    private boolean plainLoopback;
    private @Nullable HttpSender sender;

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
     * What brings the bytes there and back.
     *
     * @param brings closed with the transport; unless set a {@link JdkHttpSender} with its defaults, which takes no proxy for
     *     an address of this machine in plain http
     * @return this
     */
    public HttpTransportBuilder sender(HttpSender brings) {
        sender = Objects.requireNonNull(brings, "brings");
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
        BaseUrl checked = BaseUrl.of(base, plainLoopback);
        return new HttpTransport(checked, sender == null ? JdkHttpSender.to(checked) : sender);
    }
}
