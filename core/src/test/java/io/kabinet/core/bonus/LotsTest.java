package io.kabinet.core.bonus;

import static io.kabinet.core.bonus.Given.APRIL;
import static io.kabinet.core.bonus.Given.JUNE;
import static io.kabinet.core.bonus.Given.MARCH;
import static io.kabinet.core.bonus.Given.MAY;
import static io.kabinet.core.bonus.Given.earning;
import static io.kabinet.core.bonus.Given.entry;
import static io.kabinet.core.bonus.Given.forEver;
import static io.kabinet.core.bonus.Given.hundredAndFifty;
import static io.kabinet.core.bonus.Given.ledger;
import static io.kabinet.core.bonus.Given.points;
import static io.kabinet.core.bonus.Given.refused;
import static io.kabinet.core.bonus.Given.spending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LotsTest {

    private static final Instant JUST_BEFORE_MAY = MAY.minusNanos(1);

    @Test
    void a_new_ledger_has_nothing_at_any_moment() {
        assertThat(BonusLedger.empty().balance(MARCH)).isEqualTo(points(0));
        assertThat(BonusLedger.empty().nextLapse(MARCH)).isEmpty();
        assertThat(BonusLedger.empty().entries()).isEmpty();
        assertThat(BonusLedger.empty().writtenUpTo(JUNE)).isSameAs(BonusLedger.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T08:59:59.999999999Z, 0",
        "2026-03-01T09:00:00Z,           150",
        "2026-05-01T08:59:59.999999999Z, 150",
        "2026-05-01T09:00:00Z,           50",
        "9999-12-30T23:59:59.999999999Z, 50"
    })
    void a_lot_is_live_before_its_moment_and_gone_at_it_with_nobody_doing_anything(Instant at, long balance) {
        BonusLedger ledger = hundredAndFifty();
        assertThat(ledger.balance(at)).isEqualTo(points(balance));
        assertThat(ledger.entries()).hasSize(2);
    }

    @Test
    void what_lapses_first_is_spent_first_and_is_not_missed_a_second_time_when_it_lapses() {
        BonusLedger spent = ledger(hundredAndFifty().spend(spending("s-1", 120), APRIL));
        assertThat(spent.balance(APRIL)).isEqualTo(points(30));
        assertThat(spent.balance(MAY)).isEqualTo(points(30));
        assertThat(spent.entries().get(2).parts())
                .containsExactly(
                        new LotPart(new BonusLot(0, 0, Optional.of(MAY)), points(100)),
                        new LotPart(new BonusLot(1, 0, Optional.empty()), points(20)));
        assertThat(spent.entries().get(2).why())
                .isEqualTo(Reason.of(BonusReason.POINTS_SPENT)
                        .with("item", "sms-50")
                        .with("points", points(120)));
    }

    @Test
    void of_lots_that_lapse_together_the_earlier_earned_is_spent_first() {
        BonusLedger ledger = BonusLedger.empty();
        ledger = ledger(ledger.earn(forEver("never-1", 10), MARCH));
        ledger = ledger(ledger.earn(earning("june", 10, JUNE), MARCH));
        ledger = ledger(ledger.earn(earning("may-1", 10, MAY), MARCH));
        ledger = ledger(ledger.earn(earning("may-2", 10, MAY), MARCH));
        ledger = ledger(ledger.earn(forEver("never-2", 10), MARCH));
        assertThat(entry(ledger.spend(spending("s-1", 45), MARCH)).parts())
                .extracting(part -> part.lot().entry() + ":" + part.points().count())
                .containsExactly("2:10", "3:10", "1:10", "0:10", "4:5");
    }

    @Test
    void the_last_moment_to_spend_a_lot_is_the_one_before_it_lapses() {
        assertThat(ledger(hundredAndFifty().spend(spending("s-1", 150), JUST_BEFORE_MAY))
                        .balance(JUST_BEFORE_MAY))
                .isEqualTo(points(0));
        assertThat(refused(hundredAndFifty().spend(spending("s-1", 150), MAY))).containsExactly(notEnough(50, 150));
    }

    private static Reason notEnough(long available, long points) {
        return Reason.of(BonusReason.NOT_ENOUGH_POINTS)
                .with("available", points(available))
                .with("points", points(points));
    }

    @ParameterizedTest
    @CsvSource({"149, 1", "150, 0"})
    void all_there_is_can_be_spent(long amount, long left) {
        assertThat(ledger(hundredAndFifty().spend(spending("s-1", amount), APRIL))
                        .balance(APRIL))
                .isEqualTo(points(left));
    }

    @Test
    void a_point_more_than_there_is_cannot_be_spent() {
        assertThat(refused(hundredAndFifty().spend(spending("s-1", 151), APRIL)))
                .containsExactly(notEnough(150, 151));
    }

    @Test
    void no_points_are_refused_by_the_ledger_and_negative_points_cannot_be_made() {
        Reason none = Reason.of(BonusReason.POINTS_NOT_POSITIVE).with("points", points(0));
        assertThat(refused(BonusLedger.empty().earn(forEver("e-1", 0), MARCH))).containsExactly(none);
        assertThat(refused(hundredAndFifty().spend(spending("s-1", 0), MARCH))).containsExactly(none);
        assertThatThrownBy(() -> points(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_lapse_is_an_entry_once_something_is_written_after_it() {
        BonusLedger ledger = ledger(hundredAndFifty().earn(forEver("e-3", 1), JUNE));
        assertThat(ledger.entries())
                .extracting(BonusEntry::kind)
                .containsExactly(Kind.EARNED, Kind.EARNED, Kind.LAPSED, Kind.EARNED);
        BonusEntry lapse = ledger.entries().get(2);
        assertThat(lapse.at()).isEqualTo(MAY);
        assertThat(lapse.key()).isEmpty();
        assertThat(lapse.change()).isEqualTo(-100);
        assertThat(lapse.why())
                .isEqualTo(Reason.of(BonusReason.POINTS_LAPSED)
                        .with("source", "telecom")
                        .with("points", points(100)));
        assertThat(ledger.balance(JUST_BEFORE_MAY)).isEqualTo(points(150));
        assertThat(ledger.balance(MAY)).isEqualTo(points(50));
        assertThat(ledger.balance(JUNE)).isEqualTo(points(51));
    }

    @Test
    void a_lot_that_lapses_at_the_very_moment_of_an_entry_is_gone_before_it() {
        BonusLedger ledger = ledger(hundredAndFifty().spend(spending("s-1", 50), MAY));
        assertThat(ledger.entries())
                .extracting(BonusEntry::kind)
                .containsExactly(Kind.EARNED, Kind.EARNED, Kind.LAPSED, Kind.SPENT);
        assertThat(ledger.balance(MAY)).isEqualTo(points(0));
    }

    @Test
    void points_that_come_in_after_they_lapsed_lapse_at_once() {
        BonusLedger ledger = ledger(hundredAndFifty().earn(earning("late", 7, MAY), MAY));
        assertThat(ledger.balance(MAY)).isEqualTo(points(50));
        assertThat(ledger.entries()).extracting(BonusEntry::change).containsExactly(100L, 50L, -100L, 7L, -7L);
    }

    @Test
    void what_lapses_next_is_told_as_it_looked_then() {
        BonusLedger ledger = ledger(hundredAndFifty().earn(earning("may-2", 11, MAY), APRIL));
        ledger = ledger(ledger.earn(earning("june", 5, JUNE), APRIL));
        assertThat(ledger.nextLapse(MARCH)).contains(new NextLapse(points(100), MAY));
        assertThat(ledger.nextLapse(APRIL)).contains(new NextLapse(points(111), MAY));
        assertThat(ledger.nextLapse(JUST_BEFORE_MAY)).contains(new NextLapse(points(111), MAY));
        assertThat(ledger.nextLapse(MAY)).contains(new NextLapse(points(5), JUNE));
        assertThat(ledger.nextLapse(JUNE)).isEmpty();
        BonusLedger spent = ledger(ledger.spend(spending("s-1", 111), APRIL));
        assertThat(spent.nextLapse(APRIL)).contains(new NextLapse(points(5), JUNE));
    }

    @Test
    void a_clock_that_went_back_counts_from_the_last_entry() {
        BonusLedger ledger = ledger(hundredAndFifty().spend(spending("s-1", 10), APRIL));
        BonusEntry late = entry(ledger.spend(spending("s-2", 10), MARCH));
        assertThat(late.at()).isEqualTo(APRIL);
        BonusLedger written = hundredAndFifty().writtenUpTo(JUNE);
        assertThat(refused(written.spend(spending("s-1", 51), MARCH))).containsExactly(notEnough(50, 51));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31T23:59:59.999999999Z",
                "9999-12-31T00:00:00Z",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void moments_outside_the_years_1_to_9999_are_the_callers_mistake(Instant moment) {
        BonusLedger ledger = hundredAndFifty();
        List<Consumer<Instant>> calls = List.of(
                at -> ledger.balance(at),
                at -> ledger.nextLapse(at),
                at -> ledger.giftState("g", at),
                at -> ledger.writtenUpTo(at),
                at -> ledger.earn(forEver("k", 1), at),
                at -> ledger.spend(spending("k", 1), at),
                at -> ledger.reverse("k", "e-may", SpentAlready.REFUSE, at),
                at -> Given.hold(ledger, Given.gift("k", 1), at),
                at -> ledger.claim("k", "g", at),
                at -> ledger.takeBack("k", "g", at));
        for (Consumer<Instant> call : calls) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> call.accept(moment))
                    .withMessage("at is outside the years 0001 to 9999: " + moment);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> earning("k", 1, moment))
                .withMessageContaining("lapsesAt");
    }

    @Test
    void absurdly_many_points_are_the_callers_mistake() {
        assertThat(forEver("k", Earning.MOST).points()).isEqualTo(points(Earning.MOST));
        assertThatIllegalArgumentException().isThrownBy(() -> forEver("k", Earning.MOST + 1));
    }
}
