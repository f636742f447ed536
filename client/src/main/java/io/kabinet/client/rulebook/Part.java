package io.kabinet.client.rulebook;

import com.fasterxml.jackson.databind.JsonNode;

/** How one part of a rulebook becomes JSON, and JSON such a part. */
interface Part<T> {

    JsonNode write(T value);

    /**
     * Reads it.
     *
     * @throws RulebookUnreadable if it is of another kind, or there can be no such value
     */
    T read(JsonNode json, Spot spot) throws RulebookUnreadable;
}
