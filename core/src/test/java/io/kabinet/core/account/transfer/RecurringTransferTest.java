package io.kabinet.core.account.transfer;

import static io.kabinet.core.account.transfer.Cases.ANNA;
import static io.kabinet.core.account.transfer.Cases.BORIS;
import static io.kabinet.core.account.transfer.Cases.MINSK;
import static io.kabinet.core.account.transfer.Cases.byn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.account.transfer.RecurringTransfer.Run;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecurringTransferTest {

    private static final Timetable MONTHLY =
            Timetable.from(Recurrence.MONTHLY, LocalDateTime.parse("2026-01-31T10:00"));
    private static final RecurringTransfer TRANSFER = new RecurringTransfer("t-1", ANNA, BORIS, byn("2.00"), MONTHLY);

    @Test
    void a_run_is_named_by_the_transfer_and_its_day() {
        assertThat(TRANSFER.dueBetween(
                        Instant.parse("2026-02-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"), MINSK))
                .containsExactly(
                        new Run("t-1/2026-02-28", Instant.parse("2026-02-28T07:00:00Z")),
                        new Run("t-1/2026-03-31", Instant.parse("2026-03-31T07:00:00Z")));
        assertThat(TRANSFER.nextAfter(Instant.parse("2026-02-28T07:00:00Z"), MINSK))
                .contains(new Run("t-1/2026-03-31", Instant.parse("2026-03-31T07:00:00Z")));
    }

    @Test
    void after_a_long_stop_every_run_is_there_once_and_asking_again_or_elsewhere_names_the_same_runs() {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        Instant stopped = Instant.parse("2026-03-15T00:00:00Z");
        Instant back = Instant.parse("2030-01-01T00:00:00Z");
        Set<String> made = new LinkedHashSet<>();
        TRANSFER.dueBetween(start, stopped, MINSK).forEach(run -> made.add(run.id()));
        assertThat(made).hasSize(2);
        TRANSFER.dueBetween(stopped, back, MINSK)
                .forEach(run -> assertThat(made.add(run.id())).isTrue());
        assertThat(made).hasSize(48);
        TRANSFER.dueBetween(start, back, ZoneId.of("Europe/Saratov"))
                .forEach(run -> assertThat(made.add(run.id())).isFalse());
    }

    @Test
    void after_its_last_day_nothing_is_due() {
        RecurringTransfer ending =
                new RecurringTransfer("t-1", ANNA, BORIS, byn("2.00"), MONTHLY.until(LocalDate.parse("2026-02-28")));
        assertThat(ending.dueBetween(
                        Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"), MINSK))
                .extracting(Run::id)
                .containsExactly("t-1/2026-01-31", "t-1/2026-02-28");
        assertThat(ending.nextAfter(Instant.parse("2026-02-28T07:00:00Z"), MINSK))
                .isEmpty();
    }

    @Test
    void nothing_cannot_be_sent_again_and_again_and_print_shows_no_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecurringTransfer("t-1", ANNA, BORIS, byn("0.00"), MONTHLY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecurringTransfer(" ", ANNA, BORIS, byn("1.00"), MONTHLY));
        assertThat(TRANSFER.toString()).doesNotContain(ANNA.wire(), BORIS.wire());
    }
}
