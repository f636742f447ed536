package io.kabinet.client.tariff.favourite;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.favourite.FavouriteNumbers;
import java.util.Objects;

/**
 * Asks for the favourite numbers; how many there may be is told by the tariff.
 *
 * @param of the number
 */
public record ReadFavouriteNumbers(Msisdn of) implements Read<FavouriteNumbers> {

    /** Checks that nothing is missing. */
    public ReadFavouriteNumbers {
        Objects.requireNonNull(of, "of");
    }
}
