package io.kabinet.client.number;

import io.kabinet.client.operation.Read;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Asks for the numbers of the cabinet, with what there is to see of each; in market Russia.
 *
 * @param of the number
 */
public record ReadMyNumbers(Msisdn of) implements Read<NumberList> {

    /** Checks that there is a number. */
    public ReadMyNumbers {
        Objects.requireNonNull(of, "of");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
