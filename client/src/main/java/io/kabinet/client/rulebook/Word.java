package io.kabinet.client.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.Function;

/** A part that is one text, such as {@code "P3D"}. */
record Word<T>(Function<T, String> print, Function<String, T> parse) implements Part<T> {

    @Override
    public JsonNode write(T value) {
        return TextNode.valueOf(print.apply(value));
    }

    @Override
    public T read(JsonNode json, Spot spot) throws RulebookUnreadable {
        if (!json.isTextual()) {
            throw spot.wrong(json, "is no text");
        }
        try {
            return parse.apply(json.textValue());
        } catch (RuntimeException e) {
            throw spot.wrong(json, e);
        }
    }
}
