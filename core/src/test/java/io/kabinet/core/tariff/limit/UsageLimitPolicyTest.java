package io.kabinet.core.tariff.limit;

import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.tariff.limit.SpendingThreshold.State;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Rate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageLimitPolicyTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant MARCH_10 = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant MARCH_11 = Instant.parse("2026-03-11T09:00:00Z");
    private static final UsageLimitPolicy POLICY = UsageLimitPolicy.RUSSIA;
    private static final UsageLimits HUNDRED_MINUTES = UsageLimits.NONE.with(LimitKind.MINUTES, 100);

    @Test
    void limits_are_on_minutes_and_messages_and_traffic_is_not_among_them() {
        assertThat(LimitKind.values()).containsExactly(LimitKind.MINUTES, LimitKind.SMS);
        assertThat(Stream.of(LimitKind.values()).map(kind -> kind.of(1).unit())).doesNotContain(Unit.BYTES);
    }

    @Test
    void a_limit_is_set_changed_and_removed() {
        UsageLimits both = HUNDRED_MINUTES.with(LimitKind.SMS, 50).with(LimitKind.MINUTES, 10);
        assertThat(both.most()).containsEntry(LimitKind.MINUTES, 10L).containsEntry(LimitKind.SMS, 50L);
        assertThat(both.without(LimitKind.MINUTES).most()).containsOnlyKeys(LimitKind.SMS);
        assertThat(UsageLimits.NONE.without(LimitKind.SMS)).isEqualTo(UsageLimits.NONE);
        assertThat(POLICY.check(UsageLimits.NONE, List.of(calls(1, MARCH_10)), MARCH_11, MOSCOW))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5999, false", "6000, true", "6001, true"})
    void a_limit_is_reached_with_the_second_that_fills_it(long seconds, boolean reached) {
        LimitState state = only(POLICY, List.of(calls(seconds, MARCH_10)), MARCH_11);
        assertThat(state.reachedAt().isPresent()).isEqualTo(reached);
        assertThat(state.most()).isEqualTo(Quantity.of(6_000, Unit.SECONDS));
        assertThat(state.used()).isEqualTo(Quantity.of(seconds, Unit.SECONDS));
        assertThat(state.warnedAt()).isEmpty();
    }

    @Test
    void it_is_told_when_a_limit_was_warned_of_and_when_it_was_reached() {
        List<LimitedUse> uses = List.of(
                calls(4_799, MARCH_10),
                calls(1, MARCH_10.plusSeconds(1)),
                calls(1_200, MARCH_10.plusSeconds(2)),
                calls(1, MARCH_11));
        LimitState state = only(POLICY.warningAt(Rate.percent(80)), uses, MARCH_11);
        assertThat(state.warnedAt()).contains(MARCH_10.plusSeconds(1));
        assertThat(state.reachedAt()).contains(MARCH_10.plusSeconds(2));
        assertThat(state.used()).isEqualTo(Quantity.of(6_001, Unit.SECONDS));
    }

    @Test
    void a_warning_at_a_share_that_is_no_whole_number_is_due_with_the_next_unit() {
        UsageLimits ten = UsageLimits.NONE.with(LimitKind.SMS, 10);
        UsageLimitPolicy third = POLICY.warningAt(Rate.percent("33.3333"));
        assertThat(third.check(ten, List.of(sms(3, MARCH_10)), MARCH_11, MOSCOW))
                .allMatch(state -> state.warnedAt().isEmpty());
        assertThat(third.check(ten, List.of(sms(4, MARCH_10)), MARCH_11, MOSCOW))
                .allMatch(state -> state.warnedAt().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Moscow,    2026-02-28T20:59:59Z, 2026-02-28T21:00:00Z",
        "Europe/Saratov,   2016-11-30T20:59:59Z, 2016-11-30T21:00:00Z",
        "Europe/Volgograd, 2018-10-31T19:59:59Z, 2018-10-31T20:00:00Z",
        "Europe/Minsk,     2028-02-29T20:59:59Z, 2028-02-29T21:00:00Z"
    })
    void a_month_begins_at_midnight_of_its_zone(ZoneId zone, Instant before, Instant first) {
        List<LimitedUse> uses = List.of(calls(10, before), calls(1, first));
        assertThat(POLICY.check(HUNDRED_MINUTES, uses, first, zone))
                .extracting(LimitState::used)
                .containsExactly(Quantity.of(1, Unit.SECONDS));
        assertThat(POLICY.check(HUNDRED_MINUTES, uses, before, zone))
                .extracting(LimitState::used)
                .containsExactly(Quantity.of(10, Unit.SECONDS));
    }

    @Test
    void the_order_in_which_uses_are_told_does_not_matter() {
        Seeds.forEach(200, random -> {
            List<LimitedUse> uses = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                uses.add(calls(random.nextLong(1_500), MARCH_10.plusSeconds(i)));
            }
            List<LimitedUse> shuffled = new ArrayList<>(uses);
            Collections.shuffle(shuffled, new Random(random.nextLong()));
            UsageLimitPolicy warning = POLICY.warningAt(Rate.percent(50));
            assertThat(only(warning, shuffled, MARCH_11)).isEqualTo(only(warning, uses, MARCH_11));
        });
    }

    @Test
    void limits_that_cannot_be_true_are_refused() {
        assertThatThrownBy(() -> UsageLimits.NONE.with(LimitKind.SMS, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UsageLimits.NONE.with(LimitKind.MINUTES, Long.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most of MINUTES must be above zero and at most 1000000000: 9223372036854775807");
        assertThatThrownBy(() -> UsageLimits.NONE.with(LimitKind.SMS, UsageLimits.MOST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(UsageLimits.NONE.with(LimitKind.MINUTES, UsageLimits.MOST).most())
                .containsEntry(LimitKind.MINUTES, UsageLimits.MOST);
        assertThatThrownBy(() -> LimitKind.MINUTES.of(UsageLimits.MOST + 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count must be from 0 to 1000000000: 1000000001");
        assertThatThrownBy(() -> sms(-1, MARCH_10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> POLICY.warningAt(Rate.percent(0))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTES, SECONDS, SECONDS, ",
        "SMS,     PIECES,  PIECES,  ",
        "MINUTES, PIECES,  SECONDS, 'most must be in SECONDS, not in PIECES'",
        "MINUTES, SECONDS, BYTES,   'used must be in SECONDS, not in BYTES'",
        "SMS,     SECONDS, PIECES,  'most must be in PIECES, not in SECONDS'"
    })
    void a_limit_and_what_was_used_of_it_are_in_the_unit_of_its_kind(
            LimitKind kind, Unit most, Unit used, String message) {
        ThrowingCallable state = () -> new LimitState(
                kind, Quantity.of(1, most), Quantity.notStated(used), Optional.empty(), Optional.empty());
        if (message == null) {
            assertThatCode(state).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(state)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.00, UNDER", "499.99, UNDER", "500.00, REACHED", "500.01, REACHED"})
    void a_spending_threshold_is_reached_with_the_kopeck_that_fills_it(String spent, State state) {
        assertThat(new SpendingThreshold(rub("500.00")).stateAt(rub(spent))).isEqualTo(state);
    }

    @Test
    void a_spending_threshold_is_above_zero_and_compares_one_currency() {
        assertThatThrownBy(() -> new SpendingThreshold(rub("0.00"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SpendingThreshold(rub("1.00")).stateAt(Money.parse("BYN 1.00")))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    private static LimitState only(UsageLimitPolicy policy, List<LimitedUse> uses, Instant now) {
        List<LimitState> states = policy.check(HUNDRED_MINUTES, uses, now, MOSCOW);
        assertThat(states).hasSize(1);
        return states.get(0);
    }

    private static LimitedUse calls(long seconds, Instant at) {
        return new LimitedUse(LimitKind.MINUTES, seconds, at);
    }

    private static LimitedUse sms(long count, Instant at) {
        return new LimitedUse(LimitKind.SMS, count, at);
    }
}
