package io.kabinet.client.testing;

import static io.kabinet.client.testing.DetailingSamples.FEBRUARY;
import static io.kabinet.client.testing.DetailingSamples.ORDERED;
import static io.kabinet.client.testing.DetailingSamples.TWO_DAYS;
import static io.kabinet.client.testing.Samples.ANNA;

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
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.OrderLife;
import io.kabinet.core.document.Bill;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.document.DocumentKind;
import io.kabinet.core.document.DocumentOrder;
import io.kabinet.core.document.OrderedDocument;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What Anna has in writing. */
public final class DocumentSamples {

    private static final RequestKey KEY = RequestKey.of("paper-1");
    private static final Delivery BY_MAIL = Delivery.byEmail(new EmailAddress("anna@mail.example.org"));
    private static final Delivery AS_SET = Delivery.byEmailAsSet(Optional.empty());

    private static final DocumentOrder REPORT =
            DocumentOrder.of(DocumentKind.DETAILED_BILL, FEBRUARY, Delivery.IN_CABINET, DocumentFormat.PDF);
    private static final DocumentOrder INVOICE =
            DocumentOrder.prepayment(Money.parse("BYN 20.00"), BY_MAIL, DocumentFormat.XML);
    private static final DocumentQuote PRICED = new DocumentQuote(REPORT, Stated.of(Money.parse("BYN 1.20")));
    private static final KeptDocument KEPT =
            new KeptDocument("D-1", new OrderedDocument(REPORT, TWO_DAYS).ready(ORDERED));
    private static final KeptDocument SENT =
            new KeptDocument("D-2", new OrderedDocument(INVOICE, OrderLife.withoutEnd(ORDERED)));
    private static final OrderDocument ORDER = new OrderDocument(ANNA, PRICED, KEY);
    private static final OrderDocument ORDER_INVOICE =
            new OrderDocument(ANNA, DocumentQuote.withoutPrice(INVOICE), KEY);

    private static final BillDelivery.Method MAIL = new BillDelivery.Method(BY_MAIL, DocumentFormat.PDF);
    private static final BillDelivery.Method SET_MAIL = new BillDelivery.Method(AS_SET, DocumentFormat.HTML);
    private static final BillDelivery BOTH = new BillDelivery(List.of(SET_MAIL, MAIL));
    private static final AddBillDelivery ADD = new AddBillDelivery(ANNA, MAIL, Stated.of(Money.parse("BYN 0.00")), KEY);
    private static final BillDeliveryAdded FREE = new BillDeliveryAdded(BOTH, Stated.of(Money.parse("BYN 0.00")));
    private static final RemoveBillDelivery REMOVE = new RemoveBillDelivery(ANNA, SET_MAIL, KEY);

    private DocumentSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        return List.of(
                Sample.of(new QuoteDocument(ANNA, REPORT), PRICED),
                Sample.of(new QuoteDocument(ANNA, INVOICE), DocumentQuote.withoutPrice(INVOICE)),
                Sample.of(ORDER, new DocumentOrdered(KEPT, PRICED.price())),
                Sample.of(ORDER_INVOICE, new DocumentOrdered(SENT, Stated.notStated())),
                Sample.found(ORDER, new DocumentOrdered(KEPT, PRICED.price())),
                Sample.of(
                        new ReadOrderedDocuments(ANNA, Optional.of(new Cursor("page/2?"))),
                        new Page<>(List.of(KEPT), Optional.of(new Cursor("page/3?")))),
                Sample.of(
                        new ReadBills(ANNA, Optional.of(new Cursor("page/2?"))),
                        new Page<>(
                                List.of(new Bill(
                                        "B-2026/02",
                                        FEBRUARY,
                                        PeriodStatement.of(
                                                Money.parse("BYN -2.00"),
                                                Money.parse("BYN 10.00"),
                                                Money.parse("BYN 7.50"),
                                                Money.parse("BYN 0.50")))),
                                Optional.of(new Cursor("page/3?")))),
                Sample.of(new ReadBillDelivery(ANNA), BOTH),
                Sample.of(new ReadBillDelivery(ANNA), BillDelivery.NONE),
                Sample.of(ADD, FREE),
                Sample.found(ADD, FREE),
                Sample.of(REMOVE, new BillDelivery(List.of(MAIL))),
                Sample.found(REMOVE, new BillDelivery(List.of(MAIL))));
    }
}
