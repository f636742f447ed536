package io.kabinet.core.cashback.settlement;

import static io.kabinet.core.cashback.settlement.EventState.APPROVED;
import static io.kabinet.core.cashback.settlement.EventState.DECLINED;
import static io.kabinet.core.cashback.settlement.EventState.PAID;
import static io.kabinet.core.cashback.settlement.EventState.PENDING;
import static io.kabinet.core.cashback.settlement.EventState.REWARD_RECEIVED;
import static io.kabinet.core.testing.Orders.NOON;
import static io.kabinet.core.testing.Orders.SHOP;
import static io.kabinet.core.testing.Orders.line;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.PayoutStart;
import io.kabinet.core.cashback.PayoutTerm;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Rate;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How a line comes to count, and when it is paid. */
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
    void a_line_cannot_be_there_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Story.of(line("1", rub("1.00")), line("1", rub("1.00"))).settled())
                .withMessageContaining("twice");
    }
}
