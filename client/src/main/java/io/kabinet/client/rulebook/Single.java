package io.kabinet.client.rulebook;

import com.fasterxml.jackson.databind.JsonNode;

/** A record of one part, written as that part: points as a number, a bearer as its text. */
record Single<T>(Whole<T> whole, Part<Object> part) implements Part<T> {

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
