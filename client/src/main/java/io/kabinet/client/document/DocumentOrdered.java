package io.kabinet.client.document;

import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.Money;

/**
 * A document was ordered.
 *
 * @param document the document, as it stands; one that goes by e-mail is not kept in the cabinet
 * @param price what it costs; not stated where the operator states none, which is not the same as free
 */
public record DocumentOrdered(KeptDocument document, Stated<Money> price) {

    /** Checks that nothing is missing. */
    public DocumentOrdered {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(price, "price");
    }
}
