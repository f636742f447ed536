package io.kabinet.client.http;

import io.kabinet.client.threads.Workers;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * How a sender with the JDK's client is to be; every setting has a default.
 *
 * <p>Not safe for use by several threads.
 */
public final class JdkHttpSenderBuilder {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final HttpClient.Builder settings = HttpClient.newBuilder();

    JdkHttpSenderBuilder() {
        connectTimeout(Duration.ofSeconds(3));
    }

    /**
     * How long connecting may take, within the deadline of the post.
     *
     * @param longest above zero, at most a day; 3 seconds unless set. It ends with the TCP connection: a handshake of TLS is
     *     measured by the deadline alone
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public JdkHttpSenderBuilder connectTimeout(Duration longest) {
        if (longest.isZero() || longest.isNegative() || longest.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("connectTimeout must be above zero and at most a day: " + longest);
        }
        settings.connectTimeout(longest);
        return this;
    }

    /**
     * Which proxy to take.
     *
     * @param proxies chooses one; the JVM's own choice unless set, {@link HttpClient.Builder#NO_PROXY} for none
     * @return this
     */
    public JdkHttpSenderBuilder proxy(ProxySelector proxies) {
        settings.proxy(Objects.requireNonNull(proxies, "proxies"));
        return this;
    }

    /**
     * Whom to trust, and what to show of oneself.
     *
     * @param context the JVM's default unless set; of what it can do, TLS 1.3 and 1.2 are used and nothing older, and the
     *     host's name is checked in any case
     * @return this
     * @throws IllegalArgumentException if it can do neither
     */
    public JdkHttpSenderBuilder sslContext(SSLContext context) {
        SSLParameters parameters = new SSLParameters();
        String[] modern = Stream.of(context.getSupportedSSLParameters().getProtocols())
                .filter(protocol -> protocol.equals("TLSv1.3") || protocol.equals("TLSv1.2"))
                .toArray(String[]::new);
        if (modern.length == 0) {
            throw new IllegalArgumentException("context must be one of TLS 1.3 or 1.2");
        }
        parameters.setProtocols(modern);
        settings.sslContext(context).sslParameters(parameters);
        return this;
    }

    /**
     * The sender.
     *
     * @return a new sender, to be closed
     */
    public JdkHttpSender build() {
        return new JdkHttpSender(settings, Workers.asNeeded("kabinet-http"));
    }
}
