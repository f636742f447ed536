package io.kabinet.testkit.wiremock;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.camara.CamaraError;
import io.kabinet.client.camara.ValidateCode;
import io.kabinet.client.http.CamaraTransport;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.transport.Transport;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.Unreadable;
import io.kabinet.core.bonus.BonusReason;
import io.kabinet.core.promised.PromisedPaymentReason;
import io.kabinet.core.values.Secret;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client gets from a WireMock that has the stubs. */
class KabinetStubsTest {

    private static final WireMockServer SERVER =
            new WireMockServer(wireMockConfig().bindAddress("127.0.0.1").dynamicPort());

    private static KabinetStubs stubs;
    private static HttpTransport transport;

    @BeforeAll
    static void start() {
        SERVER.start();
        stubs = KabinetStubs.in(addressOf(SERVER));
        transport = to(SERVER);
    }

    @AfterAll
    static void stop() {
        transport.close();
        SERVER.stop();
    }

    static List<Golden> golden() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void each_operation_is_answered_as_it_is_written_by_hand(Golden golden) throws Unreadable {
        assertThat(send(transport, golden))
                .isEqualTo(Outcome.confirmed(golden.endpoint().form().readAnswer(golden.answered())));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void each_state_is_heard_as_what_it_is(Golden golden) throws Unreadable {
        for (Stub stub : Stub.of(golden)) {
            stubs.put(golden.name(), stub.state());

            assertThat(send(transport, golden)).as(stub.toString()).isEqualTo(told(golden, golden.endpoint(), stub));
        }
        stubs.put(golden.name(), "Started");
    }

    @Test
    void the_operations_of_camara_are_answered_and_refused_as_their_api_says() {
        try (CamaraTransport host =
                CamaraTransport.to(addressOf(SERVER)).allowPlainLoopback().build()) {
            for (CamaraStub stub : CamaraStub.all()) {
                stubs.put(stub.name(), stub.state());

                assertThat(send(host, stub.operation())).as(stub.toString()).isEqualTo(stub.heard());
            }
            stubs.refuse(ValidateCode.class, CamaraError.INVALID_OTP);
            assertThat(CamaraStub.all().stream().map(CamaraStub::name).distinct())
                    .containsExactly("SendCode", "ValidateCode", "VerifyNumber");
        }
    }

    @Test
    void an_operation_is_refused_until_it_is_to_be_answered_again() throws Unreadable {
        Golden take = named("TakePromisedPayment");
        // A WireMock of its own: the others look at this operation at the same time.
        WireMockServer server =
                new WireMockServer(wireMockConfig().bindAddress("127.0.0.1").dynamicPort());
        server.start();
        try (HttpTransport there = to(server)) {
            KabinetStubs own = KabinetStubs.in(addressOf(server))
                    .refuse(TakePromisedPayment.class, PromisedPaymentReason.COOLDOWN);

            assertThat(send(there, take)).isInstanceOf(Outcome.Rejected.class);

            own.answer(TakePromisedPayment.class);

            assertThat(send(there, take)).isInstanceOf(Outcome.Confirmed.class);
        } finally {
            server.stop();
        }
    }

    @Test
    void nothing_is_refused_for_a_reason_that_it_cannot_be_refused_for() {
        assertThatThrownBy(() -> stubs.refuse(ReadBalance.class, BonusReason.GIFT_TO_SELF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("operation ReadBalance has no state GIFT_TO_SELF");
        assertThatThrownBy(() -> stubs.put("../mappings", "Started")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoever_does_not_listen_gets_no_stubs() {
        assertThatThrownBy(() -> KabinetStubs.in(URI.create("http://127.0.0.1:1")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_wiremock_in_the_same_program_can_load_the_files_itself() throws Unreadable {
        WireMockServer server = new WireMockServer(
                wireMockConfig().bindAddress("127.0.0.1").dynamicPort().usingFilesUnderClasspath("kabinet-stubs"));
        server.start();
        try (HttpTransport there = to(server)) {
            assertThat(send(there, named("ReadBalance"))).isInstanceOf(Outcome.Confirmed.class);
        } finally {
            server.stop();
        }
    }

    private static HttpTransport to(WireMockServer server) {
        return HttpTransport.to(addressOf(server)).allowPlainLoopback().build();
    }

    private static Golden named(String name) {
        return Golden.all().stream()
                .filter(golden -> golden.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome<?> send(HttpTransport transport, Golden golden) throws Unreadable {
        return send(transport, golden.endpoint().form().read(golden.sent()));
    }

    private static <R> Outcome<R> send(Transport transport, Operation<R> operation) {
        Session session = new Session(operation.of(), Secret.of("token"), Optional.empty());
        Deadline deadline = Deadline.in(Duration.ofSeconds(20), Ticker.system());
        return transport
                .send(new Call<>(operation, deadline, Optional.of(session), new CancelSignal()))
                .toCompletableFuture()
                .join();
    }

    private static <R> Outcome<R> told(Golden golden, Endpoint<R> endpoint, Stub stub) throws Unreadable {
        return stub.reply().outcome(endpoint, endpoint.form().read(golden.sent()));
    }

    /** WireMock itself writes the port in the digits of the country. */
    private static URI addressOf(WireMockServer server) {
        return URI.create("http://127.0.0.1:" + server.port());
    }
}
