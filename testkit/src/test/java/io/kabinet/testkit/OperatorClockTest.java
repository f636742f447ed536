package io.kabinet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.market.Market;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class OperatorClockTest {

    private static final Instant START = Instant.parse(Stories.MORNING);

    private final OperatorClock clock = Stories.belarus().clock();

    @Test
    void it_stands_until_it_is_moved_forwards_or_back() {
        assertThat(clock.instant()).isEqualTo(START);
        clock.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(86_400));
        clock.advance(Duration.ofDays(-2));
        assertThat(clock.instant()).isEqualTo(START.minusSeconds(86_400));
        clock.moveTo(START);
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void it_shows_the_markets_zone_and_every_other_face_moves_with_it() {
        Clock utc = clock.withZone(ZoneOffset.UTC);
        clock.advance(Duration.ofHours(1));

        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Minsk"));
        assertThat(utc.instant()).isEqualTo(clock.instant());
        assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void it_does_not_leave_the_years_that_rules_can_reckon_with() {
        assertThatThrownBy(() -> clock.moveTo(Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the clock is outside the years 0001 to 9999: " + Instant.MAX);
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the clock cannot be moved by");
        assertThatThrownBy(() -> InMemoryOperator.in(Market.RUSSIA).startingAt(Instant.MIN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.instant()).isEqualTo(START);
    }
}
