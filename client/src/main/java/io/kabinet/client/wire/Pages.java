package io.kabinet.client.wire;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Page;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Long answers in parts; a cursor goes back as it came, and only on the first page there is none. */
final class Pages {

    private Pages() {}

    static <O extends Operation<?>> Shape<O> from(
            Function<O, Optional<Cursor>> from, BiFunction<Msisdn, Optional<Cursor>, O> make) {
        return new Shape<>(
                read -> Shape.of(read).and("from", from.apply(read), Pages::write),
                json -> make.apply(Shape.of(json), Values.stated(json, "from", Pages::cursor)));
    }

    static <T> Shape<Page<T>> of(Shape<T> item) {
        return new Shape<>(
                page -> Json.Fields.of("items", Json.Items.of(page.items(), item.write()))
                        .and("next", page.next(), Pages::write),
                json -> new Page<>(
                        Values.needed(json, "items", list -> Values.list(list, item.read())),
                        Values.stated(json, "next", Pages::cursor)));
    }

    static Json write(Cursor cursor) {
        return new Json.Text(cursor.text());
    }

    static Cursor cursor(Json json) throws Unreadable {
        return new Cursor(Values.text(json));
    }
}
