package io.kabinet.core.promised;

import static io.kabinet.core.promised.Cases.NOW;
import static io.kabinet.core.promised.Cases.byn;
import static io.kabinet.core.promised.Cases.counted;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.promised.PromisedMovement.Kind;
import io.kabinet.core.promised.PromisedPayment.State;
import io.kabinet.core.promised.terms.Fee;
import io.kabinet.core.promised.terms.FeeTiming;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of 100 roubles that are due after three days. */
class PromisedPaymentTest {

    private static final Instant DUE = NOW.plusSeconds(3 * 86_400);
    private static final Instant LATER = NOW.plusSeconds(86_400);

    private static PromisedPayment lent(Stated<Fee> fee) {
        return PromisedPayment.taken(rub("100.00"), NOW, DUE, fee);
    }

    private static PromisedPayment lent() {
        return lent(Stated.notStated());
    }

    private static Stated<Fee> fee(FeeTiming timing) {
        return Stated.of(new Fee(rub("7.00"), timing));
    }

    private static PromisedPayment after(PromisedPayment payment, String amount, Instant at) {
        return counted(PromisedPayments.of(payment).afterTopUp(new TopUp("t-" + amount, rub(amount), at)))
                .payments()
                .payments()
                .get(0);
    }

    private static Money sum(List<PromisedMovement> movements) {
        return movements.stream().map(PromisedMovement::change).reduce(rub("0.00"), Money::plus);
    }

    @Test
    void unrepaid_it_is_active_until_the_moment_it_is_due() {
        assertThat(lent().stateAt(NOW)).isEqualTo(State.ACTIVE);
        assertThat(lent().stateAt(DUE.minusNanos(1))).isEqualTo(State.ACTIVE);
        assertThat(lent().owedAt(DUE.minusNanos(1))).isEqualTo(rub("100.00"));
        assertThat(lent().endedAt(DUE.minusNanos(1))).isEmpty();
        for (Instant over : List.of(DUE, Instant.MAX)) {
            assertThat(lent().stateAt(over)).isEqualTo(State.EXPIRED);
            assertThat(lent().owedAt(over)).isEqualTo(rub("0.00"));
            assertThat(lent().endedAt(over)).contains(DUE);
        }
        assertThat(lent().stateAt(Instant.MIN)).isEqualTo(State.ACTIVE);
    }

