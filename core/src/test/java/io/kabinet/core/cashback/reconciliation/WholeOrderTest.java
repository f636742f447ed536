package io.kabinet.core.cashback.reconciliation;

import static io.kabinet.core.cashback.reconciliation.Sides.ours;
import static io.kabinet.core.cashback.reconciliation.Sides.target;
import static io.kabinet.core.cashback.reconciliation.Sides.theirs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.settlement.LineState;
import io.kabinet.core.reason.Reason;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class WholeOrderTest {

    private static final LineStanding FIRST = ours("o-1/1", "RUB 10.00", LineState.COUNTS);
    private static final LineStanding SECOND = ours("o-1/2", "RUB 5.50", LineState.PAID);

    private static List<ReconciledLine> reconciled(List<LineStanding> ours, StatementLine... theirs) {
        return Reconciliation.of(ours, List.of(theirs)).lines();
    }

    @Test
    void a_statement_of_the_whole_order_is_held_against_all_its_lines_together() {
        assertThat(reconciled(List.of(FIRST, SECOND), theirs("o-1", "RUB 15.50", "approved")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.target()).isEqualTo(target("o-1"));
                    assertThat(line.verdict()).isEqualTo(Verdict.MATCHED);
                    assertThat(line.ours()).contains(Money.parse("RUB 15.50"));
                });
    }

    @Test
    void lines_of_other_orders_have_no_part_in_it() {
        LineStanding other = ours("o-2/1", "RUB 1.00", LineState.COUNTS);
        assertThat(reconciled(List.of(FIRST, SECOND, other), theirs("o-1", "RUB 15.50", "approved")))
                .extracting(ReconciledLine::verdict)
                .containsExactly(Verdict.MATCHED, Verdict.ONLY_OURS);
    }

    @Test
    void a_position_that_is_named_by_itself_is_not_in_the_order_as_well() {
        assertThat(reconciled(
                        List.of(FIRST, SECOND),
                        theirs("o-1", "RUB 10.00", "approved"),
                        theirs("o-1/2", "RUB 5.50", "paid")))
                .extracting(ReconciledLine::verdict)
                .containsExactly(Verdict.MATCHED, Verdict.MATCHED);
    }

    @Test
    void an_order_all_of_whose_positions_are_named_has_nothing_left_to_speak_of() {
        assertThat(reconciled(
                        List.of(FIRST),
                        theirs("o-1", "RUB 10.00", "approved"),
                        theirs("o-1/1", "RUB 10.00", "approved")))
                .extracting(ReconciledLine::verdict)
                .containsExactly(Verdict.ONLY_THEIRS, Verdict.MATCHED);
    }

    @Test
    void lines_worth_nothing_say_nothing_of_the_state_of_an_order_that_has_others() {
        LineStanding declined = ours("o-1/3", "RUB 99.00", LineState.DECLINED);
        assertThat(reconciled(List.of(FIRST, declined), theirs("o-1", "RUB 10.00", "approved")))
                .extracting(ReconciledLine::verdict)
                .containsExactly(Verdict.MATCHED);
        assertThat(reconciled(List.of(declined), theirs("o-1", "RUB 0.00", "declined")))
                .extracting(ReconciledLine::verdict)
                .containsExactly(Verdict.MATCHED);
    }

    @Test
    void states_of_ours_that_do_not_agree_are_each_named_once() {
        LineStanding pending = ours("o-1/3", "RUB 1.00", LineState.PENDING);
        LineStanding pendingToo = ours("o-1/4", "RUB 1.00", LineState.PENDING);
        assertThat(reconciled(List.of(FIRST, pending, pendingToo), theirs("o-1", "RUB 12.00", "approved")))
                .flatExtracting(ReconciledLine::differences)
                .containsExactly(Reason.of(DifferenceReason.STATE_DIFFERS)
                        .with("ours", "COUNTS, PENDING")
                        .with("theirs", "approved"));
    }

    @Test
    void lines_in_another_currency_than_the_statement_are_not_hidden_by_it() {
        LineStanding foreign = ours("o-1/3", "BYN 7.00", LineState.COUNTS);
        assertThat(reconciled(List.of(FIRST, foreign), theirs("o-1", "RUB 10.00", "approved")))
                .extracting(line -> line.target().toString(), ReconciledLine::verdict)
                .containsExactly(tuple("shop/o-1", Verdict.MATCHED), tuple("shop/o-1/3", Verdict.ONLY_OURS));
    }

    @Test
    void where_no_line_is_in_the_currency_of_the_statement_all_of_one_other_are_told() {
        assertThat(reconciled(List.of(SECOND, FIRST), theirs("o-1", "BYN 1.00", "approved")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.ours()).contains(Money.parse("RUB 15.50"));
                    assertThat(line.differences()).extracting(Reason::code).containsExactly("CURRENCY_DIFFERS");
                });
    }
}
