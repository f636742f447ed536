package io.kabinet.spark.settlement;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/** Settles all orders of a subscriber that share the caps of his months. */
final class SubscriberStep implements FlatMapGroupsFunction<String, Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<Terms> terms;

    SubscriberStep(Broadcast<Terms> terms) {
        this.terms = terms;
    }

    @Override
    public Iterator<Row> call(String subscriber, Iterator<Row> rows) {
        Terms known = terms.value();
        Emitted out = known.nothingSaid();
        Map<String, OrderRows> orders = new TreeMap<>();
        while (rows.hasNext()) {
            Fact fact = Fact.of(rows.next().getStruct(1));
            String order = Fact.orderKey(fact.text("partner_id"), fact.text("order_id"));
            orders.computeIfAbsent(order, key -> new OrderRows()).take(fact, out);
        }
        new Settling(known, out).settle(orders.values());
        return out.rows();
    }
}
