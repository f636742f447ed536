package io.kabinet.core.bonus;

import static io.kabinet.core.bonus.Given.APRIL;
import static io.kabinet.core.bonus.Given.JUNE;
import static io.kabinet.core.bonus.Given.MARCH;
import static io.kabinet.core.bonus.Given.MAY;
import static io.kabinet.core.bonus.Given.earning;
import static io.kabinet.core.bonus.Given.forEver;
import static io.kabinet.core.bonus.Given.gift;
import static io.kabinet.core.bonus.Given.hold;
import static io.kabinet.core.bonus.Given.hundredAndFifty;
import static io.kabinet.core.bonus.Given.ledger;
import static io.kabinet.core.bonus.Given.points;
import static io.kabinet.core.bonus.Given.refused;
import static io.kabinet.core.bonus.Given.spending;
import static io.kabinet.core.bonus.SpentAlready.REFUSE;
import static io.kabinet.core.bonus.SpentAlready.TAKE_FROM_OTHER_LOTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReversalTest {

    private static final BonusLot LAPSES_IN_MAY = new BonusLot(0, 0, Optional.of(MAY));
    private static final BonusLot NEVER_LAPSES = new BonusLot(1, 0, Optional.empty());

    /** 100 that lapse in May and 50 that never do; so many spent in April. */
    private static BonusLedger spent(long points) {
        return ledger(hundredAndFifty().spend(spending("s-1", points), APRIL));
    }

    @ParameterizedTest
    @EnumSource
    void an_earning_that_is_all_there_is_taken_from_its_very_lot(SpentAlready rule) {
        BonusLedger reversed = ledger(hundredAndFifty().reverse("x-1", "e-ever", rule, APRIL));
        assertThat(reversed.entries().get(2).parts()).containsExactly(new LotPart(NEVER_LAPSES, points(50)));
        assertThat(reversed.balance(APRIL)).isEqualTo(points(100));
        assertThat(reversed.balance(MAY)).isEqualTo(points(0));
        assertThat(reversed.entries().get(2).why())
                .isEqualTo(Reason.of(BonusReason.EARNING_REVERSED)
                        .with("key", "e-ever")
                        .with("points", points(50)));
    }

    @Test
    void what_is_missing_of_an_earning_is_taken_from_other_lots() {
        BonusLedger reversed = ledger(spent(40).reverse("x-1", "e-may", TAKE_FROM_OTHER_LOTS, APRIL));
        assertThat(reversed.entries().get(3).parts())
                .containsExactly(new LotPart(LAPSES_IN_MAY, points(60)), new LotPart(NEVER_LAPSES, points(40)));
        assertThat(reversed.balance(APRIL)).isEqualTo(points(10));
        assertThat(reversed.balance(MAY)).isEqualTo(points(10));
    }

    @ParameterizedTest
    @CsvSource({"50, true", "51, false"})
    void the_ledger_never_goes_below_zero(long spent, boolean possible) {
        BonusDecision decision = spent(spent).reverse("x-1", "e-may", TAKE_FROM_OTHER_LOTS, APRIL);
        assertThat(decision.<Boolean>match(granted -> true, refused -> false)).isEqualTo(possible);
        if (!possible) {
            assertThat(refused(decision))
                    .containsExactly(Reason.of(BonusReason.NOT_ENOUGH_POINTS)
                            .with("available", points(99))
                            .with("points", points(100)));
        }
    }

    @Test
    void a_stricter_rule_refuses_as_soon_as_one_point_is_gone() {
        assertThat(refused(spent(1).reverse("x-1", "e-may", REFUSE, APRIL)))
                .containsExactly(Reason.of(BonusReason.EARNING_SPENT_ALREADY)
                        .with("points", points(100))
                        .with("spent", points(1)));
        BonusLedger held = ledger(hold(hundredAndFifty(), gift("g-1", 30), APRIL));
        assertThat(refused(held.reverse("x-1", "e-may", REFUSE, APRIL)))
                .containsExactly(Reason.of(BonusReason.EARNING_SPENT_ALREADY)
                        .with("points", points(100))
                        .with("spent", points(30)));
    }

    @ParameterizedTest
    @EnumSource
    void what_has_lapsed_of_an_earning_is_taken_from_nowhere(SpentAlready rule) {
        BonusLedger reversed = ledger(hundredAndFifty().reverse("x-1", "e-may", rule, JUNE));
        assertThat(reversed.balance(JUNE)).isEqualTo(points(50));
        BonusEntry nothing = reversed.entries().get(3);
        assertThat(nothing.kind()).isEqualTo(Kind.EARNING_REVERSED);
        assertThat(nothing.parts()).isEmpty();
        assertThat(nothing.points()).isEqualTo(points(0));
    }

    @Test
    void what_was_spent_before_the_rest_lapsed_is_still_owed() {
        BonusLedger reversed = ledger(spent(40).reverse("x-1", "e-may", TAKE_FROM_OTHER_LOTS, JUNE));
        assertThat(reversed.balance(JUNE)).isEqualTo(points(10));
        assertThat(refused(spent(40).reverse("x-1", "e-may", REFUSE, JUNE)))
                .containsExactly(Reason.of(BonusReason.EARNING_SPENT_ALREADY)
                        .with("points", points(40))
                        .with("spent", points(40)));
    }

    @Test
    void a_spending_goes_back_to_its_lots_which_lapse_when_they_would_have() {
        BonusLedger reversed = ledger(spent(120).reverse("x-1", "s-1", REFUSE, APRIL));
        assertThat(reversed.entries().get(3).parts())
                .containsExactly(new LotPart(LAPSES_IN_MAY, points(100)), new LotPart(NEVER_LAPSES, points(20)));
        assertThat(reversed.balance(APRIL)).isEqualTo(points(150));
        assertThat(reversed.balance(MAY)).isEqualTo(points(50));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01T08:59:59.999999999Z, 150", "2026-05-01T09:00:00Z, 50", "2026-06-01T09:00:00Z, 50"})
    void what_has_lapsed_of_a_spending_stays_lapsed(Instant at, long balance) {
        BonusLedger reversed = ledger(spent(120).reverse("x-1", "s-1", REFUSE, at));
        assertThat(reversed.balance(at)).isEqualTo(points(balance));
        assertThat(reversed.entries().stream().filter(entry -> entry.kind() == Kind.LAPSED))
                .hasSize(balance == 50 ? 1 : 0);
    }

    @Test
    void nothing_is_gained_by_buying_and_returning_in_any_order() {
        BonusLedger bought = ledger(BonusLedger.empty().earn(earning("goods", 100, MAY), MARCH));
        bought = ledger(bought.earn(forEver("other", 100), MARCH));
        bought = ledger(bought.spend(spending("reward", 100), MARCH));
        BonusLedger goodsFirst = ledger(bought.reverse("x-1", "goods", TAKE_FROM_OTHER_LOTS, MARCH));
        goodsFirst = ledger(goodsFirst.reverse("x-2", "reward", TAKE_FROM_OTHER_LOTS, MARCH));
        BonusLedger rewardFirst = ledger(bought.reverse("x-1", "reward", TAKE_FROM_OTHER_LOTS, MARCH));
        rewardFirst = ledger(rewardFirst.reverse("x-2", "goods", TAKE_FROM_OTHER_LOTS, MARCH));
        assertThat(goodsFirst.balance(MARCH)).isEqualTo(points(100));
        assertThat(rewardFirst.balance(MARCH)).isEqualTo(points(100));
    }

    @Test
    void a_thing_is_reversed_once() {
        BonusLedger reversed = ledger(hundredAndFifty().reverse("x-1", "e-may", REFUSE, APRIL));
        assertThat(refused(reversed.reverse("x-2", "e-may", REFUSE, APRIL)))
                .containsExactly(Reason.of(BonusReason.ALREADY_REVERSED).with("key", "e-may"));
        BonusLedger back = ledger(spent(120).reverse("x-1", "s-1", REFUSE, APRIL));
        assertThat(refused(back.reverse("x-2", "s-1", REFUSE, APRIL)))
                .containsExactly(Reason.of(BonusReason.ALREADY_REVERSED).with("key", "s-1"));
    }

    @Test
    void only_an_earning_or_a_spending_can_be_reversed() {
        BonusLedger ledger = ledger(hold(spent(10), gift("g-1", 10), APRIL));
        ledger = ledger(ledger.reverse("x-1", "s-1", REFUSE, APRIL));
        for (String other : new String[] {"g-1", "x-1", "k-404"}) {
            assertThat(refused(ledger.reverse("x-2", other, REFUSE, APRIL)))
                    .containsExactly(Reason.of(BonusReason.NOTHING_TO_REVERSE).with("key", other));
        }
    }
}
