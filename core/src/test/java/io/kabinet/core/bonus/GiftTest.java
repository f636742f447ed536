package io.kabinet.core.bonus;

import static io.kabinet.core.bonus.Given.ANNA;
import static io.kabinet.core.bonus.Given.APRIL;
import static io.kabinet.core.bonus.Given.BORIS;
import static io.kabinet.core.bonus.Given.JUNE;
import static io.kabinet.core.bonus.Given.MARCH;
import static io.kabinet.core.bonus.Given.MAY;
import static io.kabinet.core.bonus.Given.MOSCOW;
import static io.kabinet.core.bonus.Given.earning;
import static io.kabinet.core.bonus.Given.entry;
import static io.kabinet.core.bonus.Given.forEver;
import static io.kabinet.core.bonus.Given.gift;
import static io.kabinet.core.bonus.Given.granted;
import static io.kabinet.core.bonus.Given.hold;
import static io.kabinet.core.bonus.Given.hundredAndFifty;
import static io.kabinet.core.bonus.Given.ledger;
import static io.kabinet.core.bonus.Given.points;
import static io.kabinet.core.bonus.Given.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.bonus.programme.GiftRule;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiftTest {

    private static final GiftRule MONTH = GiftRule.UNLIMITED.withClaimWindow(Period.ofMonths(1));
    private static final BonusLot LAPSES_IN_MAY = new BonusLot(0, 0, Optional.of(MAY));
    private static final BonusLot NEVER_LAPSES = new BonusLot(1, 0, Optional.empty());

    /** 120 of 150 points on hold since 1 March, 100 of them to lapse in May. */
    private static BonusLedger onHold(GiftRule rule) {
        return ledger(hundredAndFifty().hold(gift("g-1", 120), rule, MOSCOW, MARCH));
    }

    private static Reason about(BonusReason code) {
        return Reason.of(code).with("gift", "g-1");
    }

    private static Reason limit(BonusReason code, String name, long limit, long asked) {
        return Reason.of(code).with(name, points(limit)).with("points", points(asked));
    }

    @Test
    void points_on_hold_leave_the_balance_and_remember_their_lots() {
        BonusLedger ledger = onHold(GiftRule.UNLIMITED);
        assertThat(ledger.balance(MARCH)).isEqualTo(points(30));
        assertThat(ledger.balance(JUNE)).isEqualTo(points(30));
        assertThat(ledger.entries().get(2).parts())
                .containsExactly(new LotPart(LAPSES_IN_MAY, points(100)), new LotPart(NEVER_LAPSES, points(20)));
        assertThat(ledger.nextLapse(MARCH)).isEmpty();
        assertThat(ledger.giftState("g-1", MARCH)).contains(GiftState.ON_HOLD);
        assertThat(ledger.giftState("g-1", MARCH.minusNanos(1))).isEmpty();
        assertThat(ledger.giftState("e-may", MARCH)).isEmpty();
    }

    @Test
    void a_claimed_gift_comes_in_with_the_lots_original_moments() {
        BonusDecision.Granted claimed = granted(onHold(GiftRule.UNLIMITED).claim("c-1", "g-1", APRIL));
        assertThat(claimed.ledger().balance(APRIL)).isEqualTo(points(30));
        assertThat(claimed.ledger().giftState("g-1", APRIL)).contains(GiftState.CLAIMED);
        assertThat(claimed.ledger().giftState("g-1", MARCH)).contains(GiftState.ON_HOLD);

        BonusLedger recipient = ledger(BonusLedger.empty().receive(claimed.entry(), APRIL));
        assertThat(recipient.balance(APRIL)).isEqualTo(points(120));
        assertThat(recipient.nextLapse(APRIL)).contains(new NextLapse(points(100), MAY));
        assertThat(recipient.balance(MAY)).isEqualTo(points(20));
        assertThat(recipient.entries().get(0).parts())
                .containsExactly(
                        new LotPart(new BonusLot(0, 0, Optional.of(MAY)), points(100)),
                        new LotPart(new BonusLot(0, 1, Optional.empty()), points(20)));
    }

    @Test
    void a_gift_is_received_once_and_two_givers_may_use_one_key() {
        BonusEntry claimed = entry(onHold(GiftRule.UNLIMITED).claim("c-1", "g-1", APRIL));
        BonusLedger once = ledger(BonusLedger.empty().receive(claimed, APRIL));
        BonusLedger withLots = ledger(once.earn(forEver("g-1", 1), APRIL));
        assertThat(granted(withLots.receive(claimed, JUNE)).ledger()).isSameAs(withLots);

        Gift another = new Gift("g-1", Msisdn.of("79000000003"), BORIS, points(7));
        BonusEntry fromElse =
                entry(ledger(hold(hundredAndFifty(), another, MARCH)).claim("c-1", "g-1", APRIL));
        assertThat(ledger(withLots.receive(fromElse, APRIL)).balance(APRIL)).isEqualTo(points(128));

        BonusEntry other =
                entry(ledger(hold(hundredAndFifty(), gift("g-1", 7), MARCH)).claim("c-1", "g-1", APRIL));
        assertThat(refused(withLots.receive(other, APRIL))).containsExactly(Reason.of(BonusReason.KEY_REUSED));
    }

    @Test
    void only_a_claim_can_be_received() {
        BonusEntry hold = onHold(GiftRule.UNLIMITED).entries().get(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BonusLedger.empty().receive(hold, APRIL))
                .withMessage("claimed must be of kind GIFT_CLAIMED: GIFT_ON_HOLD");
    }

    @Test
    void a_gift_ends_once() {
        BonusLedger claimed = ledger(onHold(GiftRule.UNLIMITED).claim("c-1", "g-1", APRIL));
        assertThat(refused(claimed.claim("c-2", "g-1", APRIL))).containsExactly(about(BonusReason.GIFT_CLAIMED));
        assertThat(refused(claimed.takeBack("r-1", "g-1", APRIL))).containsExactly(about(BonusReason.GIFT_CLAIMED));
        BonusLedger back = ledger(onHold(GiftRule.UNLIMITED).takeBack("r-1", "g-1", APRIL));
        assertThat(refused(back.claim("c-1", "g-1", APRIL))).containsExactly(about(BonusReason.GIFT_RETURNED));
        assertThat(refused(back.takeBack("r-2", "g-1", APRIL))).containsExactly(about(BonusReason.GIFT_RETURNED));
        assertThat(back.giftState("g-1", APRIL)).contains(GiftState.RETURNED);
    }

    @Test
    void only_a_gift_can_be_claimed() {
        assertThat(refused(hundredAndFifty().claim("c-1", "e-may", APRIL)))
                .containsExactly(Reason.of(BonusReason.UNKNOWN_GIFT).with("gift", "e-may"));
        assertThat(refused(hundredAndFifty().takeBack("c-1", "g-404", APRIL)))
                .containsExactly(Reason.of(BonusReason.UNKNOWN_GIFT).with("gift", "g-404"));
    }

    @Test
    void a_gift_taken_back_returns_to_the_same_lots_which_lapse_when_they_would_have() {
        BonusLedger back = ledger(onHold(GiftRule.UNLIMITED).takeBack("r-1", "g-1", APRIL));
        assertThat(back.entries().get(3).parts())
                .isEqualTo(back.entries().get(2).parts());
        assertThat(back.balance(APRIL)).isEqualTo(points(150));
        assertThat(back.nextLapse(APRIL)).contains(new NextLapse(points(100), MAY));
        assertThat(back.balance(MAY)).isEqualTo(points(50));
    }

    @Test
    void what_lapsed_on_hold_lapses_as_it_comes_back_and_is_told() {
        BonusLedger back = ledger(onHold(GiftRule.UNLIMITED).takeBack("r-1", "g-1", JUNE));
        assertThat(back.balance(JUNE)).isEqualTo(points(50));
        assertThat(back.entries())
                .extracting(BonusEntry::kind)
                .containsExactly(Kind.EARNED, Kind.EARNED, Kind.GIFT_ON_HOLD, Kind.GIFT_RETURNED, Kind.LAPSED);
        assertThat(back.entries().get(4).parts()).containsExactly(new LotPart(LAPSES_IN_MAY, points(100)));
        assertThat(back.entries().get(4).at()).isEqualTo(JUNE);
    }

    @Test
    void what_lapsed_on_hold_goes_along_and_lapses_with_the_recipient() {
        BonusEntry claimed = entry(onHold(GiftRule.UNLIMITED).claim("c-1", "g-1", MAY));
        BonusLedger recipient = ledger(BonusLedger.empty().receive(claimed, MAY));
        assertThat(recipient.balance(MAY)).isEqualTo(points(20));
        assertThat(recipient.entries()).extracting(BonusEntry::change).containsExactly(120L, -100L);
    }

    @Test
    void a_gift_that_lapsed_altogether_cannot_be_taken() {
        BonusLedger ledger = ledger(hold(hundredAndFifty(), gift("g-1", 100), MARCH));
        assertThat(granted(ledger.claim("c-1", "g-1", MAY.minusNanos(1)))
                        .entry()
                        .points())
                .isEqualTo(points(100));
        assertThat(refused(ledger.claim("c-1", "g-1", MAY)))
                .containsExactly(about(BonusReason.GIFT_LAPSED).with("points", points(100)));
        assertThat(ledger(ledger.takeBack("r-1", "g-1", MAY)).balance(MAY)).isEqualTo(points(50));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01T08:59:59.999999999Z, 30, ON_HOLD",
        "2026-04-01T09:00:00Z, 150, RETURNED",
        "2026-05-01T08:59:59.999999999Z, 150, RETURNED",
        "2026-05-01T09:00:00Z, 50, RETURNED"
    })
    void at_the_end_of_its_window_a_gift_is_back_with_nobody_doing_anything(Instant at, long balance, GiftState state) {
        BonusLedger ledger = onHold(MONTH);
        assertThat(ledger.balance(at)).isEqualTo(points(balance));
        assertThat(ledger.giftState("g-1", at)).contains(state);
        assertThat(ledger.writtenUpTo(at).balance(at)).isEqualTo(points(balance));
        assertThat(ledger.writtenUpTo(at).giftState("g-1", at)).contains(state);
    }

    @Test
    void the_window_is_half_open() {
        BonusLedger ledger = onHold(MONTH);
        assertThat(ledger(ledger.claim("c-1", "g-1", APRIL.minusNanos(1))).balance(JUNE))
                .isEqualTo(points(30));
        assertThat(refused(ledger.claim("c-1", "g-1", APRIL))).containsExactly(about(BonusReason.GIFT_RETURNED));
        assertThat(ledger.entries().get(2).gift()).contains(new GiftTerms(ANNA, BORIS, Optional.of(APRIL)));
    }

    @Test
    void what_comes_back_by_itself_can_be_spent_and_is_an_entry_then() {
        BonusLedger spent = ledger(onHold(MONTH).spend(Given.spending("s-1", 150), APRIL));
        BonusEntry back = spent.entries().get(3);
        assertThat(back.kind()).isEqualTo(Kind.GIFT_RETURNED);
        assertThat(back.key()).isEmpty();
        assertThat(back.at()).isEqualTo(APRIL);
        assertThat(back.why()).isEqualTo(about(BonusReason.POINTS_CAME_BACK).with("points", points(120)));
    }

    @Test
    void what_lapses_after_coming_back_is_foretold() {
        BonusLedger ledger = onHold(MONTH);
        assertThat(ledger.nextLapse(MARCH)).contains(new NextLapse(points(100), MAY));
        BonusLedger claimed = ledger(ledger.claim("c-1", "g-1", MARCH));
        assertThat(claimed.nextLapse(MARCH)).isEmpty();
        assertThat(claimed.balance(MAY)).isEqualTo(points(30));
    }

    @Test
    void a_lot_that_lapses_at_the_end_of_the_window_comes_back_and_lapses_at_once() {
        GiftRule twoMonths = GiftRule.UNLIMITED.withClaimWindow(Period.ofMonths(2));
        BonusLedger ledger = onHold(twoMonths);
        assertThat(ledger.balance(MAY)).isEqualTo(points(50));
        assertThat(ledger.nextLapse(MARCH)).isEmpty();
        assertThat(ledger.writtenUpTo(MAY).entries())
                .extracting(BonusEntry::change)
                .containsExactly(100L, 50L, -120L, 120L, -100L);
    }

    @ParameterizedTest
    @CsvSource({"310, true", "311, false"})
    void in_2016_a_gift_had_at_most_310_points(long asked, boolean possible) {
        BonusLedger rich = ledger(BonusLedger.empty().earn(forEver("e-1", 1_000), MARCH));
        BonusDecision decision = rich.hold(gift("g-1", asked), BonusProgramme.RU_2016_RETOLD.gift(), MOSCOW, MARCH);
        assertThat(decision.<Boolean>match(granted -> true, refused -> false)).isEqualTo(possible);
        if (!possible) {
            assertThat(refused(decision)).containsExactly(limit(BonusReason.GIFT_ABOVE_MAXIMUM, "maximum", 310, 311));
        }
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "20, true", "21, false"})
    void minimum_and_maximum_are_both_allowed(long asked, boolean possible) {
        GiftRule rule = GiftRule.UNLIMITED.withMinimum(Points.of(10)).withMaximum(Points.of(20));
        BonusDecision decision = hundredAndFifty().hold(gift("g-1", asked), rule, MOSCOW, MARCH);
        assertThat(decision.<Boolean>match(granted -> true, refused -> false)).isEqualTo(possible);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_in_order() {
        GiftRule rule = GiftRule.UNLIMITED.withMinimum(Points.of(10)).withMaximum(Points.of(20));
        Gift none = new Gift("g-1", ANNA, ANNA, Points.ZERO);
        assertThat(refused(BonusLedger.empty().hold(none, rule, MOSCOW, MARCH)))
                .containsExactly(
                        Reason.of(BonusReason.POINTS_NOT_POSITIVE).with("points", points(0)),
                        Reason.of(BonusReason.GIFT_TO_SELF),
                        limit(BonusReason.GIFT_BELOW_MINIMUM, "minimum", 10, 0));
        assertThat(refused(BonusLedger.empty().hold(gift("g-1", 21), rule, MOSCOW, MARCH)))
                .containsExactly(
                        limit(BonusReason.GIFT_ABOVE_MAXIMUM, "maximum", 20, 21),
                        limit(BonusReason.NOT_ENOUGH_POINTS, "available", 0, 21));
    }

    @Test
    void a_gift_of_several_lots_of_one_moment_comes_back_whole() {
        BonusLedger ledger = BonusLedger.empty();
        for (String key : List.of("e-1", "e-2", "e-3")) {
            ledger = ledger(ledger.earn(earning(key, 10, MAY), MARCH));
        }
        BonusLedger held = ledger(ledger.hold(gift("g-1", 25), MONTH, MOSCOW, MARCH));
        assertThat(held.nextLapse(MARCH)).contains(new NextLapse(points(30), MAY));
        assertThat(held.nextLapse(APRIL)).contains(new NextLapse(points(30), MAY));
        assertThat(held.balance(APRIL)).isEqualTo(points(30));
        assertThat(held.balance(MAY)).isEqualTo(points(0));
    }

    @Test
    void no_number_is_printed() {
        assertThat(onHold(MONTH).entries().get(2).toString() + gift("g", 1)).doesNotContain("9000000001", "9000000002");
    }
}
