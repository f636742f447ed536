package io.kabinet.core.cashback.reconciliation;

import static io.kabinet.core.cashback.reconciliation.Sides.ours;
import static io.kabinet.core.cashback.reconciliation.Sides.reason;
import static io.kabinet.core.cashback.reconciliation.Sides.target;
import static io.kabinet.core.cashback.reconciliation.Sides.theirs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.settlement.LineState;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReconciliationTest {

    private static List<ReconciledLine> reconciled(List<LineStanding> ours, StatementLine... theirs) {
        return Reconciliation.of(ours, List.of(theirs)).lines();
    }

    private static ReconciledLine one(LineStanding ours, StatementLine theirs) {
        List<ReconciledLine> lines = reconciled(List.of(ours), theirs);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static ReconciledLine line(
            String target, Verdict verdict, String ours, String theirs, Reason... differences) {
        return new ReconciledLine(target(target), verdict, stated(ours), stated(theirs), List.of(differences));
    }

    private static Optional<Money> stated(String amount) {
        return amount.equals("-") ? Optional.empty() : Optional.of(Money.parse(amount));
    }

    @Test
    void to_the_kopeck_and_in_the_same_state_a_line_matches() {
        assertThat(one(ours("o-1/1", "RUB 249.99", LineState.COUNTS), theirs("o-1/1", "RUB 249.99", "approved")))
                .isEqualTo(line("o-1/1", Verdict.MATCHED, "RUB 249.99", "RUB 249.99"));
    }

    @ParameterizedTest
    @CsvSource({"RUB 249.98, RUB -0.01", "RUB 250.00, RUB 0.01"})
    void a_kopeck_is_a_difference_and_is_told_as_theirs_less_ours(String stated, String difference) {
        assertThat(one(ours("o-1/1", "RUB 249.99", LineState.COUNTS), theirs("o-1/1", stated, "approved")))
                .isEqualTo(line(
                        "o-1/1",
                        Verdict.DIFFERS,
                        "RUB 249.99",
                        stated,
                        reason(DifferenceReason.REWARD_DIFFERS)
                                .with("ours", Money.parse("RUB 249.99"))
                                .with("theirs", Money.parse(stated))
                                .with("difference", Money.parse(difference))));
    }

    @Test
    void amounts_in_two_currencies_are_not_subtracted() {
        assertThat(one(ours("o-1/1", "RUB 5.00", LineState.COUNTS), theirs("o-1/1", "BYN 5.00", "approved"))
                        .differences())
                .containsExactly(reason(DifferenceReason.CURRENCY_DIFFERS)
                        .with("ours", Money.parse("RUB 5.00"))
                        .with("theirs", Money.parse("BYN 5.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, pending, true",
        "PENDING, approved, false",
        "PENDING, declined, false",
        "ON_HOLD, pending, true",
        "ON_HOLD, approved, false",
        "APPROVED, pending, false",
        "APPROVED, approved, true",
        "APPROVED, partly_redeemed, true",
        "APPROVED, paid, false",
        "COUNTS, approved, true",
        "COUNTS, reward_received, true",
        "COUNTS, paid, false",
        "PAID, paid, true",
        "PAID, approved, true",
        "PAID, pending, false",
        "PAID, declined, false"
    })
    void states_agree_when_they_mean_the_same(LineState ours, String theirs, boolean agree) {
        ReconciledLine line = one(ours("o-1/1", "RUB 10.00", ours), theirs("o-1/1", "RUB 10.00", theirs));
        assertThat(line.differences())
                .isEqualTo(
                        agree
                                ? List.of()
                                : List.of(reason(DifferenceReason.STATE_DIFFERS)
                                        .with("ours", ours.name())
                                        .with("theirs", theirs)));
        assertThat(line.verdict()).isEqualTo(agree ? Verdict.MATCHED : Verdict.DIFFERS);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "RETURNED", "DECLINED"})
    void a_line_worth_nothing_is_left_out_unless_the_partner_names_it(LineState state) {
        LineStanding nothing = ours("o-1/1", "RUB 10.00", state);
        assertThat(reconciled(List.of(nothing))).isEmpty();
        assertThat(one(nothing, theirs("o-1/1", "RUB 0.00", "declined")))
                .isEqualTo(line("o-1/1", Verdict.MATCHED, "RUB 0.00", "RUB 0.00"));
        assertThat(one(nothing, theirs("o-1/1", "RUB 0.00", "returned")).verdict())
                .isEqualTo(Verdict.MATCHED);
        assertThat(one(nothing, theirs("o-1/1", "RUB 10.00", "approved")).differences())
                .extracting(Reason::code)
                .containsExactly("REWARD_DIFFERS", "STATE_DIFFERS");
    }

    @Test
    void a_line_that_only_we_have_and_a_line_that_only_the_partner_has_are_both_told() {
        assertThat(reconciled(
                        List.of(ours("o-2/1", "RUB 10.00", LineState.PENDING)),
                        theirs("o-1/1", "RUB 7.00", "approved")))
                .containsExactly(
                        line("o-1/1", Verdict.ONLY_THEIRS, "-", "RUB 7.00"),
                        line("o-2/1", Verdict.ONLY_OURS, "RUB 10.00", "-"));
    }

    @Test
    void a_state_that_nobody_knows_is_told_by_its_text() {
        assertThat(one(ours("o-1/1", "RUB 10.00", LineState.COUNTS), theirs("o-1/1", "RUB 10.00", "на проверке"))
                        .differences())
                .containsExactly(reason(DifferenceReason.STATE_UNRECOGNISED).with("theirs", "на проверке"));
        assertThat(one(ours("o-1/1", "RUB 10.00", LineState.COUNTS), theirs("o-1/1", "RUB 10.00", "Approved"))
                        .differences())
                .extracting(Reason::code)
                .containsExactly("STATE_UNRECOGNISED");
    }

    @Test
    void everything_in_which_the_sides_disagree_is_told_at_once() {
        assertThat(reconciled(
                        List.of(ours("o-1/1", "RUB 10.00", LineState.COUNTS)),
                        theirs("o-1/1", "RUB 9.00", "pending"),
                        theirs("o-1/1", "BYN 1.00", "declined")))
                .extracting(
                        found -> found.differences().stream().map(Reason::code).toList())
                .containsExactlyInAnyOrder(
                        List.of("REWARD_DIFFERS", "STATE_DIFFERS", "STATED_TWICE"),
                        List.of("CURRENCY_DIFFERS", "STATE_DIFFERS", "STATED_TWICE"));
    }

    @Test
    void a_line_stated_twice_is_listed_each_time_whether_we_have_it_or_not() {
        Reason twice = reason(DifferenceReason.STATED_TWICE);
        assertThat(reconciled(
                        List.of(ours("o-1/1", "RUB 10.00", LineState.COUNTS)),
                        theirs("o-1/1", "RUB 10.00", "approved"),
                        theirs("o-9/9", "RUB 3.00", "approved"),
                        theirs("o-1/1", "RUB 10.00", "approved"),
                        theirs("o-9/9", "RUB 3.00", "approved")))
                .containsExactly(
                        line("o-1/1", Verdict.DIFFERS, "RUB 10.00", "RUB 10.00", twice),
                        line("o-1/1", Verdict.DIFFERS, "RUB 10.00", "RUB 10.00", twice),
                        line("o-9/9", Verdict.ONLY_THEIRS, "-", "RUB 3.00", twice),
                        line("o-9/9", Verdict.ONLY_THEIRS, "-", "RUB 3.00", twice));
    }

    @Test
    void two_empty_sides_agree() {
        assertThat(Reconciliation.of(List.of(), List.of()).lines()).isEmpty();
        assertThat(Reconciliation.of(List.of(), List.of()).totals()).isEmpty();
    }

    @Test
    void lines_are_sorted_by_partner_order_and_position_as_text() {
        assertThat(reconciled(
                        List.of(
                                ours("o-9/1", "RUB 1.00", LineState.PENDING),
                                ours("o-10/2", "RUB 1.00", LineState.PENDING),
                                ours("o-10/10", "RUB 1.00", LineState.PENDING)),
                        theirs("o-9", "RUB 1.00", "pending")))
                .extracting(found -> found.target().toString())
                .containsExactly("shop/o-10/10", "shop/o-10/2", "shop/o-9");
    }

    @Test
    void a_partner_states_no_negative_and_no_absurd_reward() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> theirs("o-1/1", "RUB -0.01", "approved"))
                .withMessage("reward must not be below zero: RUB -0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> theirs("o-1/1", "RUB 10000000000000.01", "approved"))
                .withMessageStartingWith("reward is more than anything here can come to");
    }
}
