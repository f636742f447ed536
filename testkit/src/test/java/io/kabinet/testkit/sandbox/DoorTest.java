package io.kabinet.testkit.sandbox;

import static io.kabinet.testkit.sandbox.Sandboxes.balance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.market.Market;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.contract.SandboxWorld;
import io.kabinet.testkit.logging.CapturedLog;
import io.kabinet.testkit.sandbox.Letter.Told;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in: this machine, and no web page on it. */
class DoorTest {

    private final Sandbox sandbox = Sandboxes.open();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void it_listens_on_loopback_alone() {
        assertThat(sandbox.address().getHost()).isIn("127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]");
        assertThat(sandbox.address().getPort()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]"})
    void loopback_is_called_by_these_names(String name) {
        String host = name + ":" + sandbox.address().getPort();

        assertThat(balance(sandbox).with("Host", host).send().status()).isEqualTo(200);
        assertThat(balance(sandbox)
                        .with("Host", host)
                        .with("Origin", "http://" + host)
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_name_that_merely_leads_here_is_refused() {
        int port = sandbox.address().getPort();
        for (String host : List.of("evil.example:" + port, "127.0.0.1", "127.0.0.1:1", "192.0.2.1:" + port)) {
            Told told = balance(sandbox).with("Host", host).send();

            assertThat(told.status()).as(host).isEqualTo(403);
            assertThat(told.body()).isEqualTo("{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403}");
        }
        assertThat(sandbox.operator().arrivals()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1", "http://localhost:1", ""})
    void a_page_of_another_origin_is_refused(String origin) {
        Told told = balance(sandbox).with("Origin", origin).send();

        assertThat(told.status()).isEqualTo(403);
        assertThat(told.head()).doesNotContain("Access-Control");
    }

    @Test
    void a_page_of_another_origin_does_not_steer_it_even_with_the_token() {
        Told told = Sandboxes.control(sandbox, "reset", "{}")
                .with("Origin", "http://evil.example")
                .send();

        assertThat(told.status()).isEqualTo(403);
    }

    @Test
    void opening_it_beyond_this_machine_is_warned_of_and_still_keeps_names_out() throws Exception {
        InMemoryOperator seeded = InMemoryOperator.in(Market.RUSSIA).seed(7).startingAt("2026-03-01T09:00:00Z");
        try (Sandbox open = Sandbox.of(seeded)
                .openBeyondThisMachine(InetAddress.getByName("0.0.0.0"))
                .start()) {
            int port = open.address().getPort();

            assertThat(balance(open).send().status()).isEqualTo(200);
            assertThat(balance(open).with("Host", "192.0.2.1:" + port).send().status())
                    .isEqualTo(200);
            assertThat(balance(open).with("Host", "evil.example:" + port).send().status())
                    .isEqualTo(403);
            assertThat(CapturedLog.lines())
                    .contains("WARN " + Sandbox.class.getName()
                            + " the sandbox is open beyond this machine, and nothing is encrypted");
        }
    }

    @Test
    void an_operator_whose_codes_everybody_knows_is_not_opened_beyond_this_machine() throws Exception {
        SandboxBuilder builder = Sandbox.of(Sandboxes.operator().afresh());
        InetAddress anywhere = InetAddress.getByName("0.0.0.0");

        assertThatThrownBy(() -> builder.openBeyondThisMachine(anywhere))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("operator needs a seed of its own");
    }

    @Test
    void a_port_that_is_taken_is_an_error_that_says_so() {
        int taken = sandbox.address().getPort();

        assertThatThrownBy(() -> Sandbox.of(Sandboxes.operator()).port(taken).start())
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_sandbox_that_is_closed_gives_its_port_back() {
        int port = sandbox.address().getPort();
        sandbox.close();
        sandbox.close();

        try (Sandbox again = SandboxWorld.startAgain(Sandboxes.operator(), port)) {
            assertThat(balance(again).send().status()).isEqualTo(200);
        }
        assertThat(sandbox.isOpen()).isFalse();
    }

    @Test
    void tokens_are_made_anew_unless_they_are_made_of_a_seed() {
        try (Sandbox other = Sandboxes.open();
                Sandbox seeded =
                        Sandbox.of(Sandboxes.operator()).controlTokenFromSeed(7).start();
                Sandbox same =
                        Sandbox.of(Sandboxes.operator()).controlTokenFromSeed(7).start()) {
            assertThat(other.controlToken().reveal())
                    .hasSize(32)
                    .isNotEqualTo(sandbox.controlToken().reveal());
            assertThat(same.controlToken()).isEqualTo(seeded.controlToken());
        }
    }
}
