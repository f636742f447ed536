package io.kabinet.client.detailing;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks what rows come to, and how spending is spread over categories.
 *
 * @param of the number whose account it is
 * @param rows of which days, or of which report
 */
public record ReadSpending(Msisdn of, RowsOf rows) implements Read<Spending> {

    /** Checks that both are there. */
    public ReadSpending {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(rows, "rows");
    }
}
