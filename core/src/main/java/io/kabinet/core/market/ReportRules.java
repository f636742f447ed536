package io.kabinet.core.market;

import io.kabinet.core.detailing.order.DetailingPolicy;
import io.kabinet.core.document.BillDeliveryPolicy;
import io.kabinet.core.document.DocumentPolicy;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of what can be had in writing; empty where a market's sources name none.
 *
 * @param detailing which reports there are, how often, and for how long
 * @param documents which documents can be ordered
 * @param billDelivery how bills are delivered by themselves
 */
public record ReportRules(
        DetailingPolicy detailing, Optional<DocumentPolicy> documents, Optional<BillDeliveryPolicy> billDelivery) {

    /** Checks that nothing is missing. */
    public ReportRules {
        Objects.requireNonNull(detailing, "detailing");
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(billDelivery, "billDelivery");
    }

    ReportRules with(DetailingPolicy other) {
        return new ReportRules(other, documents, billDelivery);
    }

    ReportRules with(DocumentPolicy other) {
        return new ReportRules(detailing, Optional.of(other), billDelivery);
    }

    ReportRules with(BillDeliveryPolicy other) {
        return new ReportRules(detailing, documents, Optional.of(other));
    }
}
