package io.kabinet.core.detailing;

import static io.kabinet.core.detailing.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.strictOffset;

import io.kabinet.core.detailing.Summary.Part;
import io.kabinet.core.testing.Allocated;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class DetailingLawsTest {

    private static final CurrencyUnit BYN = CurrencyUnit.of("BYN");
    private static final BigMoney ZERO = BigMoney.parse("BYN 0.0000");

    private static Detailing report(SplittableRandom random, int rows) {
        List<DetailingRecord> records = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            BigMoney amount = BigMoney.ofScale(BYN, random.nextInt(4) == 0 ? 0 : random.nextLong(2_000_000), 4);
            ChargeCategory category = ChargeCategory.BELARUS.get(random.nextInt(13));
            records.add(row(
                    RecordKind.CALL,
                    category,
                    random.nextInt(5) == 0 ? RowAmount.received(amount) : RowAmount.spent(amount)));
        }
        return new Detailing(DateSpan.ALWAYS, BYN, records);
    }

    @Test
    void groups_add_up_to_the_total_and_shares_to_the_whole() {
        Seeds.forEach(300, random -> {
            Detailing report = report(random, random.nextInt(40));
            Summary<ChargeCategory> summary = report.spendingByCategory();
            assertThat(summary.parts().stream().map(Part::sum).reduce(ZERO, BigMoney::plus))
                    .isEqualTo(summary.total())
                    .isEqualTo(report.totals().spending());
            assertThat(summary.parts().stream()
                            .map(Part::share)
                            .mapToInt(Rate::millionths)
                            .sum())
                    .isEqualTo(summary.total().isZero() ? 0 : Rate.WHOLE);
            assertThat(summary.parts())
                    .isSortedAccordingTo(Comparator.comparing((Part<ChargeCategory> part) -> part.sum())
                            .reversed());
            assertThat(summary.parts().stream().mapToLong(Part::records).sum()
                            + report.summary(Movement.INCOME, row -> "all").parts().stream()
                                    .mapToLong(Part::records)
                                    .sum())
                    .isEqualTo(report.records().size());
        });
    }

    @Test
    void a_share_is_out_by_less_than_a_hundredth_of_a_percent() {
        Seeds.forEach(300, random -> {
            Summary<ChargeCategory> summary =
                    report(random, random.nextInt(1, 40)).spendingByCategory();
            double total = summary.total().getAmount().doubleValue();
            assertThat(summary.parts())
                    .allSatisfy(part -> assertThat(part.share().millionths() / 1e6)
                            .isCloseTo(
                                    total == 0 ? 0 : part.sum().getAmount().doubleValue() / total,
                                    strictOffset(0.0001 + 1e-9)));
        });
    }

    @Test
    void a_statement_made_of_its_rows_adds_up_and_any_other_is_out_by_the_difference() {
        Seeds.forEach(300, random -> {
            Detailing report = report(random, random.nextInt(40));
            BigMoney opening = BigMoney.ofScale(BYN, random.nextLong(-1_000_000, 1_000_000), 4);
            BigMoney closing = report.records().stream()
                    .map(row -> row.amount().movement() == Movement.INCOME
                            ? row.amount().gross()
                            : row.amount().gross().negated())
                    .reduce(opening, BigMoney::plus);
            assertThat(report.statement(opening, closing).violations()).isEmpty();
            BigMoney out = BigMoney.ofScale(BYN, random.nextLong(1, 1_000) * (random.nextBoolean() ? 1 : -1), 4);
            assertThat(report.statement(opening, closing.plus(out)).difference())
                    .isEqualTo(out);
        });
    }

    @Test
    void a_large_report_is_summed_up_exactly() {
        DetailingRecord largest =
                row(RecordKind.CALL, ChargeCategory.INCOMING, RowAmount.spent(BigMoney.parse("BYN 1000000000.0000")));
        Detailing report = new Detailing(DateSpan.ALWAYS, BYN, Collections.nCopies(100_000, largest));
        assertThat(report.totals().spending())
                .isEqualTo(report.spendingByCategory().total())
                .isEqualTo(BigMoney.parse("BYN 100000000000000.0000"));
    }

    @Test
    void what_summing_up_allocates_does_not_grow_with_rows_that_cost_nothing() {
        DetailingRecord free = row(RecordKind.CALL, ChargeCategory.INCOMING, RowAmount.spent(ZERO));
        Detailing few = new Detailing(DateSpan.ALWAYS, BYN, Collections.nCopies(10, free));
        Detailing many = new Detailing(DateSpan.ALWAYS, BYN, Collections.nCopies(500, free));
        assertThat(Allocated.bytesOf(many::spendingByCategory))
                .isLessThan(Allocated.bytesOf(few::spendingByCategory) + 1_000 * 490);
        assertThat(Allocated.bytesOf(many::totals)).isLessThan(Allocated.bytesOf(few::totals) + 1_000 * 490);
    }

    @Test
    void summing_up_allocates_at_most_one_number_for_a_row() {
        DetailingRecord paid =
                row(RecordKind.CALL, ChargeCategory.INCOMING, RowAmount.spent(BigMoney.parse("BYN 1.3")));
        Detailing report = new Detailing(DateSpan.ALWAYS, BYN, Collections.nCopies(500, paid));
        assertThat(Allocated.bytesOf(report::spendingByCategory)).isLessThan(1_000L * (500 * 48 + 4_000));
    }
}
