package io.kabinet.client.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A record of one part, written as that part: points as a number, a bearer as its text. */
record Single<T>(Whole<T> whole, Part<Object> part) implements Part<T> {

    private static final Set<Class<?>> MAY_BE_EMPTY = Set.of(Optional.class, OptionalInt.class);

    /** What may be there or not keeps its name: a rule without a figure is not a rule that there is not. */
    static boolean suits(Class<?> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        return components.length == 1 && !MAY_BE_EMPTY.contains(components[0].getType());
    }

    @SuppressWarnings("unchecked") // a part is found by the type it has in the record
    static <T> Single<T> of(Class<T> kind, Parts parts) {
        Whole<T> whole = Whole.of(kind);
        return new Single<>(
                whole, (Part<Object>) parts.of(whole.components().get(0).getGenericType()));
    }

    @Override
    public JsonNode write(T value) {
        return part.write(whole.part(0, value));
    }

    @Override
    public T read(JsonNode json, Spot spot) throws RulebookUnreadable {
        return whole.of(spot, part.read(json, spot));
    }
}
