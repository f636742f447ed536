package io.kabinet.core.document;

import io.kabinet.core.detailing.order.OrderLife;
import java.time.Instant;
import java.util.Objects;

/**
 * A document that was ordered.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param order what was ordered
 * @param life since when and until when it can be read
 */
public record OrderedDocument(DocumentOrder order, OrderLife life) {

    /** Checks that nothing is missing. */
    public OrderedDocument {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(life, "life");
    }

    /**
     * The same once it is ready.
     *
     * @param at the moment
     * @return the document; the same one if it was ready already
     * @throws IllegalArgumentException if the moment is before the order or outside the years 0001 to 9999
     */
    public OrderedDocument ready(Instant at) {
        return new OrderedDocument(order, life.ready(at));
    }

    /**
     * Whether the cabinet keeps it.
     *
     * @return true if it was to be {@linkplain io.kabinet.core.detailing.order.Delivery#isKept delivered in the cabinet}
     */
    public boolean isKept() {
        return order.delivery().isKept();
    }

    /**
     * Whether it stands in the list of ordered documents, ready or not.
     *
     * @param now any moment
     * @return true if it is kept and not gone yet
     */
    public boolean isListedAt(Instant now) {
        return isKept() && !life.isGoneAt(now);
    }

    /**
     * Whether it can be read in the cabinet.
     *
     * @param now any moment
     * @return true if it is kept, ready, and not gone yet
     */
    public boolean isVisibleAt(Instant now) {
        return isKept() && life.isVisibleAt(now);
    }
}
