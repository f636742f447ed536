package io.kabinet.testkit;

import io.kabinet.client.document.KeptDocument;
import io.kabinet.core.document.Bill;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.document.OrderedDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The bills of one number, the documents that were ordered, and how bills come. Guarded by the world's lock. */
final class DocumentShelf {

    final List<Bill> bills = new ArrayList<>();
    final List<Filed<KeptDocument>> filed = new ArrayList<>();
    BillDelivery delivery = BillDelivery.NONE;

    KeptDocument file(OrderedDocument document, Instant readyAt) {
        KeptDocument kept = new KeptDocument("document-" + (filed.size() + 1), document);
        Filed<KeptDocument> one = new Filed<>(
                kept,
                readyAt,
                (ordered, at) ->
                        new KeptDocument(ordered.id(), ordered.document().ready(at)));
        filed.add(one);
        return one.at(document.life().orderedAt());
    }

    /** All of them as they stand, those that were sent by e-mail among them. */
    List<KeptDocument> all(Instant now) {
        return filed.stream().map(one -> one.at(now)).toList();
    }
}
