package io.kabinet.client.wire;

import io.kabinet.client.detailing.DetailingOrdered;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.client.detailing.OrderedReport;
import io.kabinet.client.detailing.ReadDetailing;
import io.kabinet.client.detailing.ReadReportOrders;
import io.kabinet.client.detailing.ReadSpending;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.Report;
import io.kabinet.core.values.DateSpan;
import java.util.List;
import java.util.Optional;

/** What goes over the wire about spending and detailings. */
final class DetailingShapes {

    private static final String ROOM = "/v1/detailing/";

    private static final Shape<DetailingOrder> ORDER = new Shape<>(
            order -> Json.Fields.of("report", order.report().name())
                    .and("days", OrderShapes.SPAN.write().apply(order.days()))
                    .and("delivery", OrderShapes.DELIVERY.write().apply(order.delivery())),
            json -> new DetailingOrder(
                    Values.needed(json, "report", report -> Report.valueOf(Values.text(report))),
                    Values.needed(json, "days", OrderShapes.SPAN.read()),
                    Values.needed(json, "delivery", OrderShapes.DELIVERY.read())));

    private static final Shape<OrderedReport> REPORT = new Shape<>(
            report -> Json.Fields.of("id", report.id())
                    .and("order", ORDER.write().apply(report.order()))
                    .and("format", OrderShapes.format(report.format()))
                    .and("life", OrderShapes.LIFE.write().apply(report.life())),
            json -> new OrderedReport(
                    Values.needed(json, "id", Values::text),
                    Values.needed(json, "order", ORDER.read()),
                    Values.needed(json, "format", OrderShapes::format),
                    Values.needed(json, "life", OrderShapes.LIFE.read())));

    private static final Shape<OrderDetailing> ORDER_DETAILING = new Shape<>(
            order -> Shape.of(order)
                    .and("order", ORDER.write().apply(order.order()))
                    .and("format", OrderShapes.format(order.format()))
                    .and("agreed", order.agreed().asOptional(), Values::money)
                    .and("key", order.key().text()),
            json -> new OrderDetailing(
                    Shape.of(json),
                    Values.needed(json, "order", ORDER.read()),
                    Values.needed(json, "format", OrderShapes::format),
                    Values.statedOrNot(json, "agreed", Values::money),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<DetailingOrdered> ORDERED = new Shape<>(
            ordered -> OrderShapes.withPrice(
                    Json.Fields.of("report", REPORT.write().apply(ordered.report()))
                            .and("nextFrom", ordered.nextFrom(), Values::instant),
                    ordered.price()),
            json -> new DetailingOrdered(
                    Values.needed(json, "report", REPORT.read()),
                    Values.price(json, "price"),
                    Values.stated(json, "nextFrom", Values::instant)));

    private static final Shape<ReadSpending> READ_SPENDING = new Shape<>(
            read -> with(Shape.of(read), read.rows()), json -> new ReadSpending(Shape.of(json), rows(json)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadSpending.class, READ_SPENDING, SpendingShapes.SPENDING, ROOM + "spending"),
            Line.inside(
                    ReadDetailing.class,
                    new Shape<>(
                            read -> with(Shape.of(read), read.rows()).and("from", read.from(), Pages::write),
                            json -> new ReadDetailing(
                                    Shape.of(json), rows(json), Values.stated(json, "from", Pages::cursor))),
                    Pages.of(RecordShapes.RECORD),
                    ROOM + "rows"),
            Line.inside(OrderDetailing.class, ORDER_DETAILING, ORDERED, ROOM + "order"),
            Line.inside(
                    ReadReportOrders.class,
                    Pages.from(ReadReportOrders::from, ReadReportOrders::new),
                    Pages.of(REPORT),
                    ROOM + "orders"));

    private DetailingShapes() {}

    private static Json.Fields with(Json.Fields fields, RowsOf rows) {
        return rows.match(
                days -> fields.and("days", OrderShapes.SPAN.write().apply(days)),
                report -> fields.and("report", report));
    }

    /** One of the two: nobody guesses which was meant. */
    private static RowsOf rows(Json json) throws Unreadable {
        Optional<DateSpan> days = Values.stated(json, "days", OrderShapes.SPAN.read());
        Optional<String> report = Values.stated(json, "report", Values::text);
        if (days.isPresent() == report.isPresent()) {
            throw Unreadable.because("is for days or for a report");
        }
        return days.map(RowsOf::days).orElseGet(() -> RowsOf.report(report.orElseThrow()));
    }
}
