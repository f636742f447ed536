package io.kabinet.client.wire;

import io.kabinet.client.operation.Operation;
import io.kabinet.core.subscriber.Msisdn;
import java.util.function.Function;

/** How a value becomes JSON, and JSON such a value. */
record Shape<T>(Function<T, Json> write, Json.Reading<T> read) {

    /** The shape of an operation that says of whom, and nothing else. */
    static <O extends Operation<?>> Shape<O> about(Function<Msisdn, O> make) {
        return new Shape<>(Shape::of, json -> make.apply(of(json)));
    }

    /** The beginning of every operation. */
    static Json.Fields of(Operation<?> operation) {
        return Json.Fields.of("of", Values.number(operation.of()));
    }

    static Msisdn of(Json json) throws Unreadable {
        return Values.needed(json, "of", Values::number);
    }

    byte[] bytes(T value) {
        return JsonText.write(write.apply(value));
    }

    T value(byte[] bytes) throws Unreadable {
        return Values.made(JsonText.read(bytes), read);
    }
}
