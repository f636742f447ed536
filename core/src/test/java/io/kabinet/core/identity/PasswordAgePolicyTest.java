package io.kabinet.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordAgePolicyTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private static Instant moscow(String local) {
        return LocalDateTime.parse(local).atZone(MOSCOW).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15T12:00, 2026-03-15T12:00, FRESH",
        "2026-03-15T12:00, 2026-05-15T11:59:59.999999999, FRESH",
        "2026-03-15T12:00, 2026-05-15T12:00, CHANGE_ADVISED",
        "2026-03-15T12:00, 2026-06-15T11:59:59.999999999, CHANGE_ADVISED",
        "2026-03-15T12:00, 2026-06-15T12:00, CHANGE_OVERDUE",
        "2026-03-15T12:00, 2036-06-15T12:00, CHANGE_OVERDUE",
        "2025-12-31T12:00, 2026-02-28T11:59:59, FRESH",
        "2025-12-31T12:00, 2026-02-28T12:00, CHANGE_ADVISED",
        "2025-12-31T12:00, 2026-03-31T11:59:59, CHANGE_ADVISED",
        "2025-12-31T12:00, 2026-03-31T12:00, CHANGE_OVERDUE",
        "2026-03-15T12:00, 2026-03-14T12:00, FRESH"
    })
    void two_and_three_months_at_the_same_local_time(String changedAt, String now, PasswordAge age) {
        assertThat(PasswordAgePolicy.RUSSIA.of(moscow(changedAt), moscow(now), MOSCOW))
                .isEqualTo(age);
    }

    @Test
    void months_are_counted_in_the_zone() {
        Instant changedAt = Instant.parse("2026-04-30T21:30:00Z"); // 1 May in Moscow, 30 April in London
        Instant now = Instant.parse("2026-06-30T21:00:00Z");
        assertThat(PasswordAgePolicy.RUSSIA.of(changedAt, now, MOSCOW)).isEqualTo(PasswordAge.FRESH);
        assertThat(PasswordAgePolicy.RUSSIA.of(changedAt, now.plusSeconds(1_800), MOSCOW))
                .isEqualTo(PasswordAge.CHANGE_ADVISED);
        Instant spring = Instant.parse("2026-03-28T12:00:00Z"); // the clocks of Berlin go forward on 29 March
        PasswordAgePolicy days = new PasswordAgePolicy(Period.ofDays(1), Period.ofDays(2));
        assertThat(days.of(spring, spring.plusSeconds(23 * 3_600), ZoneId.of("Europe/Berlin")))
                .isEqualTo(PasswordAge.CHANGE_ADVISED);
        assertThat(days.of(spring, spring.plusSeconds(23 * 3_600), MOSCOW)).isEqualTo(PasswordAge.FRESH);
    }

    @Test
    void any_moment_may_be_asked_about() {
        Instant changedAt = moscow("2026-03-15T12:00");
        assertThat(PasswordAgePolicy.RUSSIA.of(changedAt, Instant.MAX, MOSCOW)).isEqualTo(PasswordAge.CHANGE_OVERDUE);
        assertThat(PasswordAgePolicy.RUSSIA.of(changedAt, Instant.MIN, MOSCOW)).isEqualTo(PasswordAge.FRESH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PasswordAgePolicy.RUSSIA.of(Instant.MAX, changedAt, MOSCOW))
                .withMessageStartingWith("changedAt is outside");
    }

    @ParameterizedTest
    @CsvSource({"P0D, P1M", "P-1D, P1M", "P1M, P0D", "P1M, P1200M1D", "P1M, P2147483647D", "P2147483647Y, P1M"})
    void a_period_that_makes_no_sense_is_a_bug(Period advised, Period overdue) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PasswordAgePolicy(advised, overdue))
                .withMessageContaining("must be above zero and at most a hundred years");
    }

    @Test
    void what_is_overdue_is_not_advised_later() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PasswordAgePolicy(Period.ofMonths(3), Period.ofMonths(2)))
                .withMessage("overdueAfter must not be shorter than advisedAfter: P2M against P3M");
        PasswordAgePolicy once = new PasswordAgePolicy(Period.ofMonths(1), Period.ofMonths(1));
        assertThat(once.of(moscow("2026-03-15T12:00"), moscow("2026-04-15T12:00"), MOSCOW))
                .isEqualTo(PasswordAge.CHANGE_OVERDUE);
    }
}
