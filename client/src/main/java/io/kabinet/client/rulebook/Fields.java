package io.kabinet.client.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A record as an object with one field for each of its parts.
 *
 * <p>All fields have to be there, and no others: whoever has no figure writes that there is none.
 */
record Fields<T>(Whole<T> whole, List<String> names, List<Part<Object>> parts) implements Part<T> {

    @SuppressWarnings("unchecked") // a part is found by the type it has in the record
    static <T> Fields<T> of(Class<T> kind, Parts parts) {
        Whole<T> whole = Whole.of(kind);
        return new Fields<>(
                whole,
                whole.components().stream().map(part -> part.getName()).toList(),
                whole.components().stream()
                        .map(part -> (Part<Object>) parts.of(part.getGenericType()))
                        .toList());
    }

    @Override
    public ObjectNode write(T value) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < names.size(); i++) {
            json.set(names.get(i), parts.get(i).write(whole.part(i, value)));
        }
        return json;
    }

    @Override
    public T read(JsonNode json, Spot spot) throws RulebookUnreadable {
        if (!json.isObject()) {
            throw spot.wrong(json, "is no object with " + names);
        }
        refuseOthers(json, spot);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            JsonNode value = json.get(names.get(i));
            Spot there = spot.at(names.get(i));
            if (value == null) {
                throw there.wrong(
                        "is missing; what there is not is written as null, what nobody states as \"not stated\"");
            }
            values.add(parts.get(i).read(value, there));
        }
        return whole.of(spot, values.toArray());
    }

    private void refuseOthers(JsonNode json, Spot spot) throws RulebookUnreadable {
        for (Iterator<String> found = json.fieldNames(); found.hasNext(); ) {
            String name = found.next();
            if (!names.contains(name)) {
                throw spot.at(name).wrong(json.get(name), "is in no field of " + names);
            }
        }
    }
}
