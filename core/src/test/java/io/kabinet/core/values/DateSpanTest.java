package io.kabinet.core.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.testing.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {

    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");

    private static DateSpan span(String first, String last) {
        return DateSpan.of(LocalDate.parse(first), LocalDate.parse(last));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-06-30, true", "2026-12-31, true", "2027-01-01, false"})
    void both_ends_count(LocalDate day, boolean inside) {
        assertThat(span("2026-01-01", "2026-12-31").contains(day)).isEqualTo(inside);
    }

    @Test
    void a_span_of_one_day_has_that_day_and_no_other() {
        DateSpan one = span("2024-02-29", "2024-02-29");
        assertThat(one.contains(LocalDate.parse("2024-02-28"))).isFalse();
        assertThat(one.contains(LocalDate.parse("2024-02-29"))).isTrue();
        assertThat(one.contains(LocalDate.parse("2024-03-01"))).isFalse();
    }

    @Test
    void a_span_cannot_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> span("2026-01-02", "2026-01-01"))
                .withMessage("last day 2026-01-01 is before first day 2026-01-02");
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01, 9999-12-31, true",
        "0000-12-31, 9999-12-31, false",
        "0001-01-01, +10000-01-01, false",
        "-999999999-01-01, 2026-01-01, false",
        "2026-01-01, +999999999-12-31, false"
    })
    void only_a_span_without_an_open_end_can_be_asked_for(String first, String last, boolean bounded) {
        DateSpan days = span(first, last);
        if (bounded) {
            assertThat(days.bounded()).isSameAs(days);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(days::bounded)
                    .withMessage("days must be in the years 0001 to 9999: " + days);
        }
    }

    @Test
    void an_open_end_has_every_day_there_is() {
        assertThat(Stream.of(LocalDate.MIN, NEW_YEAR, LocalDate.MAX)).allMatch(DateSpan.ALWAYS::contains);
        DateSpan on = DateSpan.from(NEW_YEAR);
        assertThat(on.contains(LocalDate.MAX)).isTrue();
        assertThat(on.contains(NEW_YEAR)).isTrue();
        assertThat(on.contains(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(on.contains(LocalDate.MIN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-31, 2026-02-01, 2026-02-28, false",
        "2026-01-01, 2026-02-01, 2026-02-01, 2026-02-28, true",
        "2026-01-01, 2026-12-31, 2026-05-05, 2026-05-05, true",
        "2026-05-05, 2026-05-05, 2026-05-05, 2026-05-05, true",
        "2026-05-05, 2026-05-05, 2026-05-07, 2026-05-07, false"
    })
    void two_spans_overlap_if_they_share_a_day(String a1, String a2, String b1, String b2, boolean overlap) {
        DateSpan a = span(a1, a2);
        DateSpan b = span(b1, b2);
        assertThat(a.overlaps(b)).isEqualTo(overlap);
        assertThat(b.overlaps(a)).isEqualTo(overlap);
        assertThat(DateSpan.anyOverlap(List.of(a, b))).isEqualTo(overlap);
        assertThat(DateSpan.anyOverlap(List.of(b, a))).isEqualTo(overlap);
    }

    @Test
    void none_or_one_span_overlaps_nothing() {
        assertThat(DateSpan.anyOverlap(List.of())).isFalse();
        assertThat(DateSpan.anyOverlap(List.of(DateSpan.ALWAYS))).isFalse();
        assertThat(DateSpan.anyOverlap(List.of(DateSpan.ALWAYS, DateSpan.ALWAYS)))
                .isTrue();
    }

    @Test
    void spans_overlap_exactly_if_some_day_lies_in_two_of_them() {
        Seeds.forEach(1_000, random -> {
            List<DateSpan> spans = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                spans.add(someSpan(random));
            }
            boolean shared = NEW_YEAR.datesUntil(NEW_YEAR.plusDays(60))
                    .anyMatch(day ->
                            spans.stream().filter(span -> span.contains(day)).count() > 1);
            assertThat(DateSpan.anyOverlap(spans)).as("%s", spans).isEqualTo(shared);
        });
    }

    private static DateSpan someSpan(SplittableRandom random) {
        LocalDate first = NEW_YEAR.plusDays(random.nextInt(50));
        return DateSpan.of(first, first.plusDays(random.nextInt(10)));
    }

    @Test
    void an_open_end_prints_as_nothing() {
        assertThat(span("2026-01-01", "2026-12-31")).hasToString("2026-01-01..2026-12-31");
        assertThat(DateSpan.from(NEW_YEAR)).hasToString("2026-01-01..");
        assertThat(DateSpan.of(LocalDate.MIN, NEW_YEAR)).hasToString("..2026-01-01");
        assertThat(DateSpan.ALWAYS).hasToString("..");
    }
}
