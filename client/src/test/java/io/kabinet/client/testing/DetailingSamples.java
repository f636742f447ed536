package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;

import io.kabinet.client.detailing.DetailingOrdered;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.client.detailing.OrderedReport;
import io.kabinet.client.detailing.ReadDetailing;
import io.kabinet.client.detailing.ReadReportOrders;
import io.kabinet.client.detailing.ReadSpending;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.detailing.Spending;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.LifeRule;
import io.kabinet.core.detailing.order.OrderLife;
import io.kabinet.core.detailing.order.Report;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What Anna spends, row by row. */
public final class DetailingSamples {

    static final DateSpan FEBRUARY = DateSpan.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
    static final Instant ORDERED = Instant.parse("2026-03-01T09:00:00Z");
    static final OrderLife TWO_DAYS = LifeRule.TWO_DAYS.begin(ORDERED, ZoneOffset.UTC);

    private static final DetailingRecord CALL = new DetailingRecord(
            Instant.parse("2026-02-03T10:00:00Z"),
            RecordKind.CALL,
            ChargeCategory.OUTGOING_MTS,
            Contact.to(Peer.of("+79000000002")),
            Usage.time(Duration.ofSeconds(17), Duration.ofMinutes(1)),
            RowAmount.spent(BigMoney.parse("RUB 1.30"), BigMoney.parse("RUB 1.1017")));
    private static final DetailingRecord TRAFFIC = new DetailingRecord(
            Instant.parse("2026-02-03T11:00:00Z"),
            new RecordKind("satellite"),
            ChargeCategory.INTERNET,
            Contact.NONE,
            new Usage(Quantity.of(2048, Quantity.Unit.BYTES), Quantity.notStated(Quantity.Unit.BYTES)),
            RowAmount.spent(BigMoney.parse("RUB 2.60")));
    private static final DetailingRecord TOP_UP = new DetailingRecord(
            Instant.parse("2026-02-04T12:00:00.5Z"),
            RecordKind.TOP_UP,
            new ChargeCategory("Пополнение"),
            Contact.NONE,
            Usage.NONE,
            RowAmount.received(Money.parse("RUB 100.00")));

    private static final Detailing TWO = new Detailing(FEBRUARY, CurrencyUnit.of("RUB"), List.of(CALL, TRAFFIC));
    private static final Spending SPENDING = new Spending(FEBRUARY, TWO.totals(), TWO.spendingByCategory());
    private static final Detailing ONE = new Detailing(FEBRUARY, CurrencyUnit.of("RUB"), List.of(CALL));

    private static final RequestKey KEY = RequestKey.of("report-1");
    private static final OrderDetailing BY_MAIL = new OrderDetailing(
            ANNA,
            new DetailingOrder(
                    Report.LAST_MONTHS, FEBRUARY, Delivery.byEmail(new EmailAddress("anna@mail.example.org"))),
            DocumentFormat.HTML,
            Stated.notStated(),
            KEY);
    private static final OrderDetailing HERE = new OrderDetailing(
            ANNA,
            new DetailingOrder(Report.CLOSED_MONTHS, FEBRUARY, Delivery.IN_CABINET),
            DocumentFormat.PDF,
            Stated.of(Money.parse("RUB 0.00")),
            KEY);
    private static final DetailingOrdered SENT = new DetailingOrdered(
            new OrderedReport("R-1", BY_MAIL.order(), BY_MAIL.format(), OrderLife.withoutEnd(ORDERED)),
            Stated.notStated(),
            Optional.empty());
    private static final OrderedReport READY =
            new OrderedReport("R-2", HERE.order(), HERE.format(), TWO_DAYS.ready(ORDERED.plusSeconds(60)));
    private static final DetailingOrdered KEPT =
            new DetailingOrdered(READY, Stated.of(Money.parse("RUB 0.00")), Optional.of(ORDERED.plusSeconds(86_400)));

    private DetailingSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        return List.of(
                Sample.of(new ReadSpending(ANNA, RowsOf.days(FEBRUARY)), SPENDING),
                Sample.of(
                        new ReadSpending(ANNA, RowsOf.report("R-2")),
                        new Spending(FEBRUARY, ONE.totals(), ONE.summary(Movement.INCOME, DetailingRecord::category))),
                Sample.of(
                        new ReadDetailing(ANNA, RowsOf.days(FEBRUARY), Optional.of(new Cursor("page/2?"))),
                        new Page<>(List.of(TOP_UP, TRAFFIC, CALL), Optional.of(new Cursor("page/3?")))),
                Sample.of(
                        new ReadDetailing(ANNA, RowsOf.report("R-2"), Optional.empty()),
                        new Page<>(List.of(), Optional.empty())),
                Sample.of(BY_MAIL, SENT),
                Sample.of(HERE, KEPT),
                Sample.found(HERE, KEPT),
                Sample.of(
                        new ReadReportOrders(ANNA, Optional.of(new Cursor("page/2?"))),
                        new Page<>(List.of(READY, SENT.report()), Optional.of(new Cursor("page/3?")))));
    }
}
