package io.kabinet.testkit.sandbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What somebody orders, read strictly: a word that is not expected is a word that was misspelt. */
record Said(JsonNode words) {

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxNumberLength(10)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads an object with no other fields than these.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Said of(byte[] body, Set<String> expected) {
        try {
            JsonNode words = JSON.readTree(body);
            if (!(words instanceof ObjectNode)) {
                throw new IllegalArgumentException("no object");
            }
            words.fieldNames().forEachRemaining(name -> {
                if (!expected.contains(name)) {
                    throw new IllegalArgumentException("an unexpected field");
                }
            });
            return new Said(words);
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    String text(String name) {
        return maybe(name, JsonNode::isTextual, JsonNode::textValue)
                .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    Optional<String> maybeText(String name) {
        return maybe(name, JsonNode::isTextual, JsonNode::textValue);
    }

    Optional<Integer> maybeCount(String name) {
        return maybe(name, value -> value.isIntegralNumber() && value.canConvertToInt(), JsonNode::intValue);
    }

    Optional<Boolean> maybeTruth(String name) {
        return maybe(name, JsonNode::isBoolean, JsonNode::booleanValue);
    }

    private <T> Optional<T> maybe(String name, Function<JsonNode, Boolean> isRight, Function<JsonNode, T> read) {
        JsonNode value = words.path(name);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!isRight.apply(value)) {
            throw new IllegalArgumentException(name + " is of another kind");
        }
        return Optional.of(read.apply(value));
    }
}
