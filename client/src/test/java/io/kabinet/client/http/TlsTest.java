package io.kabinet.client.http;

import static io.kabinet.client.testing.Samples.BALANCE;
import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static io.kabinet.client.testing.Samples.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.Outcome;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole calls over TLS, by keys that are made for this run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TlsTest {

    private SelfSigned operator;
    private SelfSigned stranger;

    @BeforeAll
    void make(@TempDir Path directory) throws Exception {
        operator = SelfSigned.in(directory);
        stranger = SelfSigned.in(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.3", "TLSv1.2"})
    void a_host_that_is_trusted_is_asked_and_answers(String protocol) throws Exception {
        try (RawOperator host = answering(operator.door(protocol));
                HttpTransport transport = to(host, operator.trusted())) {
            assertThat(Calls.send(transport, READ_BALANCE)).isEqualTo(Outcome.confirmed(BALANCE));
            assertThat(Calls.send(transport, READ_BALANCE)).isEqualTo(Outcome.confirmed(BALANCE));

            assertThat(host.connections()).as("one handshake for both").isEqualTo(1);
            assertThat(host.requests())
                    .hasSize(2)
                    .allSatisfy(request ->
                            assertThat(request.header("Authorization")).containsExactly("Bearer token-of-anna"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.3", "TLSv1.2"})
    void a_host_whose_certificate_is_not_trusted_hears_nothing(String protocol) throws Exception {
        try (RawOperator host = answering(stranger.door(protocol));
                HttpTransport transport = to(host, operator.trusted())) {
            assertThat(Calls.ending(Calls.send(transport, TAKE))).isEqualTo("NOT_SENT NO_CONNECTION");

            assertThat(host.requests()).isEmpty();
            assertThat(host.bytes()).isZero();
        }
    }

    @Test
    void a_client_that_shows_its_own_certificate_is_let_in() throws Exception {
        try (RawOperator host = answering(wantingACertificate("TLSv1.3"));
                HttpTransport transport = to(host, operator.trusting(operator))) {
            assertThat(Calls.send(transport, READ_BALANCE)).isEqualTo(Outcome.confirmed(BALANCE));
        }
    }

    @Test
    void before_tls_13_a_client_that_has_none_to_show_knows_that_nothing_was_sent() throws Exception {
        try (RawOperator host = answering(wantingACertificate("TLSv1.2"));
                HttpTransport transport = to(host, operator.trusted())) {
            assertThat(Calls.ending(Calls.send(transport, TAKE))).isEqualTo("NOT_SENT NO_CONNECTION");

            assertThat(host.requests()).isEmpty();
        }
    }

    /** In TLS 1.3 the client's side of the handshake is over before the host has looked at it: bytes may be on their way. */
    @Test
    void since_tls_13_it_may_not_know() throws Exception {
        try (RawOperator host = answering(wantingACertificate("TLSv1.3"));
                HttpTransport transport = to(host, operator.trusted())) {
            assertThat(Calls.ending(Calls.send(transport, TAKE)))
                    .isIn("NOT_SENT NO_CONNECTION", "UNKNOWN CONNECTION_LOST");

            assertThat(host.requests()).isEmpty();
        }
    }

    @Test
    void an_answer_that_is_cut_off_leaves_a_change_unknown() throws Exception {
        String answer = Calls.ok(Calls.BALANCE_JSON);
        try (RawOperator host = RawOperator.behind(operator.door("TLSv1.3"), connection -> {
                    connection.read();
                    connection.write(answer.substring(0, answer.length() - 1));
                });
                HttpTransport transport = to(host, operator.trusted())) {
            assertThat(Calls.ending(Calls.send(transport, TAKE))).isEqualTo("UNKNOWN CONNECTION_LOST");

            assertThat(host.requests()).hasSize(1);
        }
    }

    private SSLServerSocket wantingACertificate(String protocol) throws Exception {
        SSLServerSocket door = operator.door(protocol);
        door.setNeedClientAuth(true);
        return door;
    }

    private static RawOperator answering(SSLServerSocket door) {
        return RawOperator.behind(door, connection -> {
            while (true) {
                connection.read();
                connection.write(Calls.ok(Calls.BALANCE_JSON));
            }
        });
    }

    private static HttpTransport to(RawOperator host, SSLContext context) {
        return HttpTransport.to(URI.create("https://127.0.0.1:" + host.port() + "/api"))
                .sender(JdkHttpSender.builder()
                        .proxy(HttpClient.Builder.NO_PROXY)
                        // A machine that is busy elsewhere needs its time.
                        .connectTimeout(Calls.LONG)
                        .sslContext(context)
                        .build())
                .build();
    }
}
