package io.kabinet.client.document;

import io.kabinet.client.words.Names;
import io.kabinet.core.document.OrderedDocument;
import java.util.Objects;

/**
 * A document that was ordered, with its name; what is in it is not told here.
 *
 * @param id what the operator calls it
 * @param document what was ordered, when it was ready if it is, and from when it is gone if that is stated
 */
public record KeptDocument(String id, OrderedDocument document) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public KeptDocument {
        Names.check("id", id);
        Objects.requireNonNull(document, "document");
    }
}
