package io.kabinet.core.tariff.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.tariff.allowance.Drawn.Portion;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final Use CALL = Use.of(UsageKind.CALLS_ON_NET, 90);

    @Test
    void what_is_left_and_until_when_is_told_for_minutes_messages_and_traffic() {
        Allowances all = Allowances.of(
                minutes("m", 600).until(NOW.plusSeconds(1)),
                Allowance.of("s", Quantity.of(50, Unit.PIECES), UsageKind.SMS),
                Allowance.of("t", Quantity.unlimited(Unit.BYTES), UsageKind.TRAFFIC));
        assertThat(all.all())
                .extracting(each -> each.remainder().left())
                .containsExactly(
                        Quantity.of(600, Unit.SECONDS), Quantity.of(50, Unit.PIECES), Quantity.unlimited(Unit.BYTES));
        assertThat(all.all().get(0).validUntil()).contains(NOW.plusSeconds(1));
        assertThat(all.all().get(1).validUntil()).isEmpty();
    }

    @Test
    void a_call_takes_what_is_left_and_the_rest_is_charged() {
        Drawn drawn = Allowances.of(minutes("m", 60)).draw(CALL, NOW);
        assertThat(drawn.portions()).containsExactly(new Portion("m", 60));
        assertThat(drawn.toCharge()).isEqualTo(Quantity.of(30, Unit.SECONDS));
        assertThat(drawn.after()).isEqualTo(Allowances.of(minutes("m", 0)));
        assertThat(drawn.after().draw(CALL, NOW).portions()).isEmpty();
    }

    @Test
    void a_call_that_fits_exactly_is_not_charged() {
        Drawn drawn = Allowances.of(minutes("m", 90)).draw(CALL, NOW);
        assertThat(drawn.toCharge()).isEqualTo(Quantity.of(0, Unit.SECONDS));
        assertThat(drawn.after()).isEqualTo(Allowances.of(minutes("m", 0)));
    }

    @Test
    void the_smallest_priority_is_drawn_first_then_the_earliest_end_then_the_first_on_the_list() {
        Allowances all = Allowances.of(
                minutes("endless", 10).withPriority(1),
                minutes("late", 10).withPriority(1).until(NOW.plusSeconds(9)),
                minutes("soon", 10).withPriority(1).until(NOW.plusSeconds(5)),
                minutes("soon too", 10).withPriority(1).until(NOW.plusSeconds(5)),
                minutes("first", 10).withPriority(0));
        assertThat(all.draw(CALL, NOW).portions())
                .extracting(Portion::allowance)
                .containsExactly("first", "soon", "soon too", "late", "endless");
    }

    @Test
    void an_allowance_is_of_use_before_its_end_and_not_at_it() {
        Allowances all = Allowances.of(minutes("m", 90).until(NOW));
        assertThat(all.draw(CALL, NOW.minusNanos(1)).portions()).hasSize(1);
        assertThat(all.draw(CALL, NOW).portions()).isEmpty();
    }

    @Test
    void an_allowance_is_of_use_only_for_its_kinds_and_in_its_region() {
        Allowance home = minutes("m", 90);
        Allowances all = Allowances.of(home.with(home.scope().in("Тула")));
        assertThat(all.draw(CALL.in("Тула"), NOW).portions()).hasSize(1);
        assertThat(all.draw(CALL.in("Орёл"), NOW).portions()).isEmpty();
        assertThat(all.draw(CALL, NOW).portions()).isEmpty();
        assertThat(all.draw(Use.of(UsageKind.CALLS_OFF_NET, 90).in("Тула"), NOW).portions())
                .isEmpty();
    }

    @Test
    void the_forwarded_leg_of_a_call_draws_on_no_allowance_and_is_charged_apart() {
        Allowances all = Allowances.of(Allowance.of("m", Quantity.unlimited(Unit.SECONDS), UsageKind.CALLS_ON_NET));
        Drawn drawn = all.draw(CALL.asForwarded(), NOW);
        assertThat(drawn.portions()).isEmpty();
        assertThat(drawn.toCharge()).isEqualTo(Quantity.of(90, Unit.SECONDS));
        assertThat(drawn.after()).isEqualTo(all);
    }

    @Test
    void an_unlimited_allowance_takes_all_and_stays_unlimited() {
        Allowances all = Allowances.of(Allowance.of("m", Quantity.unlimited(Unit.SECONDS), UsageKind.CALLS_ON_NET));
        Drawn drawn = all.draw(CALL, NOW);
        assertThat(drawn.portions()).containsExactly(new Portion("m", 90));
        assertThat(drawn.after()).isEqualTo(all);
    }

    @Test
    void behind_an_allowance_of_which_nobody_knows_what_is_left_nothing_is_guessed() {
        Allowances all = Allowances.of(
                minutes("known", 60),
                Allowance.of("unknown", Quantity.notStated(Unit.SECONDS), UsageKind.CALLS_ON_NET),
                minutes("behind", 60));
        Drawn drawn = all.draw(CALL, NOW);
        assertThat(drawn.portions()).containsExactly(new Portion("known", 60));
        assertThat(drawn.toCharge()).isEqualTo(Quantity.notStated(Unit.SECONDS));
        assertThat(all.draw(Use.of(UsageKind.CALLS_ON_NET, 60), NOW).toCharge())
                .isEqualTo(Quantity.of(0, Unit.SECONDS));
    }

    @Test
    void a_shared_package_tells_what_the_others_used_and_reckons_nothing_from_it() {
        Remainder shared = new Remainder(
                Quantity.of(60, Unit.SECONDS), Quantity.of(600, Unit.SECONDS), Quantity.of(100, Unit.SECONDS));
        Drawn drawn = Allowances.of(minutes("m", 60).with(shared)).draw(Use.of(UsageKind.CALLS_ON_NET, 10), NOW);
        assertThat(drawn.after().all().get(0).remainder())
                .isEqualTo(new Remainder(
                        Quantity.of(50, Unit.SECONDS), Quantity.of(600, Unit.SECONDS), Quantity.of(100, Unit.SECONDS)));
    }

    @Test
    void allowances_that_cannot_be_true_are_refused() {
        assertThatThrownBy(() -> new Remainder(
                        Quantity.of(2, Unit.BYTES), Quantity.of(1, Unit.BYTES), Quantity.notStated(Unit.BYTES)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Allowance.of("m", Quantity.of(1, Unit.BYTES), UsageKind.SMS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AllowanceScope.of(UsageKind.SMS, UsageKind.TRAFFIC))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Allowances.of(minutes("m", 1), minutes("m", 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Use.of(UsageKind.SMS, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_drawn_and_what_is_charged_add_up_to_what_is_used_and_nothing_else_changes() {
        Seeds.forEach(500, random -> {
            List<Allowance> list = new ArrayList<>();
            int size = random.nextInt(6);
            for (int i = 0; i < size; i++) {
                Allowance each = Allowance.of(
                                "a" + i,
                                Quantity.of(random.nextLong(50), Unit.SECONDS),
                                random.nextBoolean() ? UsageKind.CALLS_ON_NET : UsageKind.CALLS_OFF_NET)
                        .withPriority(random.nextInt(3));
                list.add(random.nextBoolean() ? each : each.until(NOW.plusSeconds(random.nextInt(-1, 3))));
            }
            Allowances all = new Allowances(list);
            Use use = Use.of(UsageKind.CALLS_ON_NET, random.nextLong(120));
            Drawn drawn = all.draw(use, NOW);
            long taken = drawn.portions().stream().mapToLong(Portion::units).sum();
            assertThat(taken + count(drawn.toCharge())).isEqualTo(use.units());
            assertThat(total(all) - total(drawn.after())).isEqualTo(taken);
            assertThat(drawn.portions()).allMatch(portion -> portion.units() > 0);
            long usable = all.inOrder(use, NOW).stream()
                    .mapToLong(each -> count(each.remainder().left()))
                    .sum();
            assertThat(taken).isEqualTo(Math.min(usable, use.units()));
            assertThat(all.inOrder(use, NOW)).isSortedAccordingTo(Comparator.comparingInt(Allowance::priority));
            assertThat(drawn.after().all())
                    .extracting(Allowance::id)
                    .isEqualTo(all.all().stream().map(Allowance::id).toList());
        });
    }

    @Test
    void a_call_drawn_in_two_parts_draws_what_it_would_draw_at_once() {
        Seeds.forEach(300, random -> {
            Allowances all = Allowances.of(
                    minutes("a", random.nextLong(50)).withPriority(random.nextInt(2)),
                    minutes("b", random.nextLong(50)).withPriority(random.nextInt(2)));
            long one = random.nextLong(60);
            long other = random.nextLong(60);
            Drawn first = all.draw(Use.of(UsageKind.CALLS_ON_NET, one), NOW);
            Drawn second = first.after().draw(Use.of(UsageKind.CALLS_ON_NET, other), NOW);
            Drawn whole = all.draw(Use.of(UsageKind.CALLS_ON_NET, one + other), NOW);
            assertThat(second.after()).isEqualTo(whole.after());
            assertThat(count(first.toCharge()) + count(second.toCharge())).isEqualTo(count(whole.toCharge()));
        });
    }

    private static long total(Allowances all) {
        return all.all().stream()
                .mapToLong(each -> count(each.remainder().left()))
                .sum();
    }

    private static long count(Quantity quantity) {
        return quantity.<Optional<Long>>match(Optional::of, Optional::empty, Optional::empty)
                .orElseThrow();
    }

    private static Allowance minutes(String id, long seconds) {
        return Allowance.of(id, Quantity.of(seconds, Unit.SECONDS), UsageKind.CALLS_ON_NET);
    }
}
