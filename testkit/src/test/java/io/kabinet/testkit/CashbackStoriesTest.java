package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.Kabinet;
import io.kabinet.client.cashback.CashbackLine;
import io.kabinet.client.cashback.CashbackSummary;
import io.kabinet.client.cashback.ReadCashback;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.PartnerContract;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.cashback.settlement.LineState;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CashbackStoriesTest {

    private static final String SHOP = "kettle-and-cup";
    private static final Instant COUNTS = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant PAYDAY = Instant.parse("2026-03-04T21:00:00Z");

    private final InMemoryOperator operator = Stories.russia();
    private final Kabinet anna = operator.signedIn(operator.client(), ANNA);

    @Test
    void a_reward_is_on_its_way_until_its_first_payable_day_and_then_in_the_wallet() {
        operator.partners().contract(contract()).ordered(ANNA, line("1"));
        assertThat(anna.cashback().summary().pending()).isEqualTo(rub("100"));
        counts("1");

        operator.clock().moveTo(PAYDAY.minusNanos(1));
        assertThat(anna.cashback().summary().available()).isEqualTo(rub("0"));
        assertThat(anna.cashback().summary().pending()).isEqualTo(rub("100"));
        operator.clock().moveTo(PAYDAY);
        assertThat(anna.cashback().summary().available()).isEqualTo(rub("100"));
        assertThat(anna.cashback().summary().pending()).isEqualTo(rub("0"));
        assertThat(anna.cashback().lines()).singleElement().satisfies(line -> {
            assertThat(line.paidOut()).isTrue();
            assertThat(line.payable()).contains(DateSpan.of(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 7)));
        });
    }

    @Test
    void it_does_not_matter_whether_anybody_looked_in_between() {
        InMemoryOperator watched = Stories.russia();
        Kabinet there = watched.signedIn(watched.client(), ANNA);
        for (InMemoryOperator one : new InMemoryOperator[] {operator, watched}) {
            one.partners().contract(contract()).ordered(ANNA, line("1"), line("2"));
            one.partners()
                    .says(event("1", EventState.APPROVED, COUNTS))
                    .says(event("1", EventState.REWARD_RECEIVED, COUNTS));
        }
        for (int i = 0; i < 200; i++) {
            watched.clock().advance(Duration.ofHours(1));
            there.cashback().summary();
        }
        operator.clock().advance(Duration.ofHours(200));

        assertThat(anna.cashback().summary()).isEqualTo(there.cashback().summary());
        assertThat(wallet(operator)).isEqualTo(wallet(watched));
    }

    @Test
    void cashback_pays_for_services_as_far_as_it_goes() {
        paid("1");

        assertThat(anna.cashback()
                        .spend("tariff", rub("30"), key("1"))
                        .orThrow()
                        .left())
                .isEqualTo(rub("70"));
        assertThat(told(anna.cashback().spend("tariff", rub("70.01"), key("2"))))
                .isEqualTo("NOT_ENOUGH(RUB 70.00, RUB 70.01)");
        assertThat(told(anna.cashback().spend("tariff", rub("0"), key("3"))))
                .isEqualTo("AMOUNT_NOT_POSITIVE(RUB 0.00)");
        assertThat(anna.cashback().summary().available()).isEqualTo(rub("70"));
    }

    @Test
    void a_return_takes_back_what_was_paid_even_if_it_was_spent() {
        paid("1");
        anna.cashback().spend("tariff", rub("30"), key("1")).orThrow();

        operator.partners()
                .says(event("1", EventState.RETURNED, operator.clock().instant()));

        assertThat(anna.cashback().summary().available()).isEqualTo(rub("0"));
        assertThat(wallet(operator)).contains("balance RUB -30.00");
        assertThat(anna.cashback().lines()).extracting(CashbackLine::state).containsExactly(LineState.RETURNED);
    }

    @Test
    void reports_may_come_before_their_order_twice_and_in_any_order() {
        operator.partners()
                .contract(contract())
                .says(event("1", EventState.REWARD_RECEIVED, COUNTS))
                .says(event("1", EventState.APPROVED, COUNTS.minusSeconds(60)))
                .says(event("1", EventState.APPROVED, COUNTS.minusSeconds(60)))
                .ordered(ANNA, line("1"));
        operator.clock().moveTo(PAYDAY);

        assertThat(anna.cashback().summary().available()).isEqualTo(rub("100"));
    }

    @Test
    void a_reward_that_the_operator_hears_of_late_is_paid_when_it_hears() {
        operator.partners().contract(contract()).ordered(ANNA, line("1"));
        operator.clock().moveTo(PAYDAY.plus(Duration.ofDays(30)));
        assertThat(anna.cashback().summary().available()).isEqualTo(rub("0"));

        counts("1");

        assertThat(anna.cashback().summary().available()).isEqualTo(rub("100"));
    }

    @Test
    void a_shop_without_a_contract_gives_nothing() {
        operator.partners().ordered(ANNA, line("1"));

        assertThat(anna.cashback().summary().pending()).isEqualTo(rub("0"));
        assertThat(anna.cashback().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.reward()).isEqualTo(rub("0")));
    }

    @Test
    void what_was_seen_to_be_paid_stays_paid_when_the_clock_goes_back() {
        paid("1");
        assertThat(anna.cashback().summary().available()).isEqualTo(rub("100"));

        operator.clock().moveTo(Instant.parse(Stories.MORNING));

        assertThat(anna.cashback().summary().available()).isEqualTo(rub("100"));
    }

    @Test
    void a_line_is_ordered_once_and_an_order_by_one_number() {
        operator.partners().contract(contract()).ordered(ANNA, line("1"));

        assertThatThrownBy(() -> operator.partners().ordered(ANNA, line("1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> operator.partners().ordered(BORIS, line("1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void belarus_has_none() {
        InMemoryOperator belarus = Stories.belarus();
        Kabinet hanna = belarus.signedIn(belarus.client(), HANNA);

        assertThat(told(hanna.await(new ReadCashback(HANNA)))).isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
        assertThat(told(hanna.cashback().spend("tariff", Stories.byn("1"), key("1"))))
                .isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
        assertThatThrownBy(() -> belarus.partners().ordered(HANNA, line("1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("market BELARUS has no cashback");
    }

    @Test
    void an_empty_wallet_is_a_statement_too() {
        assertThat(anna.cashback().summary()).isEqualTo(new CashbackSummary(rub("0"), rub("0"), Optional.empty()));
    }

    private void paid(String order) {
        operator.partners().contract(contract()).ordered(ANNA, line(order));
        counts(order);
        operator.clock().moveTo(PAYDAY);
    }

    private void counts(String order) {
        operator.partners()
                .says(event(order, EventState.APPROVED, COUNTS))
                .says(event(order, EventState.REWARD_RECEIVED, COUNTS));
    }

    private static String wallet(InMemoryOperator operator) {
        return operator.world()
                .look(now -> operator.world()
                        .rooms()
                        .cashback
                        .purse(ANNA)
                        .wallet(now)
                        .toString());
    }

    private static PartnerContract contract() {
        return PartnerContract.of(
                SHOP, DateSpan.ALWAYS, CashbackOffer.of(Reward.share(Rate.percent(10)), CashbackPolicy.RUSSIA));
    }

    private static OrderLine line(String order) {
        return OrderLine.of(
                new LineKey(SHOP, order, "1"), LineAmounts.paid(rub("1000")), Instant.parse(Stories.MORNING));
    }

    private static PartnerEvent event(String order, EventState state, Instant at) {
        return PartnerEvent.of(EventTarget.order(SHOP, order), state, at);
    }
}
