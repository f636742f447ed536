package io.kabinet.core.promised;

import static io.kabinet.core.promised.Cases.ACCOUNT;
import static io.kabinet.core.promised.Cases.GOOD;
import static io.kabinet.core.promised.Cases.MINSK;
import static io.kabinet.core.promised.Cases.MOSCOW;
import static io.kabinet.core.promised.Cases.NOW;
import static io.kabinet.core.promised.Cases.OWNER;
import static io.kabinet.core.promised.Cases.against;
import static io.kabinet.core.promised.Cases.byn;
import static io.kabinet.core.promised.Cases.reason;
import static io.kabinet.core.promised.Cases.unknown;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.promised.terms.DebtRule;
import io.kabinet.core.promised.terms.RepeatRule;
import io.kabinet.core.promised.terms.TenureRule;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.ContractState;
import io.kabinet.core.values.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class AvailableTest {

    private static final PromisedPaymentPolicy RUSSIA = PromisedPaymentPolicy.RUSSIA;

    private static Reason above(Money limit) {
        return reason(PromisedPaymentReason.AMOUNT_ABOVE_LIMIT).with("limit", limit);
    }

    @Test
    void where_nothing_speaks_against_it_the_whole_limit_is_available_and_no_more() {
        assertThat(RUSSIA.available(GOOD, NOW, MOSCOW))
                .isEqualTo(new Available(rub("800.00"), List.of(above(rub("800.00")))));
        assertThat(PromisedPaymentPolicy.BELARUS.available(GOOD, NOW, MINSK))
                .isEqualTo(new Available(byn("5.00"), List.of(above(byn("5.00")))));
    }

    @Test
    void where_something_does_nothing_is_available_and_it_says_all_that_does() {
        assertThat(RUSSIA.available(GOOD.with(OWNER.withDebtOnOtherNumbers(rub("15.00"))), NOW, MOSCOW))
                .isEqualTo(new Available(
                        rub("0.00"),
                        List.of(reason(PromisedPaymentReason.DEBT_ON_OTHER_NUMBERS)
                                .with("debt", rub("15.00")))));
        assertThat(RUSSIA.available(PromisedPaymentFacts.UNKNOWN, NOW, MOSCOW))
                .isEqualTo(new Available(
                        rub("0.00"), List.of(unknown("promised-payments"), unknown("debt-on-other-numbers"))));
        assertThat(Strictest.POLICY.available(Strictest.WORST, NOW, MOSCOW).reasons())
                .isEqualTo(against(Strictest.POLICY, "100.00", Strictest.WORST));
    }

    @Test
    void a_newcomer_may_be_capped() {
        PromisedPaymentPolicy capped = RUSSIA.with(RUSSIA.eligibility().with(TenureRule.capping(2, rub("60.00"))));
        PromisedPaymentFacts newcomer = GOOD.with(OWNER.withContract(Contract.since(LocalDate.parse("2026-02-01"))));
        assertThat(capped.available(newcomer, NOW, MOSCOW))
                .isEqualTo(new Available(rub("60.00"), List.of(above(rub("60.00")))));
        assertThat(against(capped, "60.00", newcomer)).isEmpty();
        assertThat(against(capped, "60.01", newcomer)).containsExactly(above(rub("60.00")));
        assertThat(against(capped, "800.00", GOOD)).isEmpty();
        PromisedPaymentFacts sinceWhen =
                GOOD.with(OWNER.withContract(new Contract(ContractState.ACTIVE, Optional.empty())));
        assertThat(against(capped, "50.00", sinceWhen)).containsExactly(unknown("contract-start"));
        assertThat(capped.available(sinceWhen, NOW, MOSCOW))
                .isEqualTo(new Available(rub("0.00"), List.of(unknown("contract-start"))));
        assertThat(against(capped, "60.01", sinceWhen)).containsExactly(unknown("contract-start"), above(rub("60.00")));
    }

    @Test
    void a_limit_below_the_minimum_leaves_nothing() {
        PromisedPaymentPolicy capped = RUSSIA.with(RUSSIA.eligibility().with(TenureRule.capping(2, rub("49.99"))));
        PromisedPaymentFacts newcomer = GOOD.with(OWNER.withContract(Contract.since(LocalDate.parse("2026-02-01"))));
        Reason below = reason(PromisedPaymentReason.AMOUNT_BELOW_MINIMUM).with("minimum", rub("50.00"));
        assertThat(capped.available(newcomer, NOW, MOSCOW))
                .isEqualTo(new Available(rub("0.00"), List.of(below, above(rub("49.99")))));
        assertThat(against(capped, "49.99", newcomer)).containsExactly(below);
        assertThat(against(capped, "50.00", newcomer)).containsExactly(above(rub("49.99")));
    }

    @Test
    void of_several_open_payments_the_one_is_named_whose_end_makes_room() {
        PromisedPaymentPolicy two =
                RUSSIA.with(RUSSIA.eligibility().with(new RepeatRule(OptionalInt.of(2), Optional.empty())));
        PromisedPayments three = PromisedPayments.of(open(3_000), open(1_000), open(2_000));
        PromisedPaymentFacts facts = GOOD.with(ACCOUNT.withPromised(three));
        assertThat(against(two, "100.00", facts))
                .containsExactly(
                        reason(PromisedPaymentReason.ACTIVE_PAYMENT_EXISTS).with("expires", NOW.plusSeconds(2_000)));
        assertThat(against(
                        two.decide(rub("100.00"), facts, NOW.plusSeconds(2_000).minusNanos(1), MOSCOW)))
                .hasSize(1);
        assertThat(against(two.decide(rub("100.00"), facts, NOW.plusSeconds(2_000), MOSCOW)))
                .isEmpty();
    }

    private static PromisedPayment open(long seconds) {
        return PromisedPayment.taken(rub("50.00"), NOW, NOW.plusSeconds(seconds), Stated.notStated());
    }

    @Test
    void an_answer_is_zero_or_more_and_never_without_a_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Available(rub("5.00"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Available(rub("-0.01"), List.of(above(rub("1.00")))));
    }

    @Test
    void a_policy_is_in_one_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.with(RUSSIA.eligibility().with(DebtRule.NONE.withFloor(byn("-1.00")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.with(RUSSIA.eligibility().with(TenureRule.capping(2, byn("1.00")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.with(RUSSIA.eligibility().with(TenureRule.capping(2, rub("800.01")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PromisedPaymentPolicy.BELARUS.with(PromisedPaymentPolicy.RU_2014.fee()));
    }
}
