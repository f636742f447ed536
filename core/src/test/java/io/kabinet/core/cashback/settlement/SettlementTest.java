package io.kabinet.core.cashback.settlement;

import static io.kabinet.core.cashback.settlement.EventState.APPROVED;
import static io.kabinet.core.cashback.settlement.EventState.DECLINED;
import static io.kabinet.core.cashback.settlement.EventState.PAID;
import static io.kabinet.core.cashback.settlement.EventState.PARTLY_REDEEMED;
import static io.kabinet.core.cashback.settlement.EventState.PENDING;
import static io.kabinet.core.cashback.settlement.EventState.RETURNED;
import static io.kabinet.core.cashback.settlement.EventState.REWARD_RECEIVED;
import static io.kabinet.core.testing.Orders.NOON;
import static io.kabinet.core.testing.Orders.SHOP;
import static io.kabinet.core.testing.Orders.line;
import static io.kabinet.core.testing.Orders.pieces;
import static io.kabinet.core.testing.Rubles.RUB;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.cashback.CashbackBase;
import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.CashbackReason;
import io.kabinet.core.cashback.PayoutStart;
import io.kabinet.core.cashback.PayoutTerm;
import io.kabinet.core.cashback.ReturnRule;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.RoundingStage;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Rate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementTest {

    @Test
    void a_line_counts_once_the_partner_approved_and_the_operator_has_its_reward() {
        Story story = Story.of(line("1", rub("999.99")));
        assertThat(story.standing("1").state()).isEqualTo(LineState.PENDING);

        story.order("1", 24, APPROVED);
        assertThat(story.standing("1").state()).isEqualTo(LineState.APPROVED);
        assertThat(story.standing("1").payableFrom(Market.RUSSIA.zone())).isEmpty();

        story.order("1", 48, REWARD_RECEIVED);
        LineStanding counting = story.standing("1");
        assertThat(counting.state()).isEqualTo(LineState.COUNTS);
        assertThat(counting.countsFrom()).contains(NOON.plus(Duration.ofDays(2)));
        assertThat(counting.payableFrom(Market.RUSSIA.zone())).contains(LocalDate.of(2026, 3, 15));
        assertThat(counting.payableBy(Market.RUSSIA.zone())).contains(LocalDate.of(2026, 3, 17));
        assertThat(counting.dueInWallet()).isEqualTo(rub("0.00"));

        story.order("1", 96, PAID);
        assertThat(story.standing("1").state()).isEqualTo(LineState.PAID);
        assertThat(story.standing("1").dueInWallet()).isEqualTo(rub("99.99"));
    }

    @Test
    void the_later_of_approval_and_reward_is_what_counts() {
        Story story =
                Story.of(line("1", rub("10.00"))).order("1", 1, REWARD_RECEIVED).order("1", 5, APPROVED);

        assertThat(story.standing("1").countsFrom()).contains(NOON.plus(Duration.ofHours(5)));
    }

    @Test
    void approved_then_pending_then_approved_counts_from_the_last_approval_and_pays_once() {
        Story story = Story.of(line("1", rub("100.00")))
                .order("1", 1, APPROVED)
                .order("1", 2, REWARD_RECEIVED)
                .order("1", 3, PENDING);
        assertThat(story.standing("1").state()).isEqualTo(LineState.ON_HOLD);
        assertThat(story.standing("1").countsFrom()).isEmpty();

        story.order("1", 4, APPROVED).order("1", 5, PAID).order("1", 6, PAID);
        assertThat(story.standing("1").countsFrom()).contains(NOON.plus(Duration.ofHours(4)));
        assertThat(story.standing("1").dueInWallet()).isEqualTo(rub("10.00"));
    }

    @Test
    void money_that_was_paid_stays_while_the_partner_thinks_again_and_goes_when_it_declines() {
        Story story = Story.of(line("1", rub("100.00")))
                .order("1", 1, APPROVED)
                .order("1", 2, REWARD_RECEIVED)
                .order("1", 3, PAID)
                .order("1", 4, PENDING);
        assertThat(story.standing("1").dueInWallet()).isEqualTo(rub("10.00"));

        story.event(Story.event(EventTarget.order(SHOP, "1"), 5, DECLINED).because("not bought"));
        LineStanding declined = story.standing("1");
        assertThat(declined.state()).isEqualTo(LineState.DECLINED);
        assertThat(declined.dueInWallet()).isEqualTo(rub("0.00"));
        assertThat(declined.notes())
                .extracting(EventNote::reason)
                .containsExactly(Reason.of(SettlementReason.DECLINED_BECAUSE).with("text", "not bought"));

        story.order("1", 6, APPROVED);
        assertThat(story.standing("1").dueInWallet()).as("after an appeal").isEqualTo(rub("10.00"));
    }

    @Test
    void a_return_of_one_of_four_equal_lines_takes_exactly_a_quarter() {
        Story story = Story.of(
                        line("1", "1", rub("33.33")),
                        line("1", "2", rub("33.33")),
                        line("1", "3", rub("33.33")),
                        line("1", "4", rub("33.33")))
                .order("1", 1, APPROVED);
        assertThat(story.settled().pending(RUB)).isEqualTo(rub("13.32"));

        story.line("1", 2, RETURNED, EventMeasure.NOT_STATED);
        assertThat(story.settled().pending(RUB)).isEqualTo(rub("9.99"));
        assertThat(story.standing("1").state()).isEqualTo(LineState.RETURNED);
    }

    @Test
    void pieces_come_back_one_by_one_without_losing_a_kopeck() {
        Story story = Story.of(pieces("1", rub("33.33"), 3)).order("1", 1, APPROVED);

        story.line("1", 2, RETURNED, EventMeasure.pieces(1));
        assertThat(story.standing("1").reward().orElseThrow().quote().base()).isEqualTo(rub("66.66"));
        story.line("1", 3, RETURNED, EventMeasure.pieces(1));
        assertThat(story.standing("1").reward().orElseThrow().quote().base()).isEqualTo(rub("33.33"));
        story.line("1", 4, RETURNED, EventMeasure.pieces(1));
        assertThat(story.standing("1").state()).isEqualTo(LineState.RETURNED);
        assertThat(story.settled().notes()).isEmpty();

        story.line("1", 5, RETURNED, EventMeasure.pieces(1));
        assertThat(story.settled().notes())
                .extracting(EventNote::reason)
                .containsExactly(Reason.of(SettlementReason.EXCEEDS_LINE)
                        .with("stated", 1L)
                        .with("left", 0L));
    }

    @ParameterizedTest
    @CsvSource({"66.66, APPROVED, 0", "66.67, RETURNED, 0", "66.68, APPROVED, 1"})
    void the_rest_may_come_back_as_an_amount_after_a_piece_that_is_no_whole_kopecks(
            String rest, LineState state, int notes) {
        LineAmounts amounts = new LineAmounts(rub("33.34"), 3, rub("0.02"), rub("0.00"), rub("0.00"));
        Story story = Story.of(OrderLine.of(line("1", rub("1.00")).key(), amounts, NOON))
                .order("1", 1, APPROVED)
                .line("1", 2, RETURNED, EventMeasure.pieces(1))
                .order("1", 3, RETURNED, EventMeasure.of(rub(rest)));

        assertThat(story.standing("1").state()).isEqualTo(state);
        assertThat(story.settled().notes()).hasSize(notes);
    }

    @Test
    void partly_redeemed_says_what_remains_and_approves_it() {
        Story story = Story.of(pieces("1", rub("50.00"), 4))
                .line("1", 1, PARTLY_REDEEMED, EventMeasure.pieces(3))
                .line("1", 2, RETURNED, EventMeasure.of(rub("50.00")));

        assertThat(story.standing("1").state()).isEqualTo(LineState.APPROVED);
        assertThat(story.standing("1").due()).isEqualTo(rub("10.00"));
    }

    @ParameterizedTest
    @CsvSource({"100.00, 10.00", "99.99, 9.99", "0.00, 0.00"})
    void what_remains_may_be_all_or_nothing(String remains, String due) {
        Story story = Story.of(line("1", rub("100.00"))).line("1", 1, PARTLY_REDEEMED, EventMeasure.of(rub(remains)));

        assertThat(story.standing("1").due()).isEqualTo(rub(due));
        assertThat(story.settled().notes()).isEmpty();
    }

    @Test
    void more_than_the_line_cannot_remain_or_come_back() {
        Story story = Story.of(line("1", rub("100.00")))
                .line("1", 1, PARTLY_REDEEMED, EventMeasure.of(rub("100.01")))
                .line("1", 2, RETURNED, EventMeasure.of(rub("100.01")));

        assertThat(story.standing("1").due()).isEqualTo(rub("10.00"));
        assertThat(story.standing("1").state()).isEqualTo(LineState.PENDING);
        assertThat(story.settled().notes())
                .extracting(note -> note.reason().code())
                .containsExactly("EXCEEDS_LINE", "EXCEEDS_LINE");
    }

    @Test
    void an_amount_of_a_whole_order_is_shared_between_its_lines_by_what_was_paid() {
        CashbackDecision refused = new CashbackDecision.Refused(
                line("1", "3", rub("100.00")), List.of(Reason.of(CashbackReason.CATEGORY_EXCLUDED)));
        Story story = Story.of(line("1", "1", rub("100.00")), line("1", "2", rub("200.00")))
                .and(refused)
                .order("1", 1, RETURNED, EventMeasure.of(rub("40.00")));

        assertThat(story.settled().standings())
                .extracting(LineStanding::due)
                .as("10.00 and 20.00 came back of the first two, 10.00 of the refused one")
                .containsExactly(rub("9.00"), rub("18.00"), rub("0.00"));
    }

    @Test
    void an_amount_of_an_order_in_two_currencies_speaks_of_the_lines_in_its_own() {
        Story story = Story.of(line("1", "1", rub("100.00")))
                .and(new CashbackDecision.Granted(
                        line("1", "2", Money.parse("BYN 10.00")),
                        CashbackOffer.of(
                                Reward.share(Rate.percent(10)),
                                CashbackPolicy.RUSSIA.withCurrency(CurrencyUnit.of("BYN")))))
                .order("1", 1, PARTLY_REDEEMED, EventMeasure.of(rub("50.00")));
        assertThat(states(story)).containsExactly(LineState.APPROVED, LineState.PENDING);

        story.order("1", 2, APPROVED).order("1", 3, REWARD_RECEIVED).order("1", 4, PAID, EventMeasure.of(rub("5.00")));
        assertThat(states(story)).containsExactly(LineState.PAID, LineState.COUNTS);

        story.order("1", 5, PAID, EventMeasure.of(Money.parse("BYN 0.99")));
        assertThat(states(story)).containsExactly(LineState.PAID, LineState.PAID);
        assertThat(story.settled().notes())
                .extracting(EventNote::reason)
                .containsExactly(Reason.of(SettlementReason.PAID_DIFFERS)
                        .with("stated", Money.parse("BYN 0.99"))
                        .with("due", Money.parse("BYN 1.00")));
    }

    @Test
    void payments_are_compared_only_where_all_of_the_same_lines_name_an_amount_of_one_target() {
        Story story = Story.of(line("1", "1", rub("100.00")), line("1", "2", rub("100.00")))
                .order("1", 1, APPROVED)
                .order("1", 2, REWARD_RECEIVED)
                .line("1", 3, PAID, EventMeasure.of(rub("9.00")));
        assertThat(codes(story)).containsExactly("PAID_DIFFERS");
        assertThat(codes(story.order("1", 4, PAID, EventMeasure.of(rub("1.00")))))
                .isEmpty();
    }

    @Test
    void a_quantity_of_an_order_with_several_positions_says_nothing() {
        Story story = Story.of(line("1", "1", rub("10.00")), line("1", "2", rub("10.00")))
                .order("1", 1, RETURNED, EventMeasure.pieces(1));

        assertThat(codes(story)).containsExactly("QUANTITY_NEEDS_POSITION");
        assertThat(story.settled().pending(RUB)).isEqualTo(rub("2.00"));
    }

    @Test
    void what_cannot_be_understood_is_kept_refused_by_name_and_changes_nothing() {
        Story story = Story.of(line("1", rub("100.00")))
                .order("1", 1, new EventState("frobnicated"))
                .order("2", 2, APPROVED)
                .order("1", 3, PARTLY_REDEEMED)
                .line("1", 4, RETURNED, EventMeasure.of(Money.parse("BYN 1.00")));

        assertThat(codes(story))
                .containsExactly("UNRECOGNISED", "UNKNOWN_LINE", "MEASURE_MISSING", "EVENT_CURRENCY_MISMATCH");
        assertThat(story.standing("1").due()).isEqualTo(rub("10.00"));
        assertThat(story.standing("1").state()).isEqualTo(LineState.PENDING);
    }

    @Test
    void one_id_stands_for_one_event() {
        PartnerEvent approved =
                Story.event(EventTarget.order(SHOP, "1"), 1, APPROVED).withId("e-1");
        PartnerEvent declined =
                Story.event(EventTarget.order(SHOP, "1"), 2, DECLINED).withId("e-1");
        Story story = Story.of(line("1", rub("100.00")))
                .event(declined)
                .event(approved)
                .event(approved)
                .event(declined);

        assertThat(story.standing("1").state()).isEqualTo(LineState.APPROVED);
        assertThat(codes(story)).containsExactly("EVENT_ID_REUSED");
        assertThat(story.standing("1").notes()).isEqualTo(story.settled().notes());
    }

    @Test
    void one_id_stands_for_one_event_even_where_the_targets_read_alike() {
        PartnerEvent ofTheOrder =
                PartnerEvent.of(EventTarget.order(SHOP, "1/2"), APPROVED, NOON).withId("e-1");
        PartnerEvent ofTheLine = PartnerEvent.of(new EventTarget(SHOP, "1", Optional.of("2")), APPROVED, NOON)
                .withId("e-1");
        Story story = Story.of(line("1", "2", rub("100.00")), line("1/2", "1", rub("100.00")));

        assertThat(Settlement.of(story.decisions(), List.of(ofTheOrder, ofTheLine), Market.RUSSIA.zone())
                        .standings())
                .isEqualTo(Settlement.of(story.decisions(), List.of(ofTheLine, ofTheOrder), Market.RUSSIA.zone())
                        .standings())
                .extracting(LineStanding::state)
                .containsExactly(LineState.APPROVED, LineState.PENDING);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_one_event_with_words_and_without_the_words_are_kept(boolean wordsFirst) {
        PartnerEvent declined = Story.event(EventTarget.order(SHOP, "1"), 1, DECLINED);
        PartnerEvent because = declined.because("not bought");
        Story story = Story.of(line("1", rub("100.00")))
                .event(wordsFirst ? because : declined)
                .event(wordsFirst ? declined : because);

        assertThat(codes(story)).containsExactly("DECLINED_BECAUSE");
    }

    @Test
    void a_payment_of_another_amount_or_too_early_is_said_and_changes_nothing() {
        Story early = Story.of(line("1", rub("100.00")))
                .order("1", 1, APPROVED)
                .order("1", 2, PAID, EventMeasure.of(rub("9.00")));
        assertThat(codes(early)).containsExactly("PAID_TOO_EARLY");
        assertThat(early.standing("1").dueInWallet()).isEqualTo(rub("0.00"));

        early.order("1", 3, REWARD_RECEIVED);
        assertThat(early.settled().notes())
                .extracting(EventNote::reason)
                .containsExactly(Reason.of(SettlementReason.PAID_DIFFERS)
                        .with("stated", rub("9.00"))
                        .with("due", rub("10.00")));
        assertThat(early.standing("1").dueInWallet()).isEqualTo(rub("10.00"));
    }

    @Test
    void events_of_one_instant_take_effect_in_the_order_of_the_states() {
        Story story = Story.of(line("1", rub("100.00"))).order("1", 1, DECLINED).order("1", 1, APPROVED);

        assertThat(story.standing("1").state()).isEqualTo(LineState.DECLINED);
    }

    @Test
    void days_may_be_counted_from_the_purchase_but_never_end_before_the_reward_counts() {
        CashbackOffer fromPurchase = CashbackOffer.of(
                Reward.share(Rate.percent(10)),
                CashbackPolicy.RUSSIA.withPayout(PayoutTerm.of(3, 5).countedFrom(PayoutStart.PURCHASE)));
        Story story = Story.by(fromPurchase, line("1", rub("10.00")))
                .order("1", 24 * 4, APPROVED)
                .order("1", 24 * 4, REWARD_RECEIVED);

        assertThat(story.standing("1").payableFrom(Market.RUSSIA.zone())).contains(LocalDate.of(2026, 3, 14));
        assertThat(story.standing("1").payableBy(Market.RUSSIA.zone())).contains(LocalDate.of(2026, 3, 15));
    }

    @Test
    void a_payment_reported_within_the_hold_is_taken_as_made() {
        Story story = Story.by(
                        CashbackOffer.of(Reward.share(Rate.percent(10)), CashbackPolicy.ADMITAD_SHOP),
                        line("1", rub("100.00")))
                .order("1", 1, APPROVED)
                .order("1", 2, REWARD_RECEIVED)
                .order("1", 3, PAID);

        assertThat(story.standing("1").countsFrom()).contains(NOON.plus(Duration.ofDays(30)));
        assertThat(story.standing("1").payableFrom(Market.RUSSIA.zone())).contains(LocalDate.of(2026, 4, 12));
        assertThat(story.standing("1").dueInWallet()).isEqualTo(rub("10.00"));
        assertThat(story.settled().notes()).isEmpty();
    }

    @Test
    void an_approval_speaks_of_its_whole_target_whatever_amount_comes_with_it() {
        Story story = Story.of(line("1", rub("100.00"))).line("1", 1, APPROVED, EventMeasure.of(rub("50.00")));

        assertThat(story.standing("1").due()).isEqualTo(rub("10.00"));
        assertThat(story.settled().notes()).isEmpty();
    }

    @Test
    void a_fixed_reward_shrinks_with_what_is_left() {
        CashbackOffer fixed = CashbackOffer.of(Reward.fixed(rub("10.00")), CashbackPolicy.RUSSIA);
        Story story =
                Story.by(fixed, pieces("1", rub("100.00"), 3)).line("1", 1, PARTLY_REDEEMED, EventMeasure.pieces(2));

        assertThat(story.standing("1").due()).isEqualTo(rub("6.66"));
    }

    @Test
    void a_fixed_reward_is_nothing_where_the_base_is_even_beside_lines_that_have_one() {
        CashbackOffer fixed = CashbackOffer.of(
                Reward.fixed(rub("10.00")),
                CashbackPolicy.RUSSIA.withBase(CashbackBase.PAID_NET_OF_VAT).withStage(RoundingStage.ON_TOTAL));
        LineAmounts onlyVat = new LineAmounts(rub("10.00"), 1, rub("0.00"), rub("0.00"), rub("10.00"));
        OrderLine first = OrderLine.of(line("1", "1", rub("10.00")).key(), onlyVat, NOON);
        Story story =
                Story.by(fixed, first, line("1", "2", rub("100.00"))).line("1", 1, DECLINED, EventMeasure.NOT_STATED);

        assertThat(story.settled().standings())
                .extracting(LineStanding::due)
                .containsExactly(rub("0.00"), rub("10.00"));
    }

    @Test
    void a_return_may_take_the_whole_reward_of_its_line_where_the_offer_says_so() {
        CashbackOffer all =
                CashbackOffer.of(Reward.share(Rate.percent(10)), CashbackPolicy.RUSSIA.withReturns(ReturnRule.ALL));
        Story story = Story.by(all, pieces("1", rub("100.00"), 3), line("2", rub("100.00")))
                .line("1", 1, RETURNED, EventMeasure.pieces(1))
                .line("2", 1, PARTLY_REDEEMED, EventMeasure.of(rub("99.00")));

        assertThat(story.standing("1").state()).isEqualTo(LineState.RETURNED);
        assertThat(story.standing("2").due()).as("less redeemed is no return").isEqualTo(rub("9.90"));
    }

    @Test
    void a_line_cannot_be_there_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Story.of(line("1", rub("1.00")), line("1", rub("1.00"))).settled())
                .withMessageContaining("twice");
    }

    private static List<LineState> states(Story story) {
        return story.settled().standings().stream().map(LineStanding::state).toList();
    }

    private static List<String> codes(Story story) {
        return story.settled().notes().stream()
                .map(note -> note.reason().code())
                .toList();
    }
}
