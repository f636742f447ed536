package io.kabinet.core.cashback;

import io.kabinet.core.values.DateSpan;
import java.util.Objects;

/**
 * Lines that a contract gives nothing for, whatever its offers say; gift cards, for example.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param scope which lines
 * @param validity the days of the order on which it holds, both ends included
 */
public record Exclusion(OfferScope scope, DateSpan validity) {

    /** Checks that both are there. */
    public Exclusion {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(validity, "validity");
    }
}
