package io.kabinet.client.wire;

import java.util.function.Function;

/** How a value becomes JSON, and JSON such a value. */
record Shape<T>(Function<T, Json> write, Json.Reading<T> read) {

    byte[] bytes(T value) {
        return JsonText.write(write.apply(value));
    }

    T value(byte[] bytes) throws Unreadable {
        return Values.made(JsonText.read(bytes), read);
    }
}
