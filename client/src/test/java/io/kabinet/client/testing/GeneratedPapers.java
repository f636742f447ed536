package io.kabinet.client.testing;

import io.kabinet.client.account.PaymentsPage;
import io.kabinet.client.account.ReadPayments;
import io.kabinet.client.detailing.DetailingOrdered;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.client.detailing.OrderedReport;
import io.kabinet.client.detailing.ReadDetailing;
import io.kabinet.client.detailing.ReadReportOrders;
import io.kabinet.client.detailing.ReadSpending;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.detailing.Spending;
import io.kabinet.client.document.AddBillDelivery;
import io.kabinet.client.document.BillDeliveryAdded;
import io.kabinet.client.document.DocumentOrdered;
import io.kabinet.client.document.DocumentQuote;
import io.kabinet.client.document.KeptDocument;
import io.kabinet.client.document.OrderDocument;
import io.kabinet.client.document.QuoteDocument;
import io.kabinet.client.document.ReadBillDelivery;
import io.kabinet.client.document.ReadBills;
import io.kabinet.client.document.ReadOrderedDocuments;
import io.kabinet.client.document.RemoveBillDelivery;
import io.kabinet.client.operation.Page;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.OrderLife;
import io.kabinet.core.detailing.order.Report;
import io.kabinet.core.document.Bill;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.document.DocumentKind;
import io.kabinet.core.document.DocumentOrder;
import io.kabinet.core.document.OrderedDocument;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Exchanges about payments, detailings and documents, out of a seed. */
final class GeneratedPapers {

    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    private final Chance some;

    GeneratedPapers(Chance some) {
        this.some = some;
    }

    List<Sample<?>> payments() {
        return List.of(Sample.of(new ReadPayments(some.number(), days(), some.cursor()), payments(some.money())));
    }

    private PaymentsPage payments(Money one) {
        List<Payment> all =
                some.some(() -> new Payment(some.at(), new PaymentType(some.text()), one.plusMinor(some.upTo(99))));
        return new PaymentsPage(one.multipliedBy(9), new Page<>(all, some.cursor()));
    }

    List<Sample<?>> detailing() {
        Detailing detailing = new Detailing(days(), RUB, some.some(this::row));
        return List.of(
                Sample.of(
                        new ReadSpending(some.number(), rows()),
                        new Spending(detailing.period(), detailing.totals(), detailing.spendingByCategory())),
                Sample.of(
                        new ReadDetailing(some.number(), rows(), some.cursor()),
                        new Page<>(some.some(this::row), some.cursor())),
                Sample.of(
                        new OrderDetailing(some.number(), report(), format(), price(), some.key()),
                        new DetailingOrdered(ordered(), price(), some.maybe(some::at))),
                Sample.of(
                        new ReadReportOrders(some.number(), some.cursor()),
                        new Page<>(some.some(this::ordered), some.cursor())));
    }

    List<Sample<?>> documents() {
        return List.of(
                Sample.of(new QuoteDocument(some.number(), document()), quote()),
                Sample.of(new OrderDocument(some.number(), quote(), some.key()), new DocumentOrdered(kept(), price())),
                Sample.of(
                        new ReadOrderedDocuments(some.number(), some.cursor()),
                        new Page<>(some.some(this::kept), some.cursor())),
                Sample.of(
                        new ReadBills(some.number(), some.cursor()), new Page<>(some.some(this::bill), some.cursor())),
                Sample.of(new ReadBillDelivery(some.number()), methods()),
                Sample.of(
                        new AddBillDelivery(some.number(), method(), price(), some.key()),
                        new BillDeliveryAdded(methods(), price())),
                Sample.of(new RemoveBillDelivery(some.number(), method(), some.key()), methods()));
    }

    DateSpan days() {
        LocalDate first = some.day();
        return DateSpan.of(first, first.plusDays(some.upTo(40)));
    }

    private RowsOf rows() {
        return some.flag() ? RowsOf.days(days()) : RowsOf.report(some.text());
    }

    private DetailingRecord row() {
        return new DetailingRecord(
                some.at(),
                new RecordKind(some.text()),
                new ChargeCategory(some.text()),
                new Contact(some.maybe(() -> Peer.of(some.text())), some.maybe(() -> new Direction(some.text()))),
                some.one(List.of(Usage.NONE, usage())),
                amount());
    }

    private Usage usage() {
        Quantity.Unit unit = some.one(Quantity.Unit.values());
        return new Usage(quantity(unit), quantity(unit));
    }

    private Quantity quantity(Quantity.Unit unit) {
        return some.flag() ? Quantity.of(some.upTo(9_999), unit) : Quantity.notStated(unit);
    }

    private RowAmount amount() {
        BigMoney gross = BigMoney.ofScale(RUB, some.upTo(9_999_999), 4);
        BigMoney net = BigMoney.ofScale(
                RUB, some.upTo(gross.getAmount().unscaledValue().intValue()), 4);
        return some.one(List.of(RowAmount.spent(gross), RowAmount.spent(gross, net), RowAmount.received(gross)));
    }

    private DetailingOrder report() {
        return new DetailingOrder(some.one(Report.values()), days(), delivery());
    }

    private OrderedReport ordered() {
        return new OrderedReport(some.text(), report(), format(), life());
    }

    private Delivery delivery() {
        EmailAddress address = new EmailAddress("a" + some.upTo(99) + "@mail.example.org");
        return some.one(
                List.of(Delivery.IN_CABINET, Delivery.byEmail(address), Delivery.byEmailAsSet(Optional.empty())));
    }

    private DocumentFormat format() {
        return some.one(DocumentFormat.values());
    }

    private OrderLife life() {
        Instant orderedAt = some.at();
        return new OrderLife(
                orderedAt,
                some.maybe(() -> orderedAt.plusSeconds(some.upTo(999))),
                some.maybe(() -> orderedAt.plus(Duration.ofHours(1 + some.upTo(99)))));
    }

    private Stated<Money> price() {
        return some.flag() ? Stated.notStated() : Stated.of(some.money());
    }

    private DocumentOrder document() {
        return some.one(List.of(
                DocumentOrder.of(DocumentKind.MONTHLY_BILL, days(), delivery(), format()),
                DocumentOrder.prepayment(some.money(), delivery(), format()),
                new DocumentOrder(
                        new DocumentKind(some.text()),
                        some.maybe(this::days),
                        some.maybe(some::money),
                        delivery(),
                        format())));
    }

    private DocumentQuote quote() {
        return new DocumentQuote(document(), price());
    }

    private KeptDocument kept() {
        return new KeptDocument(some.text(), new OrderedDocument(document(), life()));
    }

    private Bill bill() {
        BigMoney sum = BigMoney.ofScale(RUB, some.upTo(9_999_999), 4);
        return new Bill(some.text(), days(), PeriodStatement.of(sum.negated(), sum, sum, sum));
    }

    private BillDelivery.Method method() {
        return new BillDelivery.Method(delivery(), format());
    }

    private BillDelivery methods() {
        return new BillDelivery(some.some(this::method));
    }
}
