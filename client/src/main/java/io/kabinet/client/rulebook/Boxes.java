package io.kabinet.client.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.kabinet.core.values.Stated;
import java.util.Optional;
import java.util.OptionalInt;

/** What may be there or not: {@code null} for a rule that there is not, {@code "not stated"} for a figure nobody gives. */
final class Boxes {

    private static final TextNode NOT_STATED = TextNode.valueOf("not stated");

    private Boxes() {}

    record Maybe<T>(Part<T> part) implements Part<Optional<T>> {

        @Override
        public JsonNode write(Optional<T> value) {
            return value.map(part::write).orElse(NullNode.getInstance());
        }

        @Override
        public Optional<T> read(JsonNode json, Spot spot) throws RulebookUnreadable {
            return json.isNull() ? Optional.empty() : Optional.of(part.read(json, spot));
        }
    }

    record MaybeInt(Part<Integer> part) implements Part<OptionalInt> {

        @Override
        public JsonNode write(OptionalInt value) {
            return value.isPresent() ? part.write(value.getAsInt()) : NullNode.getInstance();
        }

        @Override
        public OptionalInt read(JsonNode json, Spot spot) throws RulebookUnreadable {
            return json.isNull() ? OptionalInt.empty() : OptionalInt.of(part.read(json, spot));
        }
    }

    record Figure<T>(Part<T> part) implements Part<Stated<T>> {

        @Override
        public JsonNode write(Stated<T> value) {
            return value.match(part::write, () -> NOT_STATED);
        }

        @Override
        public Stated<T> read(JsonNode json, Spot spot) throws RulebookUnreadable {
            return json.equals(NOT_STATED) ? Stated.notStated() : Stated.of(part.read(json, spot));
        }
    }
}
