package io.kabinet.client.wire;

import io.kabinet.client.document.DocumentOrdered;
import io.kabinet.client.document.DocumentQuote;
import io.kabinet.client.document.KeptDocument;
import io.kabinet.client.document.OrderDocument;
import io.kabinet.client.document.QuoteDocument;
import io.kabinet.client.document.ReadOrderedDocuments;
import io.kabinet.core.document.DocumentKind;
import io.kabinet.core.document.DocumentOrder;
import io.kabinet.core.document.OrderedDocument;
import java.util.List;

/** What goes over the wire about documents that are ordered; a kind is a word of the operator's, and any is kept. */
final class DocumentShapes {

    private static final String ROOM = "/v1/documents/";

    private static final Shape<DocumentOrder> ORDER = new Shape<>(
            order -> Json.Fields.of("kind", order.kind().text())
                    .and("period", order.period(), OrderShapes.SPAN.write())
                    .and("amount", order.amount(), Values::money)
                    .and("delivery", OrderShapes.DELIVERY.write().apply(order.delivery()))
                    .and("format", OrderShapes.format(order.format())),
            json -> new DocumentOrder(
                    Values.needed(json, "kind", kind -> new DocumentKind(Values.text(kind))),
                    Values.stated(json, "period", OrderShapes.SPAN.read()),
                    Values.stated(json, "amount", Values::money),
                    Values.needed(json, "delivery", OrderShapes.DELIVERY.read()),
                    Values.needed(json, "format", OrderShapes::format)));

    private static final Shape<DocumentQuote> QUOTE = new Shape<>(
            quote -> OrderShapes.withPrice(Json.Fields.of("order", ORDER.write().apply(quote.order())), quote.price()),
            DocumentShapes::quote);

    private static final Shape<KeptDocument> KEPT = new Shape<>(
            kept -> Json.Fields.of("id", kept.id())
                    .and("order", ORDER.write().apply(kept.document().order()))
                    .and("life", OrderShapes.LIFE.write().apply(kept.document().life())),
            json -> new KeptDocument(
                    Values.needed(json, "id", Values::text),
                    new OrderedDocument(
                            Values.needed(json, "order", ORDER.read()),
                            Values.needed(json, "life", OrderShapes.LIFE.read()))));

    private static final Shape<QuoteDocument> ASK = new Shape<>(
            ask -> Shape.of(ask).and("order", ORDER.write().apply(ask.order())),
            json -> new QuoteDocument(Shape.of(json), Values.needed(json, "order", ORDER.read())));

    private static final Shape<OrderDocument> ORDER_DOCUMENT = new Shape<>(
            order -> OrderShapes.withPrice(
                            Shape.of(order)
                                    .and(
                                            "order",
                                            ORDER.write().apply(order.quote().order())),
                            order.quote().price())
                    .and("key", order.key().text()),
            json -> new OrderDocument(Shape.of(json), quote(json), Values.needed(json, "key", Values::key)));

    private static final Shape<DocumentOrdered> ORDERED = new Shape<>(
            ordered -> OrderShapes.withPrice(
                    Json.Fields.of("document", KEPT.write().apply(ordered.document())), ordered.price()),
            json -> new DocumentOrdered(Values.needed(json, "document", KEPT.read()), Values.price(json, "price")));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(QuoteDocument.class, ASK, QUOTE, ROOM + "quote"),
            Line.inside(OrderDocument.class, ORDER_DOCUMENT, ORDERED, ROOM + "order"),
            Line.inside(
                    ReadOrderedDocuments.class,
                    Pages.from(ReadOrderedDocuments::from, ReadOrderedDocuments::new),
                    Pages.of(KEPT),
                    ROOM + "ordered"));

    private DocumentShapes() {}

    private static DocumentQuote quote(Json json) throws Unreadable {
        return new DocumentQuote(Values.needed(json, "order", ORDER.read()), Values.price(json, "price"));
    }
}
