package io.kabinet.testkit.document;

import io.kabinet.client.Kabinet;
import io.kabinet.client.account.ReadPayments;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.document.AddBillDelivery;
import io.kabinet.client.document.DocumentQuote;
import io.kabinet.client.document.OrderDocument;
import io.kabinet.client.document.QuoteDocument;
import io.kabinet.client.document.ReadBillDelivery;
import io.kabinet.client.document.ReadBills;
import io.kabinet.client.document.ReadOrderedDocuments;
import io.kabinet.client.document.RemoveBillDelivery;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.promised.ReadPromisedPayments;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.LifeRule;
import io.kabinet.core.detailing.order.Report;
import io.kabinet.core.document.Bill;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.document.BillDeliveryPolicy;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.document.DocumentKind;
import io.kabinet.core.document.DocumentOrder;
import io.kabinet.core.document.DocumentPolicy;
import io.kabinet.core.document.DocumentRule;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Anna looks at what she has spent and paid, and has it in writing. */
final class PaperDay {

    /** What only Belarus has. */
    static final List<Class<? extends Operation<?>>> OPERATIONS = List.of(
            ReadBills.class,
            QuoteDocument.class,
            OrderDocument.class,
            ReadOrderedDocuments.class,
            ReadBillDelivery.class,
            AddBillDelivery.class,
            RemoveBillDelivery.class);

    private static final DateSpan FEBRUARY = DateSpan.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
    private static final Delivery MAIL = Delivery.byEmail(new EmailAddress("anna@mail.example.org"));
    private static final Delivery NO_MAIL = Delivery.byEmailAsSet(Optional.empty());

    private static final Stated<Money> FREE = Stated.of(rub("0"));

    private PaperDay() {}

    /** The rules of another market, in roubles and with a price. */
    static Rulebook rules(Rulebook russia) {
        Source source = Source.ownChoice("a test");
        DocumentRule priced = new DocumentRule(Optional.empty(), Optional.of(LifeRule.TWO_DAYS), Stated.of(rub("15")));
        DocumentPolicy documents = new DocumentPolicy(
                CurrencyUnit.of("RUB"),
                Map.of(
                        DocumentKind.DETAILED_BILL,
                        priced,
                        DocumentKind.PREPAYMENT_INVOICE,
                        DocumentRule.NOTHING_STATED));
        return russia.with(source)
                .documents(documents)
                .with(source)
                .billDelivery(new BillDeliveryPolicy(BillDeliveryPolicy.BELARUS.channels(), Stated.of(rub("0"))));
    }

    static void live(Days days, Msisdn number) {
        Kabinet anna = days.anna();
        days.operator().topUp(number, rub("20"), PaymentType.ERIP);
        days.operator().topUp(number, rub("30"));
        DateSpan march = DateSpan.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        anna.await(new ReadPayments(number, march, Optional.empty()));
        anna.await(new ReadPromisedPayments(number, Optional.of(march), Optional.empty()));
        LocalDate today = LocalDate.ofInstant(
                days.operator().clock().instant(), days.operator().clock().getZone());
        DateSpan soFar = DateSpan.of(FEBRUARY.first(), today);
        Days.pages(anna.account().payments(soFar));
        Days.pages(anna.promisedPayments().history(soFar));
        anna.account().paid(FEBRUARY);
        days.operator().subscriber(number).records(call(), topUp()).bill(bill());
        detailing(days, anna);
        documents(days, anna);
        bills(days, anna);
    }

    private static void detailing(Days days, Kabinet anna) {
        anna.detailing().spending(RowsOf.days(FEBRUARY));
        Days.pages(anna.detailing().rows(RowsOf.days(FEBRUARY)));
        DetailingOrder here = new DetailingOrder(Report.LAST_MONTHS, FEBRUARY, Delivery.IN_CABINET);
        DetailingOrder mailed = new DetailingOrder(Report.LAST_MONTHS, FEBRUARY, MAIL);
        DetailingOrder nowhere = new DetailingOrder(Report.CURRENT_MONTH, FEBRUARY, NO_MAIL);
        var report = anna.detailing()
                .order(here, DocumentFormat.PDF, FREE, days.key())
                .orThrow()
                .report();
        anna.detailing().order(mailed, DocumentFormat.HTML, FREE, days.key()).orThrow();
        anna.detailing().order(nowhere, DocumentFormat.XML, FREE, days.key());
        anna.detailing().order(here, DocumentFormat.PDF, Stated.notStated(), days.key());
        anna.detailing().spending(report.rows());
        Days.pages(anna.detailing().rows(report.rows()));
        anna.detailing().order(here, DocumentFormat.PDF, FREE, days.key()).orThrow();
        Days.pages(anna.detailing().orders());
    }

    private static void documents(Days days, Kabinet anna) {
        DocumentOrder priced =
                DocumentOrder.of(DocumentKind.DETAILED_BILL, FEBRUARY, Delivery.IN_CABINET, DocumentFormat.PDF);
        DocumentQuote quote = anna.documents().quote(priced);
        anna.documents().order(DocumentQuote.withoutPrice(priced), days.key());
        anna.documents().order(quote, days.key()).orThrow();
        anna.documents().quote(DocumentOrder.prepayment(rub("20"), MAIL, DocumentFormat.XML));
        anna.documents()
                .orderPrepaymentInvoice(rub("20"), MAIL, DocumentFormat.XML, days.key())
                .orThrow();
        anna.documents()
                .orderPrepaymentInvoice(rub("20"), Delivery.IN_CABINET, DocumentFormat.HTML, days.key())
                .orThrow();
        Days.pages(anna.documents().ordered());
    }

    private static void bills(Days days, Kabinet anna) {
        Days.pages(anna.documents().bills());
        BillDelivery.Method mail = new BillDelivery.Method(MAIL, DocumentFormat.PDF);
        BillDelivery.Method nowhere = new BillDelivery.Method(NO_MAIL, DocumentFormat.PDF);
        anna.documents().billDelivery();
        anna.documents().addBillDelivery(nowhere, FREE, days.key());
        anna.documents().addBillDelivery(mail, FREE, days.key()).orThrow();
        anna.documents().billDelivery();
        anna.documents().removeBillDelivery(nowhere, days.key()).orThrow();
        anna.documents().removeBillDelivery(mail, days.key()).orThrow();
    }

    private static DetailingRecord call() {
        return new DetailingRecord(
                Instant.parse("2026-02-03T10:00:00Z"),
                RecordKind.CALL,
                ChargeCategory.OUTGOING_MTS,
                Contact.to(Peer.of("+79000000002")),
                Usage.time(Duration.ofSeconds(17), Duration.ofMinutes(1)),
                RowAmount.spent(BigMoney.parse("RUB 1.30"), BigMoney.parse("RUB 1.1017")));
    }

    private static DetailingRecord topUp() {
        return new DetailingRecord(
                Instant.parse("2026-02-04T10:00:00Z"),
                RecordKind.TOP_UP,
                new ChargeCategory("Пополнение"),
                Contact.NONE,
                Usage.NONE,
                RowAmount.received(rub("100")));
    }

    private static Bill bill() {
        return new Bill("B-2026/02", FEBRUARY, PeriodStatement.of(rub("-2"), rub("10"), rub("7.50"), rub("0.50")));
    }

    private static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }
}
