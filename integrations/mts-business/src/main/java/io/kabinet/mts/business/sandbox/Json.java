package io.kabinet.mts.business.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** JSON as the dialect has it: pairs of name and value in lists. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of ours cannot be written", e);
        }
    }

    static JsonNode read(String body) throws Refusal {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new Refusal(Answer.invalid("no JSON"));
        }
    }

    static Map<String, Object> pair(String name, String value) {
        return Map.of("name", name, "value", value);
    }

    /** The value of the pair with this name. */
    static Optional<String> value(JsonNode pairs, String name) {
        return StreamSupport.stream(pairs.spliterator(), false)
                .filter(pair -> pair.path("name").asText().equals(name))
                .findFirst()
                .map(pair -> pair.path("value").asText())
                .filter(text -> !text.isEmpty());
    }

    static Optional<String> text(JsonNode node) {
        return node.isValueNode() && !node.asText().isEmpty() ? Optional.of(node.asText()) : Optional.empty();
    }
}
