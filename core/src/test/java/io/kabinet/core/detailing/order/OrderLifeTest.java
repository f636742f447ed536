package io.kabinet.core.detailing.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.subscriber.EmailAddress;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderLifeTest {

    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final Instant ORDERED = Instant.parse("2026-03-01T07:00:00Z");

    /** A day on which clocks change is a day like any other. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01T07:00:00Z, Europe/Minsk, 2026-03-03T07:00:00Z",
        "2024-02-28T07:00:00Z, Europe/Minsk, 2024-03-01T07:00:00Z",
        "2016-12-03T07:00:00Z, Europe/Saratov, 2016-12-05T06:00:00Z",
        "2018-10-27T07:00:00Z, Europe/Volgograd, 2018-10-29T06:00:00Z",
        "2020-12-26T06:00:00Z, Europe/Volgograd, 2020-12-28T07:00:00Z"
    })
    void an_ordered_report_can_be_read_from_readiness_to_two_days_after_the_order(
            Instant orderedAt, ZoneId zone, Instant end) {
        Instant readyAt = orderedAt.plusSeconds(600);
        OrderLife life = LifeRule.TWO_DAYS.begin(orderedAt, zone);
        assertThat(life.isVisibleAt(readyAt)).isFalse();
        OrderLife ready = life.ready(readyAt);
        assertThat(ready.isVisibleAt(orderedAt)).isFalse();
        assertThat(ready.isVisibleAt(readyAt.minusNanos(1))).isFalse();
        assertThat(ready.isVisibleAt(readyAt)).isTrue();
        assertThat(ready.isVisibleAt(end.minusNanos(1))).isTrue();
        assertThat(ready.isVisibleAt(end)).isFalse();
        assertThat(life.isGoneAt(end.minusNanos(1))).isFalse();
        assertThat(life.isGoneAt(end)).isTrue();
        assertThat(OrderLife.withoutEnd(orderedAt).isGoneAt(Instant.MAX)).isFalse();
        assertThat(LifeRule.TWO_DAYS.readyBy(orderedAt, zone)).isEmpty();
    }

    @Test
    void read_the_other_way_it_is_ready_within_two_days_and_stays() {
        LifeRule rule = new LifeRule(Period.ofDays(2), LifeRule.Reading.READY_WITHIN);
        Instant by = Instant.parse("2026-03-03T07:00:00Z");
        assertThat(rule.readyBy(ORDERED, MINSK)).contains(by);
        OrderLife life = rule.begin(ORDERED, MINSK);
        assertThat(life).isEqualTo(OrderLife.withoutEnd(ORDERED));
        assertThat(life.ready(by).isVisibleAt(by.minusNanos(1))).isFalse();
        assertThat(life.ready(by).isVisibleAt(by)).isTrue();
        assertThat(life.ready(by).isVisibleAt(Instant.MAX)).isTrue();
    }

    @Test
    void what_gets_ready_too_late_is_never_seen_and_what_is_ready_stays_so() {
        OrderLife late = LifeRule.TWO_DAYS.begin(ORDERED, MINSK).ready(Instant.parse("2026-03-03T07:00:00Z"));
        assertThat(late.isVisibleAt(Instant.parse("2026-03-03T07:00:00Z"))).isFalse();
        OrderLife ready = OrderLife.withoutEnd(ORDERED).ready(ORDERED);
        assertThat(ready.isVisibleAt(ORDERED)).isTrue();
        assertThat(ready.ready(ORDERED.plusSeconds(1))).isSameAs(ready);
    }

    @Test
    void a_life_rebuilt_from_its_three_moments_is_checked() {
        OrderLife life = LifeRule.TWO_DAYS.begin(ORDERED, MINSK).ready(ORDERED);
        assertThat(new OrderLife(life.orderedAt(), life.readyAt(), life.visibleUntil()))
                .isEqualTo(life);
        Optional<Instant> before = Optional.of(ORDERED.minusNanos(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderLife(ORDERED, before, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrderLife(ORDERED, Optional.empty(), Optional.of(ORDERED)));
        assertThatIllegalArgumentException().isThrownBy(() -> OrderLife.withoutEnd(Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> LifeRule.TWO_DAYS.begin(Instant.MAX, MINSK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P1M-1D", "P121M", "P3661D"})
    void a_life_is_above_zero_and_not_without_end(Period period) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LifeRule(period, LifeRule.Reading.VISIBLE_UNTIL));
    }

    @Test
    void an_address_is_masked_in_print() {
        assertThat(Delivery.byEmail(new EmailAddress("anna@example.com")).toString())
                .doesNotContain("anna");
    }
}
