package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.rub;

import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.tariff.favourite.AddFavouriteNumber;
import io.kabinet.client.tariff.favourite.ReadFavouriteNumbers;
import io.kabinet.client.tariff.favourite.RemoveFavouriteNumber;
import io.kabinet.client.tariff.favourite.ReplaceFavouriteNumber;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.favourite.FavouriteNumber;
import io.kabinet.core.tariff.favourite.FavouriteNumbers;
import io.kabinet.core.tariff.favourite.NumberType;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.List;

/** Whom Anna calls most. */
public final class FavouriteSamples {

    private static final Peer BORIS = Peer.of("+79000000002");
    private static final Peer GRANDMOTHER = Peer.of("+73420000001");
    private static final FavouriteNumbers LIST = new FavouriteNumbers(
            ANNA,
            List.of(
                    new FavouriteNumber(BORIS, NumberType.ON_NET, Instant.parse("2026-03-01T09:00:00Z")),
                    new FavouriteNumber(
                            GRANDMOTHER, new NumberType("village"), Instant.parse("2026-03-02T10:00:00.25Z"))));
    private static final FavouriteNumbers EMPTY = FavouriteNumbers.none(ANNA);

    private static final AddFavouriteNumber ADD =
            new AddFavouriteNumber(ANNA, GRANDMOTHER, Stated.of(rub("25")), RequestKey.of("order-56"));
    private static final ReplaceFavouriteNumber REPLACE =
            new ReplaceFavouriteNumber(ANNA, BORIS, GRANDMOTHER, Stated.of(rub("30")), RequestKey.of("order-57"));
    private static final RemoveFavouriteNumber REMOVE =
            new RemoveFavouriteNumber(ANNA, BORIS, Stated.of(rub("0")), RequestKey.of("order-58"));

    private FavouriteSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        return List.of(
                Sample.of(new ReadFavouriteNumbers(ANNA), LIST),
                Sample.of(ADD, LIST),
                Sample.found(ADD, LIST),
                Sample.of(REPLACE, LIST),
                Sample.found(REPLACE, LIST),
                Sample.of(REMOVE, EMPTY),
                Sample.found(REMOVE, EMPTY));
    }
}
