package io.kabinet.testkit.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A body, with what it is said to be. */
final class Message {

    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String contentType;
    private final byte[] body;

    Message(String contentType, byte[] body) {
        this.contentType = contentType;
        this.body = body;
    }

    static JsonNode tree(Object mapsAndLists) {
        return MAPPER.valueToTree(mapsAndLists);
    }

    /** No body, and none announced. */
    static Message nothing() {
        return new Message("", new byte[0]);
    }

    boolean isNothing() {
        return contentType.isEmpty() && body.length == 0;
    }

    String contentType() {
        return contentType;
    }

    byte[] body() {
        return body;
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
