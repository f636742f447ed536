package io.kabinet.mts.business;

import io.kabinet.client.http.HttpSender;
import io.kabinet.client.http.JdkHttpSender;
import io.kabinet.client.transport.Ticker;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a transport to the MTS Business API is to be; every setting has a default.
 *
 * <p>What it makes is built from public evidence, not verified against the live service. Not safe for use by several threads.
 */
public final class MtsBusinessTransportBuilder {

    private final BusinessKey key;
    private final Clock clock;
    private final Set<String> hosts = new HashSet<>(Set.of(Origin.OPERATOR.getHost()));
    private URI address = Origin.OPERATOR;
    private RequestPackage limits = RequestPackage.SMALL;
    private Ticker ticker = Ticker.system();
    private boolean plainLoopback;
    private boolean experimental;
    private @Nullable HttpSender sender;

    MtsBusinessTransportBuilder(BusinessKey key, Clock clock) {
        this.key = Objects.requireNonNull(key, "key");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Where the API is, if not at the operator's: stubs on this machine, or a gateway of the company.
     *
     * @param other a scheme, a host and perhaps a port; {@code /token} and {@code /b2b/v1} lie below it
     * @return this
     */
    public MtsBusinessTransportBuilder address(URI other) {
        address = Objects.requireNonNull(other, "other");
        return this;
    }

    /**
     * Lets the key go to one more host; without this it goes to {@code api.mts.ru} alone.
     *
     * @param host its name
     * @return this
     */
    public MtsBusinessTransportBuilder allowHost(String host) {
        hosts.add(host.toLowerCase(Locale.ROOT));
        return this;
    }

    /**
     * Lets the address be plain http, if it is this machine's own: 127.0.0.1, [::1] or localhost.
     *
     * <p>For stubs and tests. What is sent is not encrypted, the key least of all.
     *
     * @return this
     */
    public MtsBusinessTransportBuilder allowPlainLoopback() {
        plainLoopback = true;
        return this;
    }

    /**
     * How many requests the operator takes of the key.
     *
     * @param bought what the company has; {@link RequestPackage#SMALL} unless set
     * @return this
     */
    public MtsBusinessTransportBuilder limits(RequestPackage bought) {
        limits = Objects.requireNonNull(bought, "bought");
        return this;
    }

    /**
     * Carries what is known from copied documentation alone as well: label C.
     *
     * @return this
     */
    public MtsBusinessTransportBuilder experimental() {
        experimental = true;
        return this;
    }

    /**
     * What brings the bytes there and back.
     *
     * @param brings closed with the transport; unless set a {@link JdkHttpSender}
     * @return this
     */
    public MtsBusinessTransportBuilder sender(HttpSender brings) {
        sender = Objects.requireNonNull(brings, "brings");
        return this;
    }

    /**
     * What turns, waits and the life of a token are measured in.
     *
     * @param other the same that the client has; the machine's own unless set
     * @return this
     */
    public MtsBusinessTransportBuilder ticker(Ticker other) {
        ticker = Objects.requireNonNull(other, "other");
        return this;
    }

    /**
     * The transport.
     *
     * @return a new transport, to be closed
     * @throws IllegalArgumentException if the key must not go to the address; the message does not repeat it
     */
    public MtsBusinessTransport build() {
        String origin = Origin.checked(address, hosts, plainLoopback);
        HttpSender brings = sender == null ? jdk(origin) : sender;
        TokenKeeper tokens = new TokenKeeper(URI.create(origin + "/token"), key, brings, ticker);
        Gateway gateway = new Gateway(origin, brings, tokens, new Pace(limits, ticker));
        return new MtsBusinessTransport(gateway, brings, clock, experimental);
    }

    /** There is no proxy on the way to this machine itself. */
    private static HttpSender jdk(String origin) {
        return origin.startsWith("http:")
                ? JdkHttpSender.builder().proxy(HttpClient.Builder.NO_PROXY).build()
                : JdkHttpSender.builder().build();
    }
}
