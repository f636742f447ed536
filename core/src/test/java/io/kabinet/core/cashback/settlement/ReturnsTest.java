package io.kabinet.core.cashback.settlement;

import static io.kabinet.core.cashback.settlement.EventState.APPROVED;
import static io.kabinet.core.cashback.settlement.EventState.DECLINED;
import static io.kabinet.core.cashback.settlement.EventState.PAID;
import static io.kabinet.core.cashback.settlement.EventState.PARTLY_REDEEMED;
import static io.kabinet.core.cashback.settlement.EventState.RETURNED;
import static io.kabinet.core.cashback.settlement.EventState.REWARD_RECEIVED;
import static io.kabinet.core.testing.Orders.NOON;
import static io.kabinet.core.testing.Orders.line;
import static io.kabinet.core.testing.Orders.pieces;
import static io.kabinet.core.testing.Rubles.RUB;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.cashback.CashbackBase;
import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.CashbackReason;
import io.kabinet.core.cashback.ReturnRule;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.RoundingStage;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Rate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes back, what remains, and what that takes of the reward. */
class ReturnsTest {

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

    private static List<LineState> states(Story story) {
        return story.settled().standings().stream().map(LineStanding::state).toList();
    }
}
