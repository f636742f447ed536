package io.kabinet.client.document;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.document.Bill;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.document.DocumentOrder;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Stated;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What a subscriber can do about bills and other documents. */
public final class DocumentCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public DocumentCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * The regular bills, the latest first.
     *
     * @return a lazy stream; each page is asked for when it is needed, and may then throw KabinetException
     */
    public Stream<Bill> bills() {
        return Page.all(from -> caller.ask(new ReadBills(number, from)));
    }

    /**
     * What a document would cost.
     *
     * @param order what document, and how it is delivered
     * @return the quote, to be ordered with
     * @throws KabinetException if there is no answer, or the document cannot be ordered
     */
    public DocumentQuote quote(DocumentOrder order) {
        return caller.ask(new QuoteDocument(number, order));
    }

    /**
     * Orders a document at the price that was seen.
     *
     * @param quote what is ordered, and what is agreed to
     * @param key what stands for the intent
     * @return what came of it: the order as it stands, or every reason against it
     */
    public Outcome<DocumentOrdered> order(DocumentQuote quote, RequestKey key) {
        return caller.perform(new OrderDocument(number, quote, key));
    }

    /**
     * Orders an invoice for a payment in advance, without asking what it costs.
     *
     * @param amount how much is to be paid
     * @param delivery how the invoice is delivered
     * @param format the format of the file
     * @param key what stands for the intent
     * @return what came of it; QUOTE_STALE if the operator states a price, which is then to be agreed to
     */
    public Outcome<DocumentOrdered> orderPrepaymentInvoice(
            Money amount, Delivery delivery, DocumentFormat format, RequestKey key) {
        return order(DocumentQuote.withoutPrice(DocumentOrder.prepayment(amount, delivery, format)), key);
    }

    /**
     * The documents that were ordered for the cabinet and are not gone, the latest first.
     *
     * @return a lazy stream; each page is asked for when it is needed, and may then throw KabinetException
     */
    public Stream<KeptDocument> ordered() {
        return Page.all(from -> caller.ask(new ReadOrderedDocuments(number, from)));
    }

    /**
     * In what ways bills come by themselves.
     *
     * @return the ways; none until somebody sets one
     * @throws KabinetException if there is no answer
     */
    public BillDelivery billDelivery() {
        return caller.ask(new ReadBillDelivery(number));
    }

    /**
     * Lets bills come by themselves in one more way, at the price that is agreed to.
     *
     * @param method the way
     * @param agreed the price that is agreed to, or that none was stated
     * @param key what stands for the intent
     * @return what came of it; if the price is another one, QUOTE_STALE, which tells it
     */
    public Outcome<BillDeliveryAdded> addBillDelivery(
            BillDelivery.Method method, Stated<Money> agreed, RequestKey key) {
        return caller.perform(new AddBillDelivery(number, method, agreed, key));
    }

    /**
     * Lets bills no longer come by themselves in one way.
     *
     * @param method the way; one that is not set changes nothing
     * @param key what stands for the intent
     * @return what came of it: the ways that are left
     */
    public Outcome<BillDelivery> removeBillDelivery(BillDelivery.Method method, RequestKey key) {
        return caller.perform(new RemoveBillDelivery(number, method, key));
    }
}
