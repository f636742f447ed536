package io.kabinet.client.wire;

import io.kabinet.client.document.AddBillDelivery;
import io.kabinet.client.document.BillDeliveryAdded;
import io.kabinet.client.document.ReadBillDelivery;
import io.kabinet.client.document.ReadBills;
import io.kabinet.client.document.RemoveBillDelivery;
import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.document.Bill;
import io.kabinet.core.document.BillDelivery;
import java.util.List;

/** What goes over the wire about regular bills, and how they come by themselves. */
final class BillShapes {

    private static final String ROOM = "/v1/bills/";

    private static final Shape<PeriodStatement> STATEMENT = new Shape<>(
            statement -> Json.Fields.of("opening", OrderShapes.rowMoney(statement.opening()))
                    .and("income", OrderShapes.rowMoney(statement.income()))
                    .and("spending", OrderShapes.rowMoney(statement.spending()))
                    .and("closing", OrderShapes.rowMoney(statement.closing())),
            json -> new PeriodStatement(
                    Values.needed(json, "opening", OrderShapes::rowMoney),
                    Values.needed(json, "income", OrderShapes::rowMoney),
                    Values.needed(json, "spending", OrderShapes::rowMoney),
                    Values.needed(json, "closing", OrderShapes::rowMoney)));

    /** A bill that does not add up is read as it is: the caller is told what it says, not what it should. */
    private static final Shape<Bill> BILL = new Shape<>(
            bill -> Json.Fields.of("number", bill.number())
                    .and("period", OrderShapes.SPAN.write().apply(bill.period()))
                    .and("statement", STATEMENT.write().apply(bill.statement())),
            json -> new Bill(
                    Values.needed(json, "number", Values::text),
                    Values.needed(json, "period", OrderShapes.SPAN.read()),
                    Values.needed(json, "statement", STATEMENT.read())));

    private static final Shape<BillDelivery.Method> METHOD = new Shape<>(
            method -> Json.Fields.of("delivery", OrderShapes.DELIVERY.write().apply(method.delivery()))
                    .and("format", OrderShapes.format(method.format())),
            json -> new BillDelivery.Method(
                    Values.needed(json, "delivery", OrderShapes.DELIVERY.read()),
                    Values.needed(json, "format", OrderShapes::format)));

    private static final Shape<BillDelivery> METHODS = new Shape<>(
            delivery -> Json.Fields.of("methods", Json.Items.of(delivery.methods(), METHOD.write())),
            json -> new BillDelivery(Values.needed(json, "methods", methods -> Values.list(methods, METHOD.read()))));

    private static final Shape<BillDeliveryAdded> ADDED = new Shape<>(
            added -> OrderShapes.withPrice(
                    Json.Fields.of("after", METHODS.write().apply(added.after())), added.price()),
            json -> new BillDeliveryAdded(Values.needed(json, "after", METHODS.read()), Values.price(json, "price")));

    private static final Shape<AddBillDelivery> ADD = new Shape<>(
            add -> Shape.of(add)
                    .and("method", METHOD.write().apply(add.method()))
                    .and("agreed", add.agreed().asOptional(), Values::money)
                    .and("key", add.key().text()),
            json -> new AddBillDelivery(
                    Shape.of(json),
                    Values.needed(json, "method", METHOD.read()),
                    Values.statedOrNot(json, "agreed", Values::money),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<RemoveBillDelivery> REMOVE = new Shape<>(
            remove -> Shape.of(remove)
                    .and("method", METHOD.write().apply(remove.method()))
                    .and("key", remove.key().text()),
            json -> new RemoveBillDelivery(
                    Shape.of(json),
                    Values.needed(json, "method", METHOD.read()),
                    Values.needed(json, "key", Values::key)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadBills.class, Pages.from(ReadBills::from, ReadBills::new), Pages.of(BILL), ROOM + "list"),
            Line.inside(ReadBillDelivery.class, Shape.about(ReadBillDelivery::new), METHODS, ROOM + "delivery"),
            Line.inside(AddBillDelivery.class, ADD, ADDED, ROOM + "add-delivery"),
            Line.inside(RemoveBillDelivery.class, REMOVE, METHODS, ROOM + "remove-delivery"));

    private BillShapes() {}
}
