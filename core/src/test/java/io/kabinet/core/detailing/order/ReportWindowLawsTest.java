package io.kabinet.core.detailing.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.DateSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ReportWindowLawsTest {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Minsk"),
            ZoneId.of("Europe/Volgograd"),
            ZoneId.of("Europe/Saratov"),
            ZoneId.of("Asia/Kamchatka"),
            ZoneId.of("Pacific/Kiritimati"));

    private static Instant moment(SplittableRandom random) {
        return Instant.ofEpochSecond(random.nextLong(1_200_000_000L, 1_900_000_000L));
    }

    private static ZoneId zone(SplittableRandom random) {
        return ZONES.get(random.nextInt(ZONES.size()));
    }

    @Test
    void the_current_and_the_closed_months_meet_and_never_overlap() {
        Seeds.forEach(500, random -> {
            Instant now = moment(random);
            ZoneId zone = zone(random);
            int months = random.nextInt(1, 20);
            DateSpan closed = ReportWindow.closedMonths(months).days(now, zone);
            DateSpan current = ReportWindow.CURRENT_MONTH.days(now, zone);
            assertThat(closed.last().plusDays(1)).isEqualTo(current.first());
            assertThat(current.last()).isEqualTo(LocalDate.ofInstant(now, zone));
            List<DateSpan> periods = ReportWindow.closedMonths(months).periods(now, zone);
            assertThat(periods).hasSize(months);
            assertThat(periods.get(0).last()).isEqualTo(closed.last());
            assertThat(periods.get(months - 1).first()).isEqualTo(closed.first());
            for (int i = 1; i < months; i++) {
                assertThat(periods.get(i).last().plusDays(1))
                        .isEqualTo(periods.get(i - 1).first());
            }
        });
    }

    @Test
    void days_are_offered_exactly_if_they_lie_in_the_window() {
        Seeds.forEach(500, random -> {
            Instant now = moment(random);
            ZoneId zone = zone(random);
            ReportWindow window = ReportWindow.lastMonths(random.nextInt(1, 20));
            DateSpan days = window.days(now, zone);
            LocalDate first = days.first().plusDays(random.nextInt(-2, 3));
            LocalDate last = days.last().plusDays(random.nextInt(-2, 3));
            assertThat(window.violationsIn(DateSpan.of(first, last), now, zone).isEmpty())
                    .isEqualTo(days.contains(first) && days.contains(last));
            Instant later = now.plus(Duration.ofSeconds(random.nextInt(10_000_000)));
            assertThat(window.days(later, zone).first()).isAfterOrEqualTo(days.first());
            assertThat(window.days(later, zone).last()).isAfterOrEqualTo(days.last());
        });
    }

    @Test
    void between_two_orders_lie_at_least_24_hours() {
        Seeds.forEach(300, random -> {
            OrderHistory history = OrderHistory.NONE;
            ZoneId zone = zone(random);
            Instant now = moment(random);
            for (int i = 0; i < 30; i++) {
                now = now.plusSeconds(random.nextLong(100_000));
                DetailingOrder order = new DetailingOrder(
                        Report.CURRENT_MONTH, ReportWindow.CURRENT_MONTH.days(now, zone), Delivery.IN_CABINET);
                Instant at = now;
                boolean due = history.lastOrderedAt()
                        .filter(last -> Duration.between(last, at).compareTo(Duration.ofHours(24)) < 0)
                        .isEmpty();
                boolean granted = DetailingPolicy.BELARUS
                        .decide(order, history, now, zone)
                        .match(yes -> true, no -> false);
                assertThat(granted).isEqualTo(due);
                history = granted ? OrderHistory.last(now) : history;
            }
        });
    }
}
