package io.kabinet.okhttp;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Ticker;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class OkHttpSenderTest {

    private static final Msisdn ANNA = Msisdn.of("79000000001");

    @Test
    void the_client_that_it_is_like_is_left_as_it_was() {
        OkHttpClient like = new OkHttpClient();

        OkHttpSender.with(like).close();

        assertThat(like.dispatcher().executorService().isShutdown()).isFalse();
        assertThat(like.followRedirects()).isTrue();
    }

    @Test
    void a_transport_over_it_knows_what_was_not_sent() throws Exception {
        int nobody;
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = door.getLocalPort();
        }
        try (HttpTransport transport = HttpTransport.to(URI.create("http://127.0.0.1:" + nobody))
                .allowPlainLoopback()
                .sender(OkHttpSender.with(new OkHttpClient()))
                .build()) {
            Call<?> call = new Call<>(
                    new ReadBalance(ANNA),
                    Deadline.in(Duration.ofSeconds(30), Ticker.system()),
                    Optional.of(new Session(ANNA, Secret.of("token-of-anna"), Optional.empty())),
                    new CancelSignal());

            Outcome<?> outcome = transport.send(call).toCompletableFuture().get(30, TimeUnit.SECONDS);

            assertThat(outcome).isEqualTo(Outcome.notSent(Why.of(Why.Cause.NO_CONNECTION, "no connection")));
        }
    }
}
