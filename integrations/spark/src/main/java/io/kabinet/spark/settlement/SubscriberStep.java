package io.kabinet.spark.settlement;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/** Settles all orders of a subscriber that share the caps of his months. */
final class SubscriberStep extends GroupStep {

    private static final long serialVersionUID = 1L;

    SubscriberStep(Broadcast<Terms> terms) {
        super(terms);
    }

    @Override
    Iterator<Row> tell(Terms known, Iterator<Row> rows) {
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
