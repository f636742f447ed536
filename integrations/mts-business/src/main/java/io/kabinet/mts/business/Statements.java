package io.kabinet.mts.business;

import io.kabinet.client.detailing.ReadDetailing;
import io.kabinet.client.detailing.ReadSpending;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.detailing.Spending;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import io.kabinet.mts.business.operation.AccountRow;
import io.kabinet.mts.business.operation.ReadAccountStatement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Statements of a number: every row, and what they come to.
 *
 * <p>A month is asked for at a time, as clients do; how much the operator would take is not known.
 */
final class Statements {

    private static final int DAYS_AT_A_TIME = 31;
    private static final int LONGEST = 366;

    private Statements() {}

    static boolean fits(ReadDetailing read) {
        return fits(read.rows()) && read.from().isEmpty();
    }

    static boolean fits(ReadSpending read) {
        return fits(read.rows());
    }

    /** Reports are sent by e-mail alone; and nobody has shown more than a year. */
    private static boolean fits(RowsOf rows) {
        return rows.match(days -> days.first().plusDays(LONGEST).isAfter(days.last()), report -> false);
    }

    static Ask ask(Msisdn of, DateSpan days) {
        return Ask.get("/Bills/BillingStatementExtdByMSISDN")
                .with("msisdn", of.wire())
                .with("startDateTime", Moscow.utc(days.first().atStartOfDay()))
                .with("endDateTime", Moscow.utc(Moscow.endOf(days.last())))
                .large();
    }

    static CompletionStage<Outcome<Spending>> spending(ReadSpending read, Trip<Spending> trip, Desk desk) {
        return detailing(read.of(), days(read.rows()), trip, desk)
                .thenApply(found ->
                        found.outcome(read, all -> new Spending(all.period(), all.totals(), all.spendingByCategory())));
    }

    static CompletionStage<Outcome<Page<DetailingRecord>>> rows(
            ReadDetailing read, Trip<Page<DetailingRecord>> trip, Desk desk) {
        return detailing(read.of(), days(read.rows()), trip, desk)
                .thenApply(found -> found.outcome(
                        read,
                        all -> new Page<>(
                                all.records().stream()
                                        .sorted(Comparator.comparing(DetailingRecord::at)
                                                .reversed())
                                        .toList(),
                                Optional.empty())));
    }

    private static DateSpan days(RowsOf rows) {
        return rows.match(days -> days, report -> {
            throw new IllegalStateException("a report is not carried");
        });
    }

    private static CompletionStage<Found<Detailing>> detailing(Msisdn of, DateSpan days, Trip<?> trip, Desk desk) {
        return new Sweep<>(
                        DAYS_AT_A_TIME, some -> ask(of, some), answer -> Usages.rows(answer, of), DetailingRecord::at)
                .over(days, trip, desk)
                .thenApply(found ->
                        new Found<>(found.value().map(rows -> new Detailing(days, Rubles.RUB, rows)), found.reply()));
    }

    static Ask ask(AccountNumber account, DateSpan days) {
        return Ask.get("/Bills/BillingStatementByAccount")
                .with("account", account.text())
                .with("startDateTime", Moscow.utc(days.first().atStartOfDay()))
                .with("endDateTime", Moscow.utc(Moscow.endOf(days.last())))
                .large();
    }

    /** A day at a time: a day of a hundred numbers is as much as a month of one. */
    static CompletionStage<Outcome<List<AccountRow>>> ofAccount(
            ReadAccountStatement read, Trip<List<AccountRow>> trip, Desk desk) {
        return new Sweep<>(
                        1,
                        days -> ask(read.account(), days),
                        Usages::accountRows,
                        each -> each.row().at())
                .over(read.days(), trip, desk)
                .thenApply(found -> found.outcome(read, List::copyOf));
    }
}
