package io.kabinet.spark.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.apache.spark.sql.Row;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** The fields of a struct by name, upper or lower case; what is NULL is as if it were not there. */
final class Fields {

    private final String struct;
    private final Map<String, Object> values;

    private Fields(String struct, Map<String, Object> values) {
        this.struct = struct;
        this.values = values;
    }

    /**
     * Takes a struct apart.
     *
     * @throws IllegalArgumentException if it is none, or has a field that nobody knows or one twice
     */
    static Fields of(String struct, Object value, Set<String> known) {
        if (!(value instanceof Row row) || row.schema() == null) {
            throw SqlValues.wrongType(struct, "a STRUCT with names", value);
        }
        Map<String, Object> values = new HashMap<>();
        Set<String> seen = new TreeSet<>();
        String[] names = row.schema().fieldNames();
        for (int i = 0; i < names.length; i++) {
            String name = names[i].toLowerCase(Locale.ROOT);
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        struct + " has no field " + names[i] + "; it has " + new TreeSet<>(known));
            }
            if (!seen.add(name)) {
                throw new IllegalArgumentException(struct + " has the field " + names[i] + " twice");
            }
            Object field = row.get(i);
            if (field != null) {
                values.put(name, field);
            }
        }
        return new Fields(struct, values);
    }

    <T> Optional<T> get(String name, BiFunction<String, Object, T> reader) {
        return Optional.ofNullable(values.get(name)).map(value -> reader.apply(name, value));
    }

    <T> T need(String name, BiFunction<String, Object, T> reader) {
        return get(name, reader).orElseThrow(() -> new IllegalArgumentException(struct + " needs the field " + name));
    }

    /**
     * The elements of an array, none of which may be NULL.
     *
     * @throws IllegalArgumentException if it is no array, or one is
     */
    Optional<List<Object>> elements(String name) {
        return get(name, (field, value) -> {
            if (!(value instanceof Seq<?> array)) {
                throw SqlValues.wrongType(field, "an ARRAY", value);
            }
            List<Object> elements = new ArrayList<>(CollectionConverters.asJava(array));
            if (elements.contains(null)) {
                throw new IllegalArgumentException(field + " has a NULL among its elements");
            }
            return elements;
        });
    }
}
