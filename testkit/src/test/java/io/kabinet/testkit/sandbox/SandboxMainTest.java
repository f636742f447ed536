package io.kabinet.testkit.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.market.Market;
import io.kabinet.testkit.sandbox.Letter.Told;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sandbox as a process of its own. */
class SandboxMainTest {

    private static String printed(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SandboxMain.start(args, new PrintStream(out, true, UTF_8)).close();
        return out.toString(UTF_8);
    }

    @Test
    void it_says_where_it_is_who_may_steer_it_and_that_it_is_ready() {
        assertThat(printed().lines().toList()).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(0)).matches("address http://\\S+:\\d+");
            assertThat(lines.get(1)).matches("control-token [0-9a-f]{32}");
            assertThat(lines.get(2)).isEqualTo("ready");
        });
    }

    @Test
    void a_seed_decides_everything_only_if_it_is_asked_to() {
        String[] seeded = {"--seed=7", "--control-token=seed"};

        assertThat(token(printed(seeded))).isEqualTo(token(printed(seeded)));
        assertThat(token(printed("--seed=7"))).isNotEqualTo(token(printed("--seed=7")));
    }

    private static String token(String printed) {
        return printed.lines().skip(1).findFirst().orElseThrow();
    }

    @Test
    void it_is_where_and_when_it_is_told_to_be() {
        try (Sandbox sandbox = SandboxMain.start(
                new String[] {"--market=belarus", "--start=2030-01-01T00:00:00Z", "--clock=1"},
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8))) {
            assertThat(sandbox.operator().rulebook().market()).isEqualTo(Market.BELARUS);
            assertThat(sandbox.operator().clock().instant().toString()).startsWith("2030-01-01T00:0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--market=mars", "--port", "port=1", "--prot=1", "--port=x", "--clock=slow", "--seed="})
    void a_setting_that_cannot_be_is_refused(String arg) {
        assertThatThrownBy(() -> printed(arg)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void as_a_process_it_answers_until_it_is_terminated() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SandboxMain.class.getName(),
                        "--seed=7",
                        "--control-token=seed")
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            URI address = URI.create(out.readLine().replace("address ", ""));
            String token = out.readLine().replace("control-token ", "");
            assertThat(out.readLine()).isEqualTo("ready");
            Told clock = Letter.get(address, "/control/v1/clock", token).send();

            process.destroy();

            assertThat(clock.body()).isEqualTo("{\"now\":\"2026-03-01T09:00:00Z\"}");
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as("128 and SIGTERM").isEqualTo(143);
            assertThatThrownBy(() -> Letter.open(address).close()).isInstanceOf(ConnectException.class);
        } finally {
            process.destroyForcibly();
        }
    }
}
