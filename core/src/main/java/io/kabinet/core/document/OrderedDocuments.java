package io.kabinet.core.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The documents that an account ordered and the cabinet keeps.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kept the documents, the latest order first; those that go by e-mail are left out
 */
public record OrderedDocuments(List<OrderedDocument> kept) {

    /** Leaves out what is not kept, and sorts the rest. */
    public OrderedDocuments {
        kept = kept.stream()
                .filter(OrderedDocument::isKept)
                .sorted(Comparator.comparing(
                                (OrderedDocument document) -> document.life().orderedAt())
                        .reversed())
                .toList();
    }

    /**
     * Those that can be read.
     *
     * @param now any moment
     * @return the documents, the latest order first
     */
    public List<OrderedDocument> visibleAt(Instant now) {
        return kept.stream().filter(document -> document.isVisibleAt(now)).toList();
    }
}
