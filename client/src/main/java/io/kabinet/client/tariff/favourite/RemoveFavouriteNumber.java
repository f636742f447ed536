package io.kabinet.client.tariff.favourite;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.favourite.FavouriteNumbers;
import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Removes a favourite number, for the fee that was shown.
 *
 * <p>A fee that has changed since is refused as {@code QUOTE_STALE}.
 *
 * @param of the number
 * @param peer the number that is to go
 * @param fee the fee that was shown, or not stated if none was
 * @param key what stands for the intent
 */
public record RemoveFavouriteNumber(Msisdn of, Peer peer, Stated<Money> fee, RequestKey key)
        implements Change<FavouriteNumbers> {

    /** Checks that nothing is missing. */
    public RemoveFavouriteNumber {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(peer, "peer");
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(key, "key");
    }
}
