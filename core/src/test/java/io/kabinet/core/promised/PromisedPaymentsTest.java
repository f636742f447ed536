package io.kabinet.core.promised;

import static io.kabinet.core.promised.Cases.MOSCOW;
import static io.kabinet.core.promised.Cases.NOW;
import static io.kabinet.core.promised.Cases.byn;
import static io.kabinet.core.promised.Cases.counted;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.promised.PromisedPayment.State;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PromisedPaymentsTest {

    private static final Instant DUE = NOW.plusSeconds(3 * 86_400);
    private static final Instant LATER = NOW.plusSeconds(86_400);
    private static final PromisedPayments ONE = PromisedPayments.of(lent("100.00", NOW, DUE));

    private static PromisedPayment lent(String amount, Instant takenAt, Instant due) {
        return PromisedPayment.taken(rub(amount), takenAt, due, Stated.notStated());
    }

    private static TopUp topUp(String id, String amount, Instant at) {
        return new TopUp(id, rub(amount), at);
    }

    private static List<Reason> refused(TopUpDecision decision) {
        return decision.match(
                counted -> {
                    throw new AssertionError("counted: " + counted);
                },
                TopUpDecision.Refused::reasons);
    }

    private static List<Money> owed(PromisedPayments payments, Instant now) {
        return payments.payments().stream().map(payment -> payment.owedAt(now)).toList();
    }

    @Test
    void a_top_up_repays_by_itself_and_the_rest_of_it_stays() {
        TopUpDecision.Counted all = counted(ONE.afterTopUp(topUp("t-1", "150.00", LATER)));
        assertThat(all.repaid()).isEqualTo(rub("100.00"));
        assertThat(all.stays()).isEqualTo(rub("50.00"));
        assertThat(all.payments().openAt(LATER)).isZero();

        TopUpDecision.Counted part = counted(ONE.afterTopUp(topUp("t-1", "40.00", LATER)));
        assertThat(part.repaid()).isEqualTo(rub("40.00"));
        assertThat(part.stays()).isEqualTo(rub("0.00"));
        assertThat(owed(part.payments(), LATER)).containsExactly(rub("60.00"));
    }

    @Test
    void a_top_up_at_the_very_moment_it_is_due_is_late_and_stays_whole() {
        TopUpDecision.Counted inTime = counted(ONE.afterTopUp(topUp("t-1", "100.00", DUE.minusNanos(1))));
        assertThat(inTime.repaid()).isEqualTo(rub("100.00"));
        TopUpDecision.Counted late = counted(ONE.afterTopUp(topUp("t-1", "100.00", DUE)));
        assertThat(late.repaid()).isEqualTo(rub("0.00"));
        assertThat(late.stays()).isEqualTo(rub("100.00"));
        assertThat(late.payments().payments().get(0).stateAt(NOW)).isEqualTo(State.EXPIRED);
    }

    @Test
    void a_top_up_before_the_payment_was_taken_does_not_repay_it_and_one_at_that_moment_does() {
        assertThat(counted(ONE.afterTopUp(topUp("t-1", "100.00", NOW.minusNanos(1))))
                        .repaid())
                .isEqualTo(rub("0.00"));
        assertThat(counted(ONE.afterTopUp(topUp("t-1", "100.00", NOW))).repaid())
                .isEqualTo(rub("100.00"));
    }

    @Test
    void told_twice_a_top_up_counts_once_with_the_same_answer() {
        TopUp first = topUp("t-1", "60.00", LATER);
        PromisedPayments once = counted(ONE.afterTopUp(first)).payments();
        TopUpDecision.Counted again = counted(once.afterTopUp(first));
        assertThat(again.payments()).isSameAs(once);
        assertThat(again.repaid()).isEqualTo(rub("60.00"));
        assertThat(again.stays()).isEqualTo(rub("0.00"));

        TopUp second = topUp("t-2", "60.00", LATER);
        PromisedPayments repaid = counted(once.afterTopUp(second)).payments();
        TopUpDecision.Counted secondAgain = counted(repaid.afterTopUp(second));
        assertThat(secondAgain).isEqualTo(new TopUpDecision.Counted(repaid, rub("40.00"), rub("20.00")));
        assertThat(counted(repaid.afterTopUp(first)).repaid()).isEqualTo(rub("60.00"));
    }

    @Test
    void an_id_stands_for_one_top_up_and_no_other() {
        PromisedPayments once =
                counted(ONE.afterTopUp(topUp("t-1", "60.00", LATER))).payments();
        for (TopUp other : List.of(topUp("t-1", "60.01", LATER), topUp("t-1", "60.00", LATER.plusNanos(1)))) {
            assertThat(refused(once.afterTopUp(other))).containsExactly(Reason.of(TopUpReason.KEY_REUSED));
        }
    }

    @Test
    void money_of_another_country_does_not_count() {
        assertThat(refused(ONE.afterTopUp(new TopUp("t-1", byn("5.00"), LATER))))
                .containsExactly(Reason.of(TopUpReason.CURRENCY_MISMATCH)
                        .with("expected", "RUB")
                        .with("actual", "BYN"));
        assertThat(counted(PromisedPayments.NONE.afterTopUp(new TopUp("t-1", byn("5.00"), LATER)))
                        .stays())
                .isEqualTo(byn("5.00"));
    }

    @Test
    void of_several_that_which_is_due_first_is_repaid_first_and_the_rest_passes_on() {
        PromisedPayments three =
                ONE.with(lent("50.00", NOW, DUE.minusSeconds(1))).with(lent("30.00", NOW, DUE.plusSeconds(1)));
        TopUp big = topUp("t-1", "160.00", LATER);
        TopUpDecision.Counted counted = counted(three.afterTopUp(big));
        assertThat(owed(counted.payments(), LATER)).containsExactly(rub("0.00"), rub("0.00"), rub("20.00"));
        assertThat(counted.repaid()).isEqualTo(rub("160.00"));
        assertThat(counted(counted.payments().afterTopUp(big))).isEqualTo(counted);
        assertThat(owed(counted(three.afterTopUp(topUp("t-1", "60.00", LATER))).payments(), LATER))
                .containsExactly(rub("90.00"), rub("0.00"), rub("30.00"));
    }

    @Test
    void what_is_over_is_kept_and_found_by_the_day_it_was_taken_on() {
        PromisedPayment earlier = lent("50.00", Instant.parse("2026-02-10T20:59:59Z"), NOW);
        PromisedPayment next = lent("60.00", Instant.parse("2026-02-10T21:00:00Z"), NOW);
        PromisedPayments history = PromisedPayments.of(earlier, next).with(lent("70.00", NOW, DUE));
        LocalDate day = LocalDate.parse("2026-02-10");
        assertThat(history.takenOn(DateSpan.of(day, day), MOSCOW)).isEqualTo(PromisedPayments.of(earlier));
        assertThat(history.takenOn(DateSpan.of(day, day.plusDays(1)), MOSCOW).payments())
                .containsExactly(earlier, next);
        assertThat(history.openAt(NOW)).isOne();
    }

    @Test
    void payments_that_cannot_be_of_one_account_are_refused() {
        PromisedPayment foreign = PromisedPayment.taken(byn("5.00"), NOW, DUE, Stated.notStated());
        assertThatIllegalArgumentException().isThrownBy(() -> ONE.with(foreign));
        PromisedPayment first = repaid("t-1", "60.00", "60.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PromisedPayments.of(first, repaid("t-1", "60.00", "0.01")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PromisedPayments.of(first, repaid("t-1", "60.01", "0.01")));
        assertThat(PromisedPayments.of(repaid("t-1", "60.00", "20.00"), repaid("t-1", "60.00", "40.00"))
                        .payments())
                .hasSize(2);
    }

    private static PromisedPayment repaid(String id, String amount, String repaid) {
        Repayment repayment = new Repayment(topUp(id, amount, LATER), rub(repaid));
        return new PromisedPayment(rub("100.00"), NOW, DUE, Stated.notStated(), List.of(repayment), LATER);
    }

    @Test
    void a_top_up_and_a_repayment_are_above_zero_and_a_repayment_is_no_more_than_its_top_up() {
        assertThatIllegalArgumentException().isThrownBy(() -> topUp("t-1", "0.00", NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> topUp("t-1", "-1.00", NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> topUp(" ", "1.00", NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> topUp("t-1", "1.00", Instant.MAX));
        TopUp rouble = topUp("t-1", "1.00", NOW);
        assertThatIllegalArgumentException().isThrownBy(() -> new Repayment(rouble, rub("1.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Repayment(rouble, rub("0.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Repayment(rouble, byn("0.50")));
    }
}
