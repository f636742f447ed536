package io.kabinet.client.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One of several records, told by its name in the field {@code kind}. */
final class Kinds<T> implements Part<T> {

    static final String KIND = "kind";

    private final Map<String, Fields<T>> byName = new LinkedHashMap<>();

    @SuppressWarnings("unchecked") // the permitted kinds of a sealed type are of it
    Kinds(Class<T> sealed, Parts parts) {
        for (Class<?> kind : sealed.getPermittedSubclasses()) {
            byName.put(name(kind), Fields.of((Class<T>) kind, parts));
        }
    }

    @Override
    public JsonNode write(T value) {
        String name = name(value.getClass());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(KIND, name);
        json.setAll(Objects.requireNonNull(byName.get(name), name).write(value));
        return json;
    }

    @Override
    public T read(JsonNode json, Spot spot) throws RulebookUnreadable {
        JsonNode kind = json.path(KIND);
        Fields<T> fields = byName.get(kind.asText());
        if (fields == null) {
            throw spot.at(KIND).wrong(kind, "is none of " + byName.keySet());
        }
        ObjectNode rest = json.deepCopy();
        rest.remove(KIND);
        return fields.read(rest, spot);
    }

    private static String name(Class<?> kind) {
        String name = kind.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
