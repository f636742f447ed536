package io.kabinet.client.wire;

import static io.kabinet.client.testing.Samples.PAYMENT;
import static io.kabinet.client.testing.Samples.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.core.promised.PromisedPayment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long an operator asks to be left alone. */
class RetryAfterTest {

    private static final String NOW = "Sun, 01 Mar 2026 09:00:00 GMT";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1                                | PT1S",
                "007                              | PT7S",
                "86400                            | PT24H",
                "86401                            | PT24H",
                "999999999                        | PT24H",
                "1000000000                       | PT24H",
                "1000000000000000000              | PT24H",
                "99999999999999999999999999999999 | PT24H",
                "Sun, 01 Mar 2026 09:00:01 GMT    | PT1S",
                "Sun, 01 Mar 2026 10:00:00 GMT    | PT1H",
                "Mon, 02 Mar 2026 09:00:01 GMT    | PT24H",
                "Fri, 31 Dec 9999 23:59:59 GMT    | PT24H",
            })
    void seconds_or_a_date_are_a_time_of_a_day_at_most(String value, Duration time) {
        assertThat(RetryAfter.of(List.of(value), List.of(NOW))).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "000000000000",
                "-1",
                "+1",
                "1.5",
                "1e9",
                "5 seconds",
                "٥",
                "５",
                "999999999999999999999999999999999",
                NOW,
                "Sun, 01 Mar 2026 08:59:59 GMT",
                "Mon, 01 Mar 2026 10:00:00 GMT",
                "Sun, 01 Mar 2026 10:00:00 +0000",
                "Sun, 01 Mar 2026 25:00:00 GMT",
                "Sun, 29 Feb 2026 10:00:00 GMT",
                "Sunday, 01-Mar-26 10:00:00 GMT",
                "2026-03-01T10:00:00Z",
                " GMT",
            })
    void what_is_over_or_cannot_be_read_asks_for_nothing(String value) {
        assertThat(RetryAfter.of(List.of(value), List.of(NOW))).isEmpty();
    }

    @Test
    void without_a_date_of_its_own_an_answer_has_no_time_to_count_from() {
        List<String> later = List.of("Sun, 01 Mar 2026 10:00:00 GMT");

        assertThat(RetryAfter.of(later, List.of())).isEmpty();
        assertThat(RetryAfter.of(later, List.of(NOW, NOW))).isEmpty();
        assertThat(RetryAfter.of(later, List.of("today"))).isEmpty();
        assertThat(RetryAfter.of(List.of("5"), List.of())).contains(Duration.ofSeconds(5));
    }

    @Test
    void what_is_said_twice_or_not_at_all_asks_for_nothing() {
        assertThat(RetryAfter.of(List.of(), List.of(NOW))).isEmpty();
        assertThat(RetryAfter.of(List.of("5", "5"), List.of(NOW))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void only_who_is_busy_or_has_failed_asks_for_a_pause(Cause cause) {
        Optional<Duration> asked = Optional.of(Duration.ofSeconds(5));
        Optional<Duration> taken = cause == Cause.BUSY || cause == Cause.OPERATOR_FAILED ? asked : Optional.empty();
        Why why = Why.of(cause, "a detail");
        Why told = new Why(cause, Optional.of("a detail"), taken);

        assertThat(RetryAfter.into(Outcome.<PromisedPayment>notSent(why), asked))
                .isEqualTo(Outcome.notSent(told));
        assertThat(RetryAfter.into(Outcome.unknown(TAKE, why), asked)).isEqualTo(Outcome.unknown(TAKE, told));
        assertThat(RetryAfter.into(Outcome.unknown(TAKE, why), Optional.empty()))
                .isEqualTo(Outcome.unknown(TAKE, why));
    }

    @Test
    void an_answer_stays_what_it_is() {
        Outcome<PromisedPayment> answer = Outcome.confirmed(PAYMENT);

        assertThat(RetryAfter.into(answer, Optional.of(Duration.ofSeconds(5)))).isSameAs(answer);
    }
}
