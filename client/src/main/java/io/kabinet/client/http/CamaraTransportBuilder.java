package io.kabinet.client.http;

import io.kabinet.core.values.Secret;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a transport to a gateway that speaks CAMARA is to be.
 *
 * <p>Not safe for use by several threads.
 */
public final class CamaraTransportBuilder {

    private final URI base;
    private boolean plainLoopback;
    private @Nullable HttpSender sender;
    private @Nullable Supplier<Secret> bearer;

    CamaraTransportBuilder(URI base) {
        this.base = Objects.requireNonNull(base, "base");
    }

    /**
     * Lets the address be plain http, if it is this machine's own.
     *
     * <p>For sandboxes and tests, as {@link HttpTransportBuilder#allowPlainLoopback} says.
     *
     * @return this
     */
    public CamaraTransportBuilder allowPlainLoopback() {
        plainLoopback = true;
        return this;
    }

    /**
     * What brings the bytes there and back.
     *
     * @param brings closed with the transport; unless set a {@link JdkHttpSender} with its defaults
     * @return this
     */
    public CamaraTransportBuilder sender(HttpSender brings) {
        sender = Objects.requireNonNull(brings, "brings");
        return this;
    }

    /**
     * The host's own access token.
     *
     * @param latest asked for on each call, and answering at once: fetching and renewing are the host's; none is shown unless
     *     set. A call whose token cannot stand in a header is not sent, SESSION_OVER
     * @return this
     */
    public CamaraTransportBuilder bearer(Supplier<Secret> latest) {
        bearer = Objects.requireNonNull(latest, "latest");
        return this;
    }

    /**
     * The transport.
     *
     * @return a new transport, to be closed
     * @throws IllegalArgumentException if the address is none that {@link HttpTransport} would take
     */
    public CamaraTransport build() {
        BaseUrl checked = BaseUrl.of(base, plainLoopback);
        return new CamaraTransport(
                new Line(checked, sender == null ? JdkHttpSender.to(checked) : sender), Optional.ofNullable(bearer));
    }
}
