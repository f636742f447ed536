package io.kabinet.testkit.wiremock;

import io.kabinet.client.account.ReadPayments;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.client.detailing.ReadDetailing;
import io.kabinet.client.detailing.ReadSpending;
import io.kabinet.client.document.AddBillDelivery;
import io.kabinet.client.document.OrderDocument;
import io.kabinet.client.document.QuoteDocument;
import io.kabinet.client.document.ReadBillDelivery;
import io.kabinet.client.document.ReadBills;
import io.kabinet.client.document.ReadOrderedDocuments;
import io.kabinet.client.document.RemoveBillDelivery;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.promised.ReadPromisedPayments;
import io.kabinet.core.account.history.PaymentPeriodReason;
import io.kabinet.core.detailing.order.DetailingReason;
import io.kabinet.core.document.DocumentReason;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** For what detailings, documents and bills can be refused. */
final class PaperRefusals {

    private static final List<Reason> NOT_OFFERED = Refusals.notOfferedIn(Market.RUSSIA);

    private static final List<Reason> NO_DAYS = List.of(
            Reason.of(DetailingReason.REPORT_NOT_OFFERED).with("report", "CURRENT_MONTH"),
            Reason.of(DetailingReason.PERIOD_TOO_EARLY).with("earliest", LocalDate.parse("2025-09-01")),
            Reason.of(DetailingReason.PERIOD_TOO_LATE).with("latest", LocalDate.parse("2026-02-28")),
            Reason.of(DetailingReason.PERIOD_NOT_A_MONTH));

    private static final List<Reason> BY_ORDER_ONLY =
            List.of(Reason.of(DetailingReason.REPORT_BY_ORDER_ONLY).with("report", "CURRENT_MONTH"));

    private static final Reason NO_EMAIL = Reason.of(DetailingReason.EMAIL_NOT_SET);

    private static final List<Reason> NO_DETAILING = Refusals.joined(
            NO_DAYS,
            List.of(
                    Reason.of(DetailingReason.ORDERED_TOO_RECENTLY).with("from", Instant.parse("2026-03-02T09:00:00Z")),
                    NO_EMAIL));

    private static final List<Reason> NO_DOCUMENT = Refusals.joined(
            List.of(Reason.of(DocumentReason.UNRECOGNISED).with("text", "certificate")),
            NO_DAYS,
            List.of(
                    Reason.of(DocumentReason.CURRENCY_MISMATCH)
                            .with("expected", "BYN")
                            .with("actual", "RUB"),
                    Reason.of(DocumentReason.AMOUNT_NOT_POSITIVE).with("amount", Money.parse("BYN 0.00")),
                    NO_EMAIL));

    private static final Reason STALE = Reason.of(DocumentReason.QUOTE_STALE)
            .with("agreed", Money.parse("BYN 1.20"))
            .with("price", Money.parse("BYN 1.50"));

    private static final Reason NOT_IN_CABINET =
            Reason.of(DocumentReason.DELIVERY_NOT_OFFERED).with("channel", "CABINET");

    private static final List<Reason> NO_PAYMENTS = List.of(
            Reason.of(PaymentPeriodReason.PAYMENTS_PERIOD_REVERSED)
                    .with("first", LocalDate.parse("2026-03-02"))
                    .with("last", LocalDate.parse("2026-03-01")),
            Reason.of(PaymentPeriodReason.PAYMENTS_PERIOD_IN_FUTURE).with("today", LocalDate.parse("2026-03-01")),
            Reason.of(PaymentPeriodReason.PAYMENTS_PERIOD_TOO_LONG).with("until", LocalDate.parse("2026-03-07")));

    static final Map<Class<? extends Operation<?>>, List<Reason>> TABLE = Map.ofEntries(
            Map.entry(ReadPayments.class, NO_PAYMENTS),
            Map.entry(ReadPromisedPayments.class, NO_PAYMENTS),
            Map.entry(ReadSpending.class, Refusals.joined(NO_DAYS, BY_ORDER_ONLY)),
            Map.entry(ReadDetailing.class, Refusals.joined(NO_DAYS, BY_ORDER_ONLY)),
            Map.entry(OrderDetailing.class, Refusals.joined(NO_DETAILING, List.of(STALE), Refusals.KEYS)),
            Map.entry(QuoteDocument.class, Refusals.joined(NO_DOCUMENT, NOT_OFFERED)),
            Map.entry(OrderDocument.class, Refusals.joined(NO_DOCUMENT, List.of(STALE), NOT_OFFERED, Refusals.KEYS)),
            Map.entry(ReadOrderedDocuments.class, NOT_OFFERED),
            Map.entry(ReadBills.class, NOT_OFFERED),
            Map.entry(ReadBillDelivery.class, NOT_OFFERED),
            Map.entry(
                    AddBillDelivery.class,
                    Refusals.joined(List.of(NOT_IN_CABINET, NO_EMAIL, STALE), NOT_OFFERED, Refusals.KEYS)),
            Map.entry(RemoveBillDelivery.class, Refusals.joined(NOT_OFFERED, Refusals.KEYS)));

    private PaperRefusals() {}
}
