package io.kabinet.spark.settlement;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/**
 * Settles an order by itself, or lets it on to its subscriber.
 *
 * <p>Where an offer of the partner caps a subscriber's month, the month must be told as a whole.
 */
final class OrderStep implements FlatMapGroupsFunction<String, Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<Terms> terms;

    OrderStep(Broadcast<Terms> terms) {
        this.terms = terms;
    }

    @Override
    public Iterator<Row> call(String key, Iterator<Row> rows) {
        Terms known = terms.value();
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
