package io.kabinet.testkit.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.testkit.transport.HandTicker;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The operator's clock stands, or goes so many times as fast as a ticker. */
class PaceTest {

    private final HandTicker ticker = new HandTicker();

    @Test
    void a_clock_that_was_told_a_speed_goes_by_itself() {
        try (Sandbox sandbox =
                Sandbox.of(Sandboxes.operator()).clockSpeed(60, ticker).start()) {
            ticker.advance(Duration.ofSeconds(30));
            String read = Sandboxes.control(sandbox, "clock", "{}").send().body();
            ticker.advance(Duration.ofMillis(500));

            assertThat(read).contains("2026-03-01T09:30:00Z");
            assertThat(sandbox.operator().clock().instant()).isEqualTo(Instant.parse("2026-03-01T09:30:30Z"));
        }
    }

    @Test
    void a_clock_that_goes_can_be_moved_as_well() {
        try (Sandbox sandbox =
                Sandbox.of(Sandboxes.operator()).clockSpeed(1, ticker).start()) {
            ticker.advance(Duration.ofSeconds(1));
            Sandboxes.control(sandbox, "clock", "{\"advance\":\"PT1H\"}").send();
            ticker.advance(Duration.ofSeconds(1));

            assertThat(sandbox.operator().clock().instant()).isEqualTo(Instant.parse("2026-03-01T10:00:02Z"));
        }
    }

    @Test
    void a_reset_begins_at_the_beginning_however_long_nobody_asked_anything() {
        try (Sandbox sandbox =
                Sandbox.of(Sandboxes.operator()).clockSpeed(60, ticker).start()) {
            ticker.advance(Duration.ofMinutes(10));
            String read = Sandboxes.control(sandbox, "reset", "{}").send().body();
            ticker.advance(Duration.ofSeconds(1));

            assertThat(read).contains("2026-03-01T09:00:00Z");
            assertThat(sandbox.operator().clock().instant()).isEqualTo(Instant.parse("2026-03-01T09:01:00Z"));
        }
    }

    @Test
    void a_reset_brings_a_clock_back_that_can_go_no_further() {
        try (Sandbox sandbox =
                Sandbox.of(Sandboxes.operator()).clockSpeed(60, ticker).start()) {
            sandbox.operator().clock().moveTo(Instant.parse("9999-12-30T23:59:59Z"));
            ticker.advance(Duration.ofSeconds(1));

            assertThat(Sandboxes.control(sandbox, "reset", "{}").send().body()).contains("2026-03-01T09:00:00Z");
        }
    }

    @Test
    void a_clock_stands_unless_told_otherwise_and_goes_no_faster_than_a_day_a_second() {
        try (Sandbox sandbox = Sandboxes.open()) {
            ticker.advance(Duration.ofDays(1));

            assertThat(sandbox.operator().clock().instant()).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
        }
        SandboxBuilder builder = Sandbox.of(Sandboxes.operator());
        assertThatThrownBy(() -> builder.clockSpeed(0, ticker)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.clockSpeed(86_401, ticker)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.port(65_536)).isInstanceOf(IllegalArgumentException.class);
    }
}
