package io.kabinet.core.cashback.settlement;

import static io.kabinet.core.testing.Orders.at;
import static io.kabinet.core.testing.Orders.line;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.OfferLimits;
import io.kabinet.core.cashback.order.Buyer;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CapsTest {

    private static final CashbackOffer MONTHLY_15 =
            Story.tenPercent().within(OfferLimits.NONE.withMonthlyCap(rub("15.00")));
    private static final Instant MARCH = Instant.parse("2026-03-31T20:59:59Z");
    private static final Instant APRIL = Instant.parse("2026-03-31T21:00:00Z");

    @Test
    void earlier_orders_of_a_month_take_first() {
        Story story = Story.by(
                MONTHLY_15,
                by("sub-0001", "late", "2026-03-20T00:00:00Z"),
                by("sub-0001", "early", "2026-03-10T00:00:00Z"),
                by("sub-0001", "later", "2026-03-25T00:00:00Z"));

        assertThat(story.standing("early").due()).isEqualTo(rub("10.00"));
        assertThat(story.standing("late").due()).isEqualTo(rub("5.00"));
        assertThat(story.standing("later").due()).isEqualTo(rub("0.00"));
        LineReward late = story.standing("late").reward().orElseThrow();
        assertThat(late.takenByMonthlyCap()).isEqualTo(rub("5.00"));
        assertThat(late.because())
                .extracting(Reason::code)
                .containsExactly("BASE_PAID", "SHARE", "MONTHLY_CAP_TOOK", "REWARD");
    }

    @Test
    void a_decline_frees_what_it_took_of_the_month() {
        Story story = Story.by(
                        MONTHLY_15,
                        by("sub-0001", "1", "2026-03-10T00:00:00Z"),
                        by("sub-0001", "2", "2026-03-20T00:00:00Z"))
                .order("1", 1, EventState.APPROVED)
                .order("2", 1, EventState.APPROVED)
                .order("2", 2, EventState.REWARD_RECEIVED)
                .order("2", 3, EventState.PAID);
        assertThat(story.standing("2").dueInWallet()).isEqualTo(rub("5.00"));

        story.order("1", 4, EventState.DECLINED);
        assertThat(story.standing("2").dueInWallet()).isEqualTo(rub("10.00"));
    }

    @Test
    void a_month_is_a_calendar_month_in_moscow_and_belongs_to_one_subscriber() {
        Story story = Story.by(
                MONTHLY_15,
                at(by("sub-0001", "1", "2026-03-01T00:00:00Z"), MARCH),
                at(by("sub-0001", "2", "2026-03-01T00:00:00Z"), MARCH),
                at(by("sub-0001", "3", "2026-03-01T00:00:00Z"), APRIL),
                at(by("sub-0002", "4", "2026-03-01T00:00:00Z"), MARCH));

        assertThat(story.standing("1").due()).isEqualTo(rub("10.00"));
        assertThat(story.standing("2").due()).isEqualTo(rub("5.00"));
        assertThat(story.standing("3").due()).isEqualTo(rub("10.00"));
        assertThat(story.standing("4").due()).isEqualTo(rub("10.00"));
    }

    @Test
    void without_a_subscriber_no_monthly_cap_applies() {
        Story story = Story.by(MONTHLY_15, line("1", rub("100.00")), line("2", rub("100.00")));

        assertThat(story.standing("1").due()).isEqualTo(rub("10.00"));
        assertThat(story.standing("2").due()).isEqualTo(rub("10.00"));
    }

    @Test
    void a_cap_on_one_order_is_taken_position_by_position_and_before_the_months() {
        CashbackOffer both = Story.tenPercent()
                .within(OfferLimits.NONE.withOrderCap(rub("12.00")).withMonthlyCap(rub("11.50")));
        Buyer buyer = Buyer.subscriber("sub-0001");
        Story story = Story.by(
                both,
                line("1", "2", rub("100.00")).boughtBy(buyer),
                line("1", "1", rub("100.00")).boughtBy(buyer));

        assertThat(story.settled().standings())
                .extracting(LineStanding::due)
                .containsExactly(rub("10.00"), rub("1.50"));
        LineReward second = story.settled().standings().get(1).reward().orElseThrow();
        assertThat(second.takenByOrderCap()).isEqualTo(rub("8.00"));
        assertThat(second.takenByMonthlyCap()).isEqualTo(rub("0.50"));
    }

    private static OrderLine by(String subscriber, String order, String orderedAt) {
        return at(line(order, rub("100.00")).boughtBy(Buyer.subscriber(subscriber)), Instant.parse(orderedAt));
    }
}
