package io.kabinet.client.tariff;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.traffic.TrafficStatistics;
import io.kabinet.core.values.DateSpan;
import java.util.Objects;

/**
 * Asks how much traffic was used, day by day.
 *
 * @param of the number
 * @param days the days, both ends included
 */
public record ReadTrafficStatistics(Msisdn of, DateSpan days) implements Read<TrafficStatistics> {

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if one of them is outside the years 0001 to 9999
     */
    public ReadTrafficStatistics {
        Objects.requireNonNull(of, "of");
        days.bounded();
    }
}
