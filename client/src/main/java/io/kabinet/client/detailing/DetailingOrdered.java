package io.kabinet.client.detailing;

import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A report was ordered.
 *
 * @param report the report, as it stands
 * @param price what it costs, if stated
 * @param nextFrom when the next one of this kind may be ordered, if there is a pause
 */
public record DetailingOrdered(OrderedReport report, Stated<Money> price, Optional<Instant> nextFrom) {

    /** Checks that nothing is missing. */
    public DetailingOrdered {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(nextFrom, "nextFrom");
    }
}