    @Test
    void a_part_repaid_leaves_the_rest_owed_and_the_rest_repaid_ends_it() {
        PromisedPayment partly = after(lent(), "99.99", LATER);
        assertThat(partly.stateAt(LATER)).isEqualTo(State.PARTLY_REPAID);
        assertThat(partly.owedAt(LATER)).isEqualTo(rub("0.01"));
        PromisedPayment repaid = after(partly, "0.01", DUE.minusNanos(1));
        assertThat(repaid.stateAt(DUE.minusNanos(1))).isEqualTo(State.REPAID);
        assertThat(repaid.stateAt(Instant.MAX)).isEqualTo(State.REPAID);
        assertThat(repaid.endedAt(Instant.MAX)).contains(DUE.minusNanos(1));
        assertThat(partly.stateAt(DUE)).isEqualTo(State.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, true", "PARTLY_REPAID, true", "REPAID, false", "EXPIRED, false"})
    void only_what_can_still_be_repaid_is_open(State state, boolean open) {
        assertThat(state.isOpen()).isEqualTo(open);
    }

    @Test
    void a_clock_that_goes_back_neither_reopens_nor_undoes_anything() {
        PromisedPayment seen = lent().seenBy(DUE);
        assertThat(seen.stateAt(NOW)).isEqualTo(State.EXPIRED);
        assertThat(after(seen, "100.00", LATER)).isEqualTo(seen);
        assertThat(seen.movementsBy(NOW)).isEqualTo(lent().movementsBy(DUE));
        assertThat(seen.seenBy(NOW)).isSameAs(seen);

        PromisedPayment repaid = after(lent(), "100.00", LATER);
        assertThat(repaid.stateAt(NOW)).isEqualTo(State.REPAID);
        assertThat(repaid.owedAt(NOW)).isEqualTo(rub("0.00"));

        PromisedPayment tooLate = after(lent(), "100.00", DUE);
        assertThat(tooLate.stateAt(NOW)).isEqualTo(State.EXPIRED);
    }

    @Test
    void what_is_not_repaid_is_taken_from_the_account_even_if_that_overdraws_it() {
        PromisedPayment partly = after(lent(), "30.00", LATER);
        assertThat(partly.movementsBy(DUE.minusNanos(1)))
                .containsExactly(
                        new PromisedMovement(Kind.GRANTED, rub("100.00"), NOW),
                        new PromisedMovement(Kind.REPAID, rub("-30.00"), LATER));
        assertThat(partly.movementsBy(DUE))
                .containsExactly(
                        new PromisedMovement(Kind.GRANTED, rub("100.00"), NOW),
                        new PromisedMovement(Kind.REPAID, rub("-30.00"), LATER),
                        new PromisedMovement(Kind.EXPIRED, rub("-70.00"), DUE));
        Money spentAll = rub("-130.00");
        assertThat(rub("0.00").plus(rub("30.00")).plus(spentAll).plus(sum(partly.movementsBy(DUE))))
                .isEqualTo(rub("-100.00"));
    }

    @ParameterizedTest
    @EnumSource(
            value = FeeTiming.class,
            names = {"DEDUCT_FROM_GRANT", "ON_ACTIVATION"})
    void a_fee_charged_at_once_moves_with_the_grant(FeeTiming timing) {
        assertThat(lent(fee(timing)).movementsBy(NOW))
                .containsExactly(
                        new PromisedMovement(Kind.GRANTED, rub("100.00"), NOW),
                        new PromisedMovement(Kind.FEE, rub("-7.00"), NOW));
        assertThat(sum(lent(fee(timing)).movementsBy(DUE))).isEqualTo(rub("-7.00"));
        assertThat(sum(after(lent(fee(timing)), "100.00", LATER).movementsBy(DUE)))
                .isEqualTo(rub("-7.00"));
    }

    @Test
    void a_fee_on_expiry_comes_on_top_of_what_is_owed_then_and_only_then() {
        PromisedPayment payment = lent(fee(FeeTiming.ON_EXPIRY));
        assertThat(payment.movementsBy(DUE.minusNanos(1)))
                .containsExactly(new PromisedMovement(Kind.GRANTED, rub("100.00"), NOW));
        assertThat(payment.movementsBy(DUE))
                .containsExactly(
                        new PromisedMovement(Kind.GRANTED, rub("100.00"), NOW),
                        new PromisedMovement(Kind.EXPIRED, rub("-100.00"), DUE),
                        new PromisedMovement(Kind.FEE, rub("-7.00"), DUE));
        assertThat(sum(after(payment, "100.00", LATER).movementsBy(DUE))).isEqualTo(rub("0.00"));
    }

    @Test
    void a_fee_of_zero_and_a_fee_that_is_not_stated_move_nothing_and_are_not_the_same() {
        PromisedPayment free = lent(Stated.of(new Fee(rub("0.00"), FeeTiming.ON_ACTIVATION)));
        assertThat(free.movementsBy(DUE)).isEqualTo(lent().movementsBy(DUE)).hasSize(2);
        assertThat(free.fee()).isNotEqualTo(lent().fee());
    }

    @Test
    void what_cannot_be_true_cannot_be_restored() {
        Repayment half = new Repayment(new TopUp("t-1", rub("50.00"), LATER), rub("50.00"));
        Repayment other = new Repayment(new TopUp("t-2", rub("50.01"), LATER), rub("50.01"));
        Repayment atDue = new Repayment(new TopUp("t-1", rub("50.00"), DUE), rub("50.00"));
        Repayment early = new Repayment(new TopUp("t-1", rub("50.00"), NOW.minusNanos(1)), rub("50.00"));
        assertThat(restored(List.of(half), LATER).stateAt(LATER)).isEqualTo(State.PARTLY_REPAID);
        refusedToRestore(List.of(half, other), LATER);
        refusedToRestore(List.of(half, half), LATER);
        refusedToRestore(List.of(half), LATER.minusNanos(1));
        refusedToRestore(List.of(atDue), DUE);
        refusedToRestore(List.of(early), LATER);
        refusedToRestore(List.of(), NOW.minusNanos(1));
        refusedToRestore(List.of(), Instant.MAX);
    }

    private static PromisedPayment restored(List<Repayment> repayments, Instant seenAt) {
        return new PromisedPayment(rub("100.00"), NOW, DUE, Stated.notStated(), repayments, seenAt);
    }

    private static void refusedToRestore(List<Repayment> repayments, Instant seenAt) {
        assertThatIllegalArgumentException().isThrownBy(() -> restored(repayments, seenAt));
    }

    @Test
    void amounts_moments_and_fees_have_to_fit_one_another() {
        Stated<Fee> none = Stated.notStated();
        assertThatIllegalArgumentException().isThrownBy(() -> PromisedPayment.taken(rub("0.00"), NOW, DUE, none));
        assertThatIllegalArgumentException().isThrownBy(() -> PromisedPayment.taken(rub("-1.00"), NOW, DUE, none));
        assertThatIllegalArgumentException().isThrownBy(() -> PromisedPayment.taken(rub("1.00"), NOW, NOW, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PromisedPayment.taken(rub("1.00"), Instant.MIN, DUE, none));
        Stated<Fee> deducted = fee(FeeTiming.DEDUCT_FROM_GRANT);
        assertThatIllegalArgumentException().isThrownBy(() -> PromisedPayment.taken(rub("7.00"), NOW, DUE, deducted));
        assertThat(PromisedPayment.taken(rub("7.01"), NOW, DUE, deducted).fee()).isEqualTo(deducted);
        assertThatIllegalArgumentException().isThrownBy(() -> PromisedPayment.taken(byn("5.00"), NOW, DUE, deducted));
    }

    @Test
    void a_movement_goes_one_way() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PromisedMovement(Kind.GRANTED, rub("-1.00"), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> new PromisedMovement(Kind.EXPIRED, rub("1.00"), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> new PromisedMovement(Kind.FEE, rub("0.00"), NOW));
    }
}
