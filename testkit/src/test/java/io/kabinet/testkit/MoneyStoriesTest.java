package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.byn;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.Kabinet;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.account.Debt;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.values.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyStoriesTest {

    private final InMemoryOperator belarus = Stories.belarus();
    private final Kabinet hanna = belarus.signedIn(belarus.client(), HANNA);
    private final InMemoryOperator russia = Stories.russia();
    private final Kabinet anna = russia.signedIn(russia.client(), ANNA);

    @Test
    void a_second_promised_payment_is_refused_until_the_first_is_due() {
        assertThat(told(take(hanna, "BYN 5", "1"))).isEqualTo("confirmed");
        belarus.clock().advance(Duration.ofDays(10).minusNanos(1));
        assertThat(told(take(hanna, "BYN 5", "2"))).isEqualTo("ACTIVE_PAYMENT_EXISTS(2026-03-11T09:00:00Z)");
        belarus.clock().advance(Duration.ofNanos(1));
        assertThat(told(take(hanna, "BYN 5", "3"))).isEqualTo("confirmed");
    }

    @ParameterizedTest
    @CsvSource({
        "RUB 49.99, AMOUNT_BELOW_MINIMUM(RUB 50.00)",
        "RUB 50, confirmed",
        "RUB 800, confirmed",
        "RUB 800.01, AMOUNT_ABOVE_LIMIT(RUB 800.00)",
        "RUB -1, AMOUNT_NOT_POSITIVE(RUB -1.00)",
        "BYN 5, 'CURRENCY_MISMATCH(RUB, BYN)'"
    })
    void the_rulebook_says_how_much(String amount, String answer) {
        assertThat(told(take(anna, amount, "1"))).startsWith(answer);
    }

    @Test
    void what_is_available_comes_with_why_not_more() {
        assertThat(anna.promisedPayments().available().amount()).isEqualTo(rub("800"));
        take(anna, "RUB 300", "1").orThrow();

        assertThat(anna.promisedPayments().available().amount()).isEqualTo(rub("0"));
        assertThat(anna.promisedPayments().available().reasons())
                .extracting(reason -> reason.code())
                .contains("ACTIVE_PAYMENT_EXISTS");
    }

    @Test
    void debt_on_other_numbers_stands_against_it() {
        russia.subscriber(ANNA).debtOnOtherNumbers(rub("0.01"));

        assertThat(told(take(anna, "RUB 300", "1"))).isEqualTo("DEBT_ON_OTHER_NUMBERS(RUB 0.01)");
    }

    @ParameterizedTest
    @CsvSource({"Anna, DEBT_ON_OTHER_NUMBERS(RUB 70.01)", "Boris, DEBT_ON_OTHER_NUMBERS(RUB 0.01)"})
    void what_the_owner_owes_on_other_numbers_here_is_added_to_what_is_owed_elsewhere(String owner, String answer) {
        russia.subscriber(ANNA).registeredTo("Anna", "Moscow").debtOnOtherNumbers(rub("0.01"));
        russia.subscriber(BORIS).registeredTo(owner, "Kazan").bill(rub("70"), LocalDate.of(2026, 3, 20));

        assertThat(told(take(anna, "RUB 300", "1"))).isEqualTo(answer);
    }

    @Test
    void unless_somebody_says_so_no_two_numbers_have_one_owner() {
        russia.subscriber(BORIS).bill(rub("70"), LocalDate.of(2026, 3, 20));

        assertThat(told(take(anna, "RUB 300", "1"))).isEqualTo("confirmed");
    }

    @Test
    void what_was_lent_is_on_the_balance_until_it_is_due_and_then_leaves_it() {
        russia.subscriber(ANNA).balance(rub("-20"));
        PromisedPayment payment = take(anna, "RUB 300", "1").orThrow();

        assertThat(anna.account().balance().amount()).isEqualTo(rub("280"));
        russia.clock().moveTo(payment.repayBy().minusNanos(1));
        assertThat(anna.account().balance().amount()).isEqualTo(rub("280"));
        russia.clock().moveTo(payment.repayBy());
        assertThat(anna.account().balance().amount()).isEqualTo(rub("-20"));
    }

    @Test
    void a_top_up_repays_it_and_the_rest_stays() {
        take(anna, "RUB 300", "1").orThrow();
        russia.topUp(ANNA, rub("100"));
        assertThat(anna.account().balance().amount()).isEqualTo(rub("300"));
        russia.topUp(ANNA, rub("250"));

        assertThat(anna.account().balance().amount()).isEqualTo(rub("350"));
        assertThat(anna.promisedPayments().history())
                .singleElement()
                .satisfies(payment ->
                        assertThat(payment.stateAt(russia.clock().instant())).isEqualTo(PromisedPayment.State.REPAID));
        russia.clock().advance(Duration.ofDays(30));
        assertThat(anna.account().balance().amount()).isEqualTo(rub("350"));
    }

    @Test
    void a_fee_that_the_rulebook_states_is_charged_when_it_says() {
        InMemoryOperator earlier = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .promisedPayment(PromisedPaymentPolicy.RU_2014))
                .startingAt(Stories.MORNING);
        earlier.subscriber(ANNA).spent(rub("1000"));
        Kabinet then = earlier.signedIn(earlier.client(), ANNA);

        take(then, "RUB 100", "1").orThrow();

        assertThat(then.account().balance().amount()).isEqualTo(rub("93"));
    }

    @Test
    void an_overdue_bill_blocks_the_number_until_it_is_paid_in_full() {
        belarus.subscriber(HANNA).bill(byn("10"), LocalDate.of(2026, 3, 5));

        belarus.clock().moveTo(Instant.parse("2026-03-05T20:59:59.999Z"));
        assertThat(hanna.account().details().lineState()).contains(LineState.UNBLOCKED);
        belarus.clock().moveTo(Instant.parse("2026-03-05T21:00:00Z"));
        assertThat(hanna.account().details().lineState()).contains(LineState.BLOCKED_FOR_LACK_OF_MONEY);

        take(hanna, "BYN 5", "1");
        belarus.topUp(HANNA, byn("9.99"));
        assertThat(hanna.account().details().lineState()).contains(LineState.BLOCKED_FOR_LACK_OF_MONEY);
        belarus.topUp(HANNA, byn("20"));
        assertThat(hanna.account().details().lineState()).contains(LineState.UNBLOCKED);
        assertThat(hanna.account().details().debts()).contains(Debts.NONE);
    }

    @Test
    void a_top_up_repays_what_was_lent_first_and_pays_bills_with_the_rest() {
        belarus.subscriber(HANNA).bill(byn("10"), LocalDate.of(2026, 3, 5));
        take(hanna, "BYN 5", "1").orThrow();

        belarus.topUp(HANNA, byn("12"));

        assertThat(hanna.account().details().debts()).contains(Debts.of(new Debt(byn("3"), LocalDate.of(2026, 3, 5))));
        assertThat(hanna.account().balance().amount()).isEqualTo(byn("5"));
    }

    @Test
    void the_account_says_what_it_owes() {
        belarus.subscriber(HANNA).named("Ганна Прыклад").bill(byn("10"), LocalDate.of(2026, 3, 5));

        assertThat(hanna.account().details().debts()).contains(Debts.of(new Debt(byn("10"), LocalDate.of(2026, 3, 5))));
        assertThat(hanna.account().subscriber().name().orElseThrow().text()).isEqualTo("Ганна Прыклад");
        assertThat(hanna.account().subscriber().simCodes()).isEmpty();
    }

    @Test
    void the_history_comes_in_pages_the_latest_first() {
        InMemoryOperator paged = InMemoryOperator.in(Market.BELARUS).pageSize(2).startingAt(Stories.MORNING);
        Kabinet there = paged.signedIn(paged.client(), HANNA);
        long before = paged.arrivals();
        for (int i = 1; i <= 5; i++) {
            take(there, "BYN " + i, "take-" + i).orThrow();
            paged.clock().advance(Duration.ofDays(10));
        }

        assertThat(there.promisedPayments().history())
                .extracting(PromisedPayment::amount)
                .containsExactly(byn("5"), byn("4"), byn("3"), byn("2"), byn("1"));
        assertThat(paged.arrivals() - before).isEqualTo(5 + 3);
    }

    @Test
    void the_term_is_counted_in_the_subscribers_own_region() {
        russia.subscriber(ANNA).region(ZoneId.of("Asia/Vladivostok"));

        assertThat(take(anna, "RUB 300", "1").orThrow().repayBy()).isEqualTo(Instant.parse("2026-03-04T09:00:00Z"));
    }

    @Test
    void money_of_another_market_cannot_be_arranged() {
        assertThatThrownBy(() -> russia.topUp(ANNA, byn("5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must be in RUB: BYN 5.00");
        assertThatThrownBy(() -> russia.topUp(ANNA, rub("0"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(anna.account().balance().amount()).isEqualTo(rub("0"));
    }

    private static Outcome<PromisedPayment> take(Kabinet who, String amount, String key) {
        return who.promisedPayments().take(Money.parse(amount), key(key));
    }
}
