package io.kabinet.mts.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three ways to write a date, and all that come. */
class MoscowTest {

    @Test
    void each_place_has_its_own_way() {
        LocalDateTime midnight = LocalDateTime.of(2026, 7, 1, 0, 0);

        assertThat(Moscow.utc(midnight)).isEqualTo("2026-06-30T21:00:00Z");
        assertThat(Moscow.withOffset(midnight)).isEqualTo("2026-07-01T00:00:00+03:00");
        assertThat(Moscow.local(midnight)).isEqualTo("2026-07-01T00:00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T09:24:05+03:00, 2026-07-01T06:24:05Z",
        "2026-07-01T09:24:05+0300, 2026-07-01T06:24:05Z",
        "2026-07-01T06:24:05Z, 2026-07-01T06:24:05Z",
        "2026-07-01T09:24:05.123+03:00, 2026-07-01T06:24:05.123Z",
        "2026-07-01T09:24:05.1234567+03:00, 2026-07-01T06:24:05.123456700Z",
        "2026-07-01T09:24:05.123456, 2026-07-01T06:24:05.123456Z",
        "2026-07-01T09:24:05, 2026-07-01T06:24:05Z",
        "2026-07-01T09:24, 2026-07-01T06:24:00Z",
        "2026-07-01T09:24:05+05:00, 2026-07-01T04:24:05Z"
    })
    void whatever_comes_is_a_moment_and_moscows_where_no_zone_is_told(String text, Instant at) {
        assertThat(Moscow.read(text)).contains(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-07-01",
                "01.07.2026",
                "2026-07-01T25:00:00",
                "2026-02-30T00:00:00",
                "٢٠٢٦-07-01T00:00:00",
                "2026-07-01T09:24:05+03:00 and more"
            })
    void what_is_none_is_not_guessed(String text) {
        assertThat(Moscow.read(text)).isEmpty();
    }
}
