package io.kabinet.testkit.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A message with one thing wrong in it. */
record Mutant(Kind kind, String where, JsonNode tree) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What is wrong. */
    enum Kind {
        /** Something is not there. */
        LEFT_OUT,
        /** Something is of another type. */
        RETYPED,
        /** A text is another one, which may be as good. */
        RESPELT
    }

    /** Every message that has one thing wrong in it. */
    static List<Mutant> of(JsonNode good) {
        List<Mutant> mutants = new ArrayList<>();
        eachPlace(good, "", where -> {
            JsonNode there = good.at(where);
            mutants.add(new Mutant(Kind.LEFT_OUT, where, without(good, where)));
            othersThan(there)
                    .forEach(other -> mutants.add(new Mutant(Kind.RETYPED, where, replaced(good, where, other))));
            if (there.isTextual()) {
                Stream.of("", " ", "1e5", "\u0661", "-", there.textValue() + "\n", there.textValue() + "\u0000")
                        .map(JSON::textNode)
                        .forEach(text -> mutants.add(new Mutant(Kind.RESPELT, where, replaced(good, where, text))));
            }
            if (there.isArray()) {
                mutants.add(new Mutant(Kind.RESPELT, where, replaced(good, where, JSON.arrayNode())));
            }
        });
        return mutants;
    }

    private static void eachPlace(JsonNode tree, String where, Consumer<String> visitor) {
        if (!where.isEmpty()) {
            visitor.accept(where);
        }
        tree.properties().forEach(field -> eachPlace(field.getValue(), where + "/" + field.getKey(), visitor));
        if (tree.isArray()) {
            for (int i = 0; i < tree.size(); i++) {
                eachPlace(tree.get(i), where + "/" + i, visitor);
            }
        }
    }

    private static Stream<JsonNode> othersThan(JsonNode there) {
        return Stream.<JsonNode>of(
                        JSON.textNode("1"),
                        JSON.numberNode(1),
                        JSON.booleanNode(true),
                        JSON.nullNode(),
                        JSON.arrayNode(),
                        JSON.objectNode())
                .filter(other -> other.getNodeType() != there.getNodeType());
    }

    private static JsonNode replaced(JsonNode good, String where, JsonNode other) {
        JsonNode copy = good.deepCopy();
        if (parent(copy, where) instanceof ArrayNode items) {
            items.set(Integer.parseInt(name(where)), other);
        } else {
            ((ObjectNode) parent(copy, where)).set(name(where), other);
        }
        return copy;
    }

    private static JsonNode without(JsonNode good, String where) {
        JsonNode copy = good.deepCopy();
        if (parent(copy, where) instanceof ArrayNode items) {
            items.remove(Integer.parseInt(name(where)));
        } else {
            ((ObjectNode) parent(copy, where)).remove(name(where));
        }
        return copy;
    }

    private static JsonNode parent(JsonNode tree, String where) {
        return tree.at(where.substring(0, where.lastIndexOf('/')));
    }

    private static String name(String where) {
        return where.substring(where.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return kind + " " + where + " in " + tree;
    }
}
