package io.kabinet.core.account.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.account.terms.Timetable.Run;
import io.kabinet.core.testing.Seeds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final List<Recurrence> EVERY = List.of(Recurrence.values());
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final List<ZoneId> ZONES = List.of(
            MINSK,
            ZoneId.of("Europe/Moscow"),
            ZoneId.of("Europe/Volgograd"),
            ZoneId.of("Europe/Saratov"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Pacific/Apia"));

    private static Timetable table(Recurrence every, String first) {
        return Timetable.from(every, LocalDateTime.parse(first));
    }

    private static List<LocalDate> days(Timetable table, String from, String to, ZoneId zone) {
        return table.between(Instant.parse(from), Instant.parse(to), zone).stream()
                .map(Run::day)
                .toList();
    }

    @Test
    void the_31st_is_the_last_day_of_a_shorter_month_and_comes_back_after_it() {
        Timetable monthly = table(Recurrence.MONTHLY, "2027-12-31T10:00");
        assertThat(days(monthly, "2027-12-01T00:00:00Z", "2028-06-01T00:00:00Z", MINSK))
                .extracting(LocalDate::toString)
                .containsExactly("2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30", "2028-05-31");
        assertThat(days(
                        table(Recurrence.MONTHLY, "2026-01-30T10:00"),
                        "2026-02-01T00:00:00Z",
                        "2026-04-01T00:00:00Z",
                        MINSK))
                .extracting(LocalDate::toString)
                .containsExactly("2026-02-28", "2026-03-30");
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-03-01T06:59:59.999Z, 2026-03-01",
        "DAILY, 2026-03-01T07:00:00Z, 2026-03-02",
        "WEEKLY, 2026-03-01T07:00:00Z, 2026-03-08",
        "WEEKLY, 2026-03-08T06:59:59Z, 2026-03-08",
        "MONTHLY, 2026-03-01T07:00:00Z, 2026-04-01",
        "MONTHLY, 2020-01-01T00:00:00Z, 2026-03-01"
    })
    void the_next_run_is_the_first_one_after_the_moment(Recurrence every, Instant moment, LocalDate next) {
        assertThat(table(every, "2026-03-01T10:00").nextAfter(moment, MINSK))
                .contains(new Run(next, next.atTime(10, 0).atZone(MINSK).toInstant()));
    }

    @Test
    void after_the_last_day_there_is_no_run() {
        Timetable week = table(Recurrence.DAILY, "2026-03-01T10:00").until(LocalDate.parse("2026-03-03"));
        assertThat(days(week, "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z", MINSK))
                .extracting(LocalDate::toString)
                .containsExactly("2026-03-01", "2026-03-02", "2026-03-03");
        assertThat(week.nextAfter(Instant.parse("2026-03-03T07:00:00Z"), MINSK)).isEmpty();
        assertThat(days(week, "2026-03-02T00:00:00Z", "2026-03-02T00:00:00Z", MINSK))
                .isEmpty();
        assertThat(days(week, "2026-03-03T00:00:00Z", "2026-03-01T00:00:00Z", MINSK))
                .isEmpty();
    }

    @Test
    void a_skipped_time_of_day_is_made_up_for_and_one_that_comes_twice_counts_once() {
        ZoneId volgograd = ZoneId.of("Europe/Volgograd"); // 2018-10-28 02:00 to 03:00; 2020-12-27 02:00 back to 01:00
        assertThat(table(Recurrence.DAILY, "2018-10-27T02:30")
                        .between(
                                Instant.parse("2018-10-26T00:00:00Z"),
                                Instant.parse("2018-10-29T00:00:00Z"),
                                volgograd))
                .extracting(run -> run.day() + " " + run.at())
                .containsExactly(
                        "2018-10-27 2018-10-26T23:30:00Z",
                        "2018-10-28 2018-10-27T23:30:00Z",
                        "2018-10-29 2018-10-28T22:30:00Z");
        assertThat(table(Recurrence.DAILY, "2020-12-26T01:30")
                        .between(
                                Instant.parse("2020-12-25T00:00:00Z"),
                                Instant.parse("2020-12-28T12:00:00Z"),
                                volgograd))
                .extracting(run -> run.day() + " " + run.at())
                .containsExactly(
                        "2020-12-26 2020-12-25T21:30:00Z",
                        "2020-12-27 2020-12-26T21:30:00Z",
                        "2020-12-28 2020-12-27T22:30:00Z");
    }

    @Test
    void a_monthly_run_keeps_its_time_of_day_when_a_zone_moves_for_good() {
        ZoneId saratov = ZoneId.of("Europe/Saratov"); // on 2016-12-04 from +03:00 to +04:00
        assertThat(table(Recurrence.MONTHLY, "2016-11-04T02:30")
                        .between(Instant.parse("2016-11-01T00:00:00Z"), Instant.parse("2017-02-01T00:00:00Z"), saratov))
                .extracting(run -> run.day() + " " + run.at())
                .containsExactly(
                        "2016-11-04 2016-11-03T23:30:00Z",
                        "2016-12-04 2016-12-03T23:30:00Z",
                        "2017-01-04 2017-01-03T22:30:00Z");
    }

    @Test
    void intervals_that_follow_one_another_have_every_run_exactly_once() {
        Seeds.forEach(300, random -> {
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            Timetable table = anyTable(random);
            Instant start = table.first().atZone(zone).toInstant().minusSeconds(random.nextLong(100_000));
            Instant end = start;
            List<Run> pieces = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Instant next = end.plusSeconds(random.nextLong(1, 9_000_000));
                pieces.addAll(table.between(end, next, zone));
                end = next;
            }
            assertThat(table.between(start, end, zone)).isEqualTo(pieces);
            assertThat(new HashSet<>(pieces.stream().map(Run::day).toList())).hasSameSizeAs(pieces);
            Instant over = end;
            assertThat(pieces)
                    .allMatch(run -> !run.at().isBefore(start) && run.at().isBefore(over));
            assertThat(pieces).isEqualTo(oneByOne(table, over, zone));
        });
    }

    @Test
    void the_next_run_is_the_first_of_those_still_to_come() {
        Seeds.forEach(300, random -> {
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            Timetable table = anyTable(random);
            Instant moment =
                    table.first().atZone(zone).toInstant().plusSeconds(random.nextLong(-9_000_000, 90_000_000));
            assertThat(table.nextAfter(moment, zone))
                    .isEqualTo(table.between(moment.plusNanos(1), moment.plusSeconds(100_000_000), zone).stream()
                            .findFirst());
        });
    }

    @Test
    void a_timetable_that_makes_no_sense_is_a_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(Recurrence.DAILY, "2026-03-02T10:00").until(LocalDate.parse("2026-03-01")));
        assertThatIllegalArgumentException().isThrownBy(() -> table(Recurrence.DAILY, "9999-01-01T00:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(Recurrence.DAILY, "2026-03-02T10:00").nextAfter(Instant.MAX, MINSK));
        assertThat(table(Recurrence.MONTHLY, "2026-03-02T10:00")
                        .nextAfter(Instant.parse("9999-12-30T23:59:59Z"), MINSK))
                .isPresent();
    }

    private static Timetable anyTable(SplittableRandom random) {
        Recurrence every = EVERY.get(random.nextInt(EVERY.size()));
        LocalDate first = LocalDate.parse("2010-01-01").plusDays(random.nextInt(5_000));
        LocalDate monthEnd = first.withDayOfMonth(first.lengthOfMonth());
        LocalDate day = random.nextBoolean() ? first : monthEnd;
        return Timetable.from(every, day.atTime(random.nextInt(24), random.nextInt(60)));
    }

    /** Every run from the very first on, counted in the plainest way. */
    private static List<Run> oneByOne(Timetable table, Instant end, ZoneId zone) {
        List<Run> runs = new ArrayList<>();
        for (int number = 0; ; number++) {
            LocalDateTime local = switch (table.every()) {
                case DAILY -> table.first().plusDays(number);
                case WEEKLY -> table.first().plusDays(7L * number);
                case MONTHLY -> table.first().plusMonths(number);
            };
            Instant at = local.atZone(zone).toInstant();
            if (!at.isBefore(end)) {
                return runs;
            }
            runs.add(new Run(local.toLocalDate(), at));
        }
    }
}
