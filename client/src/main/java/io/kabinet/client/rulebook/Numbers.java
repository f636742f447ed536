package io.kabinet.client.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The parts that are written as a number, or as true and false. */
record Numbers<T>(Function<T, JsonNode> print, Predicate<JsonNode> fits, Function<JsonNode, T> parse, String what)
        implements Part<T> {

    static final Part<Integer> INTS = new Numbers<>(
            IntNode::valueOf,
            json -> json.isIntegralNumber() && json.canConvertToInt(),
            JsonNode::intValue,
            "a whole number");
    private static final Part<Long> LONGS = new Numbers<>(
            LongNode::valueOf,
            json -> json.isIntegralNumber() && json.canConvertToLong(),
            JsonNode::longValue,
            "a whole number");
    private static final Part<Boolean> FLAGS =
            new Numbers<>(BooleanNode::valueOf, JsonNode::isBoolean, JsonNode::booleanValue, "true or false");

    static final Map<Class<?>, Part<?>> ALL =
            Map.of(int.class, INTS, long.class, LONGS, boolean.class, FLAGS, Boolean.class, FLAGS);

    @Override
    public JsonNode write(T value) {
        return print.apply(value);
    }

    @Override
    public T read(JsonNode json, Spot spot) throws RulebookUnreadable {
        if (!fits.test(json)) {
            throw spot.wrong(json, "is not " + what);
        }
        return parse.apply(json);
    }
}
