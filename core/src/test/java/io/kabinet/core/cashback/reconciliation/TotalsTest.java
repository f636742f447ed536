package io.kabinet.core.cashback.reconciliation;

import static io.kabinet.core.cashback.reconciliation.Sides.ours;
import static io.kabinet.core.cashback.reconciliation.Sides.theirs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.settlement.LineState;
import io.kabinet.core.testing.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final List<String> STATES =
            List.of("pending", "approved", "paid", "declined", "returned", "gone fishing");

    private static ReconciliationTotal total(Verdict verdict, long lines, String ours, String theirs) {
        return new ReconciliationTotal(verdict, lines, Money.parse(ours), Money.parse(theirs));
    }

    @Test
    void each_verdict_adds_up_by_itself_in_each_currency() {
        Reconciliation reconciliation = Reconciliation.of(
                List.of(
                        ours("o-1/1", "RUB 10.00", LineState.COUNTS),
                        ours("o-1/2", "RUB 20.00", LineState.COUNTS),
                        ours("o-2/1", "RUB 30.00", LineState.COUNTS),
                        ours("o-3/1", "RUB 40.00", LineState.PENDING),
                        ours("o-3/2", "BYN 1.00", LineState.PENDING)),
                List.of(
                        theirs("o-1/1", "RUB 10.00", "approved"),
                        theirs("o-1/2", "RUB 20.00", "approved"),
                        theirs("o-2/1", "RUB 29.00", "approved"),
                        theirs("o-9/1", "RUB 5.00", "approved")));
        assertThat(reconciliation.totals())
                .containsExactly(
                        total(Verdict.MATCHED, 2, "RUB 30.00", "RUB 30.00"),
                        total(Verdict.DIFFERS, 1, "RUB 30.00", "RUB 29.00"),
                        total(Verdict.ONLY_OURS, 1, "BYN 1.00", "BYN 0.00"),
                        total(Verdict.ONLY_OURS, 1, "RUB 40.00", "RUB 0.00"),
                        total(Verdict.ONLY_THEIRS, 1, "RUB 0.00", "RUB 5.00"));
    }

    @Test
    void a_line_whose_sides_are_in_two_currencies_counts_in_each_for_its_own_side() {
        Reconciliation reconciliation = Reconciliation.of(
                List.of(ours("o-1/1", "RUB 10.00", LineState.COUNTS)),
                List.of(theirs("o-1/1", "BYN 1.00", "approved")));
        assertThat(reconciliation.totals())
                .containsExactly(
                        total(Verdict.DIFFERS, 1, "BYN 0.00", "BYN 1.00"),
                        total(Verdict.DIFFERS, 1, "RUB 10.00", "RUB 0.00"));
    }

    @Test
    void our_side_of_a_line_that_the_partner_states_twice_counts_once() {
        Reconciliation reconciliation = Reconciliation.of(
                List.of(ours("o-1/1", "RUB 10.00", LineState.COUNTS)),
                List.of(theirs("o-1/1", "RUB 10.00", "approved"), theirs("o-1/1", "RUB 9.00", "approved")));
        assertThat(reconciliation.totals()).containsExactly(total(Verdict.DIFFERS, 2, "RUB 10.00", "RUB 19.00"));
    }

    @Test
    void a_line_of_ours_that_is_passed_twice_is_refused() {
        LineStanding line = ours("o-1/1", "RUB 10.00", LineState.COUNTS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciliation.of(List.of(line, line), List.of()))
                .withMessage("line shop/o-1/1 is there twice");
    }

    @Test
    void the_totals_come_to_all_that_we_reckon_and_all_that_the_partner_states() {
        Seeds.forEach(1_000, random -> {
            List<LineStanding> ours = someLines(random);
            List<StatementLine> theirs = someStatement(random);
            Reconciliation reconciliation = Reconciliation.of(ours, theirs);

            assertThat(sums(reconciliation.totals().stream().map(ReconciliationTotal::ours)))
                    .isEqualTo(sums(ours.stream().map(LineStanding::due)));
            assertThat(sums(reconciliation.totals().stream().map(ReconciliationTotal::theirs)))
                    .isEqualTo(sums(theirs.stream().map(StatementLine::reward)));
            assertThat(reconciliation.lines().stream().flatMap(line -> line.theirs().stream()))
                    .hasSameSizeAs(theirs);
        });
    }

    @Test
    void the_order_in_which_the_sides_are_passed_changes_nothing() {
        Seeds.forEach(500, random -> {
            List<LineStanding> ours = someLines(random);
            List<StatementLine> theirs = someStatement(random);
            Reconciliation straight = Reconciliation.of(ours, theirs);
            Collections.shuffle(ours, new Random(random.nextLong()));
            Collections.shuffle(theirs, new Random(random.nextLong()));
            Reconciliation shuffled = Reconciliation.of(ours, theirs);
            assertThat(shuffled.lines()).containsExactlyInAnyOrderElementsOf(straight.lines());
            assertThat(shuffled.totals()).isEqualTo(straight.totals());
        });
    }

    /** Sums by currency; those that come to nothing are as good as none. */
    private static Map<CurrencyUnit, Money> sums(Stream<Money> amounts) {
        Map<CurrencyUnit, Money> sums = new TreeMap<>();
        amounts.filter(Money::isPositive).forEach(money -> sums.merge(money.getCurrencyUnit(), money, Money::plus));
        return sums;
    }

    private static List<LineStanding> someLines(SplittableRandom random) {
        List<LineStanding> lines = new ArrayList<>();
        for (int order = 1; order <= 3; order++) {
            for (int position = random.nextInt(4); position > 0; position--) {
                LineState[] states = LineState.values();
                lines.add(ours(
                        "o-" + order + '/' + position,
                        someMoney(random, random.nextInt(5) == 0 ? "BYN" : "RUB"),
                        states[random.nextInt(states.length)]));
            }
        }
        return lines;
    }

    private static List<StatementLine> someStatement(SplittableRandom random) {
        List<StatementLine> lines = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            String order = "o-" + random.nextInt(1, 5);
            lines.add(theirs(
                    random.nextInt(3) == 0 ? order : order + '/' + random.nextInt(1, 4),
                    someMoney(random, random.nextInt(5) == 0 ? "BYN" : "RUB"),
                    STATES.get(random.nextInt(STATES.size()))));
        }
        return lines;
    }

    private static String someMoney(SplittableRandom random, String currency) {
        return currency + ' ' + random.nextInt(1, 6) + ".00";
    }

    @Test
    void totals_of_one_verdict_and_currency_add_up_and_others_do_not() {
        ReconciliationTotal matched = total(Verdict.MATCHED, 2, "RUB 3.00", "RUB 3.00");

        assertThat(matched.plus(total(Verdict.MATCHED, 1, "RUB 0.50", "RUB 0.50")))
                .isEqualTo(total(Verdict.MATCHED, 3, "RUB 3.50", "RUB 3.50"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matched.plus(total(Verdict.DIFFERS, 1, "RUB 0.50", "RUB 0.49")))
                .withMessage("totals of two verdicts: MATCHED and DIFFERS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matched.plus(total(Verdict.MATCHED, 1, "BYN 0.50", "BYN 0.50")));
    }
}
