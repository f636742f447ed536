package io.kabinet.documents;

import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.detailing.Totals;
import io.kabinet.core.values.Stated;
import java.util.stream.Stream;
import org.joda.money.BigMoney;

/** How many decimals the amounts of a document need; all have the same number, so that columns are easy to read. */
final class Decimals {

    /** More than that no amount of a row has. */
    static final int MOST = 4;

    private Decimals() {}

    /** As many as the currency has if that says every amount exactly, and otherwise four, as the operator prints rows. */
    static int of(Content content) {
        int usual = content.figures().currency().getDecimalPlaces();
        return amounts(content)
                        .allMatch(amount ->
                                amount.getAmount().stripTrailingZeros().scale() <= usual)
                ? usual
                : MOST;
    }

    private static Stream<BigMoney> amounts(Content content) {
        return Stream.of(
                        content.figures().balances().stream().flatMap(Decimals::amounts),
                        content.figures().totals().stream().flatMap(Decimals::amounts),
                        content.figures().spending().stream()
                                .flatMap(spending -> spending.parts().stream().map(part -> part.sum())),
                        content.rows().stream().flatMap(rows -> rows.stream().flatMap(Decimals::amounts)))
                .flatMap(amounts -> amounts);
    }

    private static Stream<BigMoney> amounts(PeriodStatement statement) {
        return Stream.of(statement.opening(), statement.income(), statement.spending(), statement.closing());
    }

    private static Stream<BigMoney> amounts(Totals totals) {
        return Stream.concat(Stream.of(totals.income(), totals.spending()), stated(totals.spendingNet()));
    }

    private static Stream<BigMoney> amounts(DetailingRecord row) {
        return Stream.concat(
                Stream.of(row.amount().gross()), stated(row.amount().net()));
    }

    private static Stream<BigMoney> stated(Stated<BigMoney> amount) {
        return amount.asOptional().stream();
    }
}
