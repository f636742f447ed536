package io.kabinet.testkit.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A body, with what it is said to be. */
record Message(String contentType, byte[] body) {

    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static JsonNode tree(Object mapsAndLists) {
        return MAPPER.valueToTree(mapsAndLists);
    }

    JsonNode tree() {
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Message with(JsonNode other) {
        return new Message(contentType, other.toString().getBytes(UTF_8));
    }

    /** The type alone, without parameters. */
    String mediaType() {
        return contentType.replaceFirst(" *;.*", "");
    }
}
