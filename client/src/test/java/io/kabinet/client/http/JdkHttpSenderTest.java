package io.kabinet.client.http;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Ticker;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set up is what is used. */
class JdkHttpSenderTest {

    private static HttpPost post(String address) {
        return new HttpPost(
                URI.create(address),
                Map.of(),
                new OneBody("{}".getBytes(UTF_8)),
                100,
                Deadline.in(Calls.LONG, Ticker.system()),
                new CancelSignal());
    }

    private static HttpEnd end(HttpSender sender, HttpPost post) throws Exception {
        return sender.send(post).toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    @Test
    void a_proxy_that_was_set_is_taken() throws Exception {
        try (RawOperator proxy = RawOperator.answering(Calls.ok("{}"));
                HttpSender sender = JdkHttpSender.builder()
                        .proxy(ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port())))
                        .build()) {
            assertThat(end(sender, post("http://cabinet.invalid/api"))).isInstanceOf(HttpAnswer.class);

            assertThat(proxy.requests())
                    .singleElement()
                    .extracting(RawOperator.Request::line)
                    .isEqualTo("POST http://cabinet.invalid/api HTTP/1.1");
        }
    }

    @Test
    void a_host_that_is_not_trusted_hears_nothing_of_the_body() throws Exception {
        WireMockServer stranger = stranger();
        try (HttpSender sender =
                JdkHttpSender.builder().proxy(HttpClient.Builder.NO_PROXY).build()) {
            HttpPost post = post("https://127.0.0.1:" + stranger.httpsPort() + "/api");

            assertThat(end(sender, post)).isEqualTo(HttpFailure.NO_TRUST);
            assertThat(post.body().withdraw()).isTrue();
            stranger.verify(0, anyRequestedFor(anyUrl()));
        } finally {
            stranger.stop();
        }
    }

    /** The stranger's certificate is trusted here, but bears no address. */
    @Test
    void a_host_is_asked_for_its_name_even_if_its_certificate_is_trusted() throws Exception {
        WireMockServer stranger = stranger();
        try (HttpSender sender = JdkHttpSender.builder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .sslContext(trustingStrangers())
                // A machine that is busy elsewhere needs its time, and would be told of as a connection that was not to
                // be had.
                .connectTimeout(Duration.ofSeconds(30))
                .build()) {
            HttpPost post = post("https://127.0.0.1:" + stranger.httpsPort() + "/api");

            assertThat(end(sender, post)).isEqualTo(HttpFailure.NO_TRUST);
            assertThat(post.body().withdraw()).isTrue();
            stranger.verify(0, anyRequestedFor(anyUrl()));
        } finally {
            stranger.stop();
        }
    }

    private static WireMockServer stranger() {
        WireMockServer stranger = new WireMockServer(
                wireMockConfig().dynamicPort().dynamicHttpsPort().bindAddress("127.0.0.1"));
        stranger.start();
        return stranger;
    }

    private static SSLContext trustingStrangers() throws Exception {
        KeyStore store = KeyStore.getInstance("JKS");
        try (InputStream in = WireMockServer.class.getResourceAsStream("/keystore")) {
            store.load(in, "password".toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(
                "stranger", store.getCertificate(store.aliases().nextElement()));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT24H0.001S"})
    void a_time_to_connect_is_above_zero_and_at_most_a_day(Duration time) {
        JdkHttpSenderBuilder builder = JdkHttpSender.builder();

        assertThatThrownBy(() -> builder.connectTimeout(time))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("connectTimeout");
        assertThat(builder.connectTimeout(Duration.ofDays(1))).isSameAs(builder);
    }
}
