package io.kabinet.client.testing;

import io.kabinet.client.tariff.favourite.AddFavouriteNumber;
import io.kabinet.client.tariff.favourite.ReadFavouriteNumbers;
import io.kabinet.client.tariff.favourite.RemoveFavouriteNumber;
import io.kabinet.client.tariff.favourite.ReplaceFavouriteNumber;
import io.kabinet.client.tariff.limit.LimitStates;
import io.kabinet.client.tariff.limit.ReadSpendingThreshold;
import io.kabinet.client.tariff.limit.ReadUsageLimits;
import io.kabinet.client.tariff.limit.RemoveSpendingThreshold;
import io.kabinet.client.tariff.limit.RemoveUsageLimit;
import io.kabinet.client.tariff.limit.SetSpendingThreshold;
import io.kabinet.client.tariff.limit.SetUsageLimit;
import io.kabinet.client.tariff.limit.SpendingControl;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.favourite.FavouriteNumber;
import io.kabinet.core.tariff.favourite.FavouriteNumbers;
import io.kabinet.core.tariff.favourite.NumberType;
import io.kabinet.core.tariff.limit.LimitKind;
import io.kabinet.core.tariff.limit.LimitState;
import io.kabinet.core.tariff.limit.SpendingThreshold;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Limits and favourite numbers, out of a seed. */
final class GeneratedLimits {

    private final Chance some;
    private final Supplier<Stated<Money>> price;

    GeneratedLimits(Chance some, Supplier<Stated<Money>> price) {
        this.some = some;
        this.price = price;
    }

    List<Sample<?>> limits() {
        Supplier<LimitKind> kind = () -> some.one(LimitKind.values());
        return List.of(
                Sample.of(new ReadUsageLimits(some.number()), states()),
                Sample.of(new SetUsageLimit(some.number(), kind.get(), 1 + some.upTo(999), some.key()), states()),
                Sample.of(new RemoveUsageLimit(some.number(), kind.get(), some.key()), states()),
                Sample.of(new ReadSpendingThreshold(some.number()), control()),
                Sample.of(new SetSpendingThreshold(some.number(), threshold(), some.key()), control()),
                Sample.of(new RemoveSpendingThreshold(some.number(), some.key()), control()));
    }

    List<Sample<?>> favourites() {
        return List.of(
                Sample.of(new ReadFavouriteNumbers(some.number()), numbers()),
                Sample.of(new AddFavouriteNumber(some.number(), peer(), price.get(), some.key()), numbers()),
                Sample.of(
                        new ReplaceFavouriteNumber(some.number(), peer(), peer(), price.get(), some.key()), numbers()),
                Sample.of(new RemoveFavouriteNumber(some.number(), peer(), price.get(), some.key()), numbers()));
    }

    private LimitStates states() {
        return new LimitStates(Stream.of(LimitKind.values())
                .filter(kind -> some.flag())
                .map(kind -> new LimitState(
                        kind,
                        kind.of(1 + some.upTo(99)),
                        kind.of(some.upTo(99)),
                        some.maybe(some::at),
                        some.maybe(some::at)))
                .toList());
    }

    private SpendingThreshold threshold() {
        return new SpendingThreshold(some.money());
    }

    private SpendingControl control() {
        return new SpendingControl(some.maybe(this::threshold));
    }

    private FavouriteNumbers numbers() {
        return new FavouriteNumbers(
                some.number(),
                Set.copyOf(some.some(this::peer)).stream()
                        .map(peer -> new FavouriteNumber(peer, new NumberType(some.text()), some.at()))
                        .toList());
    }

    private Peer peer() {
        return Peer.of(some.text());
    }
}
