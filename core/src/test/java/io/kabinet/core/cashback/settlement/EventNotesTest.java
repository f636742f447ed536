package io.kabinet.core.cashback.settlement;

import static io.kabinet.core.cashback.settlement.EventState.APPROVED;
import static io.kabinet.core.cashback.settlement.EventState.DECLINED;
import static io.kabinet.core.cashback.settlement.EventState.PAID;
import static io.kabinet.core.cashback.settlement.EventState.PARTLY_REDEEMED;
import static io.kabinet.core.cashback.settlement.EventState.RETURNED;
import static io.kabinet.core.cashback.settlement.EventState.REWARD_RECEIVED;
import static io.kabinet.core.testing.Orders.NOON;
import static io.kabinet.core.testing.Orders.SHOP;
import static io.kabinet.core.testing.Orders.line;
import static io.kabinet.core.testing.Rubles.RUB;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.CashbackReason;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that have no effect, or not the one they speak of. */
class EventNotesTest {

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
    void a_payment_for_a_line_that_gets_no_cashback_is_said() {
        CashbackDecision refused = new CashbackDecision.Refused(
                line("2", rub("100.00")), List.of(Reason.of(CashbackReason.CATEGORY_EXCLUDED)));
        Story story = Story.of(line("1", rub("100.00"))).and(refused).order("2", 1, PAID);

        assertThat(story.settled().notes())
                .extracting(EventNote::reason)
                .containsExactly(
                        Reason.of(SettlementReason.PAID_WITHOUT_CASHBACK).with("target", SHOP + "/2"));
    }

    private static List<String> codes(Story story) {
        return story.settled().notes().stream()
                .map(note -> note.reason().code())
                .toList();
    }
}
