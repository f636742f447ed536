package io.kabinet.spark.settlement;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/**
 * Settles an order by itself, or lets it on to its subscriber.
 *
 * <p>Where an offer of the partner caps a subscriber's month, the month must be told as a whole.
 */
final class OrderStep extends GroupStep {

    private static final long serialVersionUID = 1L;

    OrderStep(Broadcast<Terms> terms) {
        super(terms);
    }

    @Override
    Iterator<Row> tell(Terms known, Iterator<Row> rows) {
        Emitted out = known.nothingSaid();
        OrderRows order = new OrderRows();
        rows.forEachRemaining(row -> order.take(Fact.of(row.getStruct(1)), out));
        order.refuseContradictions(out);
        Optional<String> subscriber = order.subscriber().filter(ref -> known.isCapped(partner(order)));
        if (subscriber.isPresent()) {
            order.forEach(fact -> out.onwards(subscriber.get(), fact));
        } else {
            new Settling(known, out).settle(List.of(order));
        }
        return out.rows();
    }

    private static String partner(OrderRows order) {
        return order.lines().get(0).key().partner();
    }
}
