package io.kabinet.client.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Several of a kind: in the order they have, or in that of their texts if they have none. */
final class Crowds {

    private Crowds() {}

    record Row<T>(Part<T> part) implements Part<List<T>> {

        @Override
        public JsonNode write(List<T> value) {
            ArrayNode json = JsonNodeFactory.instance.arrayNode();
            value.forEach(one -> json.add(part.write(one)));
            return json;
        }

        @Override
        public List<T> read(JsonNode json, Spot spot) throws RulebookUnreadable {
            return all(part, json, spot, new ArrayList<>());
        }
    }

    record Heap<T>(Part<T> part) implements Part<Set<T>> {

        @Override
        public JsonNode write(Set<T> value) {
            ArrayNode json = JsonNodeFactory.instance.arrayNode();
            value.stream()
                    .map(part::write)
                    .sorted(Comparator.comparing(JsonNode::toString))
                    .forEach(json::add);
            return json;
        }

        @Override
        public Set<T> read(JsonNode json, Spot spot) throws RulebookUnreadable {
            return all(part, json, spot, new LinkedHashSet<>());
        }
    }

    record Ranks<T extends Comparable<T>>(Heap<T> heap) implements Part<SortedSet<T>> {

        @Override
        public JsonNode write(SortedSet<T> value) {
            return heap.write(value);
        }

        @Override
        public SortedSet<T> read(JsonNode json, Spot spot) throws RulebookUnreadable {
            return new TreeSet<>(heap.read(json, spot));
        }
    }

    /** By name, in the order of the names. */
    record Names<K, T>(Part<K> key, Part<T> part) implements Part<Map<K, T>> {

        @Override
        public JsonNode write(Map<K, T> value) {
            Map<String, JsonNode> byName = new TreeMap<>();
            value.forEach((name, one) -> byName.put(key.write(name).textValue(), part.write(one)));
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            return json.setAll(byName);
        }

        @Override
        public Map<K, T> read(JsonNode json, Spot spot) throws RulebookUnreadable {
            if (!json.isObject()) {
                throw spot.wrong(json, "is no object");
            }
            Map<K, T> all = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> field : json.properties()) {
                Spot there = spot.at(field.getKey());
                all.put(key.read(TextNode.valueOf(field.getKey()), there), part.read(field.getValue(), there));
            }
            return all;
        }
    }

    private static <T, C extends Collection<T>> C all(Part<T> part, JsonNode json, Spot spot, C into)
            throws RulebookUnreadable {
        if (!json.isArray()) {
            throw spot.wrong(json, "is no list");
        }
        for (int i = 0; i < json.size(); i++) {
            if (!into.add(part.read(json.get(i), spot.at(i)))) {
                throw spot.at(i).wrong(json.get(i), "is there twice");
            }
        }
        return into;
    }
}
