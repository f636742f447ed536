package io.kabinet.client.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a JSON text says, before anybody takes it for an amount or a date.
 *
 * <p>Numbers are not evaluated: they stay a {@link Literal} of so many characters, so that an exponent costs nothing. What
 * holds others takes the list or map it is made of for its own, without a copy.
 */
sealed interface Json {

    /** Text, as in {@code "300.00"}. */
    record Text(String text) implements Json {}

    /** A number, true, false or null, as it was written. */
    record Literal(String text) implements Json {

        static final Literal NULL = new Literal("null");
        static final Literal TRUE = new Literal("true");
        static final Literal FALSE = new Literal("false");
    }

    /** Things in an order. */
    record Items(List<Json> items) implements Json {

        public Items {
            items = Collections.unmodifiableList(items);
        }

        static <T> Items of(List<T> things, Function<? super T, ? extends Json> write) {
            return new Items(things.stream().<Json>map(write).toList());
        }

        <T> List<T> map(Reading<T> read) throws Unreadable {
            List<T> things = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                try {
                    things.add(read.from(items.get(i)));
                } catch (Unreadable e) {
                    throw e.in("[" + i + "]");
                }
            }
            return things;
        }
    }

    /** Things with names; an order among them is kept where they are written. */
    record Fields(Map<String, Json> fields) implements Json {

        static Fields of(String name, Json value) {
            return new Fields(Map.of(name, value));
        }

        static Fields of(String name, String text) {
            return of(name, new Text(text));
        }

        Fields and(String name, Json value) {
            Map<String, Json> more = new LinkedHashMap<>(fields);
            more.put(name, value);
            return new Fields(more);
        }

        Fields and(String name, String text) {
            return and(name, new Text(text));
        }

        /** With the field if there is something to say, else without it. */
        <T> Fields and(String name, Optional<T> value, Function<? super T, ? extends Json> write) {
            return value.map(stated -> and(name, write.apply(stated))).orElse(this);
        }
    }

    /** Makes a value of JSON, or says what is wrong with it. */
    @FunctionalInterface
    interface Reading<T> {

        /**
         * Reads it.
         *
         * @throws Unreadable if it is of another kind
         * @throws RuntimeException if no such value can be
         */
        T from(Json json) throws Unreadable;
    }
}
