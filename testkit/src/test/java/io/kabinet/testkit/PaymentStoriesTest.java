package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.byn;
import static io.kabinet.testkit.Stories.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.Kabinet;
import io.kabinet.client.account.PaymentsPage;
import io.kabinet.client.account.ReadPayments;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.values.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Money that came in, by period. */
class PaymentStoriesTest {

    private static final DateSpan MARCH = DateSpan.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
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
                hanna.await(new ReadPayments(HANNA, MARCH, Optional.empty())).orThrow();
        operator.topUp(HANNA, byn("4"));
        PaymentsPage second =
                hanna.await(new ReadPayments(HANNA, MARCH, first.page().next())).orThrow();

        assertThat(first.page().items()).extracting(Payment::amount).containsExactly(byn("3"), byn("2"));
        assertThat(second.page().items()).extracting(Payment::amount).containsExactly(byn("1"));
        assertThat(first.total()).isEqualTo(byn("6"));
        assertThat(second.total()).isEqualTo(byn("10"));
        assertThat(second.page().next()).isEmpty();
    }

    @Test
    void promised_payments_are_on_a_tab_of_their_own() {
        hanna.promisedPayments().take(byn("5"), key("1")).orThrow();

        assertThat(hanna.account().payments(MARCH)).isEmpty();
        assertThat(hanna.account().paid(MARCH)).isEqualTo(byn("0"));
        assertThat(hanna.promisedPayments().history())
                .extracting(PromisedPayment::amount)
                .containsExactly(byn("5"));
    }

    @Test
    void a_period_has_two_ends() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hanna.account().paid(DateSpan.from(LocalDate.of(2026, 3, 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hanna.account().paid(new DateSpan(LocalDate.MIN, LocalDate.of(2026, 3, 1))));
    }
}
