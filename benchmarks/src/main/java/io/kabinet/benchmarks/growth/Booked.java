package io.kabinet.benchmarks.growth;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.Report;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import io.kabinet.testkit.InMemoryOperator;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** So many rows of a subscriber in Belarus, all of one month, and an ordered detailing of that month. */
final class Booked implements AutoCloseable {

    private static final CurrencyUnit BYN = CurrencyUnit.of("BYN");
    private static final Msisdn HANNA = Msisdn.of("375330000001");
    private static final Instant FIRST = Instant.parse("2026-10-02T00:00:00Z");
    private static final DateSpan MONTH = DateSpan.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    private static final int KOPECKS = 100;

    private final KabinetClient client;
    private final Kabinet hanna;
    private final String report;

    Booked(int rows) {
        InMemoryOperator operator = InMemoryOperator.in(Market.BELARUS).startingAt("2026-11-25T09:00:00Z");
        DetailingRecord[] records = new DetailingRecord[rows];
        for (int i = 0; i < rows; i++) {
            records[i] = DetailingRecord.paidOnce(FIRST.plusSeconds(i), Money.ofMinor(BYN, 1 + i % KOPECKS));
        }
        operator.subscriber(HANNA).records(records);
        client = operator.client();
        hanna = operator.signedIn(client, HANNA);
        DetailingOrder order = new DetailingOrder(Report.CLOSED_MONTHS, MONTH, Delivery.IN_CABINET);
        report = hanna.detailing()
                .order(order, DocumentFormat.PDF, Stated.notStated(), RequestKey.of("growth"))
                .orThrow()
                .report()
                .id();
    }

    /** The rows of the detailing, to the end; all their money, in kopecks. */
    long report() {
        return sum(RowsOf.report(report));
    }

    /** The rows of the days of that month, to the end; all their money, in kopecks. */
    long days() {
        return sum(RowsOf.days(MONTH));
    }

    private long sum(RowsOf rows) {
        return hanna.detailing()
                .rows(rows)
                .mapToLong(row -> row.amount().gross().getAmountMinorLong())
                .sum();
    }

    @Override
    public void close() {
        client.close();
    }
}
