package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.JAN;
import static io.kabinet.testkit.Stories.byn;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.Kabinet;
import io.kabinet.client.account.PaymentsPage;
import io.kabinet.client.account.ReadPayments;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.promised.ReadPromisedPayments;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.account.history.PaymentPeriodPolicy;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money that came in, by period. */
class PaymentStoriesTest {

    private static final DateSpan MARCH = DateSpan.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final DateSpan TODAY = DateSpan.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1));
    private static final Instant MIDNIGHT = Instant.parse("2026-03-31T21:00:00Z");

    private final InMemoryOperator operator =
            InMemoryOperator.in(Market.BELARUS).pageSize(2).startingAt(Stories.MORNING);
    private final Kabinet hanna = operator.signedIn(operator.client(), HANNA);

    @Test
    void a_payment_has_its_moment_its_type_and_its_sum_and_the_period_a_total() {
        Instant start = operator.clock().instant();
        operator.topUp(HANNA, byn("10"), PaymentType.ERIP);
        operator.clock().moveTo(MIDNIGHT.minusNanos(1));
        operator.topUp(HANNA, byn("2.50"));
        operator.clock().moveTo(MIDNIGHT);
        operator.topUp(HANNA, byn("100"), new PaymentType("карта"));

        assertThat(hanna.account().payments(MARCH))
                .containsExactly(
                        new Payment(MIDNIGHT.minusNanos(1), PaymentType.CASH, byn("2.50")),
                        new Payment(start, PaymentType.ERIP, byn("10")));
        assertThat(hanna.account().paid(MARCH)).isEqualTo(byn("12.50"));
        assertThat(hanna.account().paid(DateSpan.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1))))
                .isEqualTo(byn("100"));
    }

    @Test
    void the_total_is_that_of_the_whole_period_on_every_page_and_a_later_payment_moves_none() {
        for (int i = 1; i <= 3; i++) {
            operator.topUp(HANNA, byn(Integer.toString(i)));
        }
        PaymentsPage first =
                hanna.await(new ReadPayments(HANNA, TODAY, Optional.empty())).orThrow();
        operator.topUp(HANNA, byn("4"));
        PaymentsPage second =
                hanna.await(new ReadPayments(HANNA, TODAY, first.page().next())).orThrow();

        assertThat(first.page().items()).extracting(Payment::amount).containsExactly(byn("3"), byn("2"));
        assertThat(second.page().items()).extracting(Payment::amount).containsExactly(byn("1"));
        assertThat(first.total()).isEqualTo(byn("6"));
        assertThat(second.total()).isEqualTo(byn("10"));
        assertThat(second.page().next()).isEmpty();
    }

    @Test
    void whoever_moves_has_the_payments_and_the_total_of_the_days_there() {
        operator.topUp(HANNA, byn("1"));
        operator.clock().moveTo(MIDNIGHT);
        operator.topUp(HANNA, byn("10"));

        assertThat(hanna.account().paid(MARCH)).isEqualTo(byn("1"));
        operator.subscriber(HANNA).region(ZoneId.of("UTC"));
        operator.clock().moveTo(MIDNIGHT.plus(Duration.ofDays(1)));
        operator.topUp(HANNA, byn("100"));

        assertThat(hanna.account().paid(MARCH)).isEqualTo(byn("11"));
        assertThat(hanna.account().payments(MARCH)).extracting(Payment::amount).containsExactly(byn("10"), byn("1"));
    }

    @Test
    void promised_payments_are_on_a_tab_of_their_own() {
        hanna.promisedPayments().take(byn("5"), key("1")).orThrow();

        assertThat(hanna.account().payments(TODAY)).isEmpty();
        assertThat(hanna.account().paid(TODAY)).isEqualTo(byn("0"));
        assertThat(hanna.promisedPayments().history())
                .extracting(PromisedPayment::amount)
                .containsExactly(byn("5"));
    }

    @Test
    void promised_payments_are_shown_by_the_day_on_which_they_were_taken_in_pages_that_later_ones_do_not_shift() {
        operator.clock().moveTo(MIDNIGHT.minusNanos(1));
        hanna.promisedPayments().take(byn("1"), key("1")).orThrow();
        DateSpan april = DateSpan.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
        for (int i = 2; i <= 4; i++) {
            operator.topUp(HANNA, byn("5"));
            operator.clock().moveTo(MIDNIGHT.plus(Duration.ofDays(i - 2)));
            hanna.promisedPayments()
                    .take(byn(Integer.toString(i)), key(Integer.toString(i)))
                    .orThrow();
        }
        operator.clock().moveTo(Instant.parse("2026-04-30T20:59:59Z"));

        assertThat(hanna.promisedPayments().history(MARCH))
                .extracting(PromisedPayment::amount)
                .containsExactly(byn("1"));
        Page<PromisedPayment> first = promised(april, Optional.empty());
        hanna.promisedPayments().take(byn("5"), key("5")).orThrow();

        assertThat(first.items()).extracting(PromisedPayment::amount).containsExactly(byn("4"), byn("3"));
        assertThat(promised(april, first.next()).items())
                .extracting(PromisedPayment::amount)
                .containsExactly(byn("2"));
        assertThat(hanna.promisedPayments().history(april))
                .extracting(PromisedPayment::amount)
                .containsExactly(byn("5"), byn("4"), byn("3"), byn("2"));
        assertThat(hanna.promisedPayments().history()).hasSize(5);
    }

    private Page<PromisedPayment> promised(DateSpan days, Optional<Cursor> from) {
        return hanna.await(new ReadPromisedPayments(HANNA, Optional.of(days), from))
                .orThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01, confirmed",
        "2026-02-23, 2026-03-01, confirmed",
        "2026-02-22, 2026-03-01, PAYMENTS_PERIOD_TOO_LONG(2026-02-28)",
        "2026-03-01, 2026-03-02, PAYMENTS_PERIOD_IN_FUTURE(2026-03-01)",
        "2026-03-02, 2026-03-02, PAYMENTS_PERIOD_IN_FUTURE(2026-03-01)",
        "2026-02-24, 2026-03-03, PAYMENTS_PERIOD_IN_FUTURE(2026-03-01) PAYMENTS_PERIOD_TOO_LONG(2026-03-02)"
    })
    void a_period_that_cannot_be_shown_is_refused_on_both_tabs_for_every_reason_at_once(
            LocalDate first, LocalDate last, String outcome) {
        InMemoryOperator weekly = InMemoryOperator.in(Market.BELARUS)
                .rulebook(Market.BELARUS
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .paymentPeriods(new PaymentPeriodPolicy(Optional.of(Period.ofDays(7)))))
                .startingAt(Stories.MORNING);
        Kabinet jan = weekly.signedIn(weekly.client(), JAN);
        DateSpan days = DateSpan.of(first, last);

        assertThat(told(jan.await(new ReadPromisedPayments(JAN, Optional.of(days), Optional.empty()))))
                .isEqualTo(outcome);
        assertThat(told(jan.await(new ReadPayments(JAN, days, Optional.empty()))))
                .isEqualTo(outcome);
    }

    @Test
    void a_period_has_two_ends() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hanna.account().paid(DateSpan.from(LocalDate.of(2026, 3, 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hanna.account().paid(new DateSpan(LocalDate.MIN, LocalDate.of(2026, 3, 1))));
    }
}
