package io.kabinet.core.detailing.charging;

import io.kabinet.core.detailing.RowAmount;
import java.time.Duration;
import java.util.Objects;

/**
 * What a call is charged for, and what it costs.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param charged the time that is charged for
 * @param fromPackage how much of it the package covers; always zero for a forwarded leg
 * @param cost what the rest costs
 */
public record CallCharge(Duration charged, Duration fromPackage, RowAmount cost) {

    /** Checks that nothing is missing. */
    public CallCharge {
        Objects.requireNonNull(charged, "charged");
        Objects.requireNonNull(fromPackage, "fromPackage");
        Objects.requireNonNull(cost, "cost");
    }
}
