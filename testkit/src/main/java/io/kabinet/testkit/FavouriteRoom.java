package io.kabinet.testkit;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.tariff.favourite.AddFavouriteNumber;
import io.kabinet.client.tariff.favourite.ReadFavouriteNumbers;
import io.kabinet.client.tariff.favourite.RemoveFavouriteNumber;
import io.kabinet.client.tariff.favourite.ReplaceFavouriteNumber;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.favourite.FavouriteDecision;
import io.kabinet.core.tariff.favourite.FavouriteNumber;
import io.kabinet.core.tariff.favourite.FavouriteNumbers;
import io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy;
import io.kabinet.core.tariff.favourite.NumberType;
import io.kabinet.core.values.Stated;
import java.util.Map;
import org.joda.money.Money;

/** Favourite numbers, by the terms of the tariff. */
final class FavouriteRoom {

    /** A tariff that says nothing of favourite numbers has none. */
    private static final FavouriteNumbersPolicy NONE = FavouriteNumbersPolicy.of(0);

    private final TariffBook book;
    private final Map<Msisdn, Person> people;

    FavouriteRoom(TariffBook book, Map<Msisdn, Person> people) {
        this.book = book;
        this.people = people;
    }

    void open(Entrances entrances) {
        OperationKind kind = OperationKind.FAVOURITE_NUMBERS;
        entrances.inside(ReadFavouriteNumbers.class, (read, visit) -> Outcome.confirmed(list(visit)));
        entrances.inside(
                kind,
                AddFavouriteNumber.class,
                (add, visit) -> kept(policy(visit).add(candidate(add.peer(), visit), list(visit)), add.fee(), visit));
        entrances.inside(
                kind,
                ReplaceFavouriteNumber.class,
                (replace, visit) -> kept(
                        policy(visit)
                                .replace(
                                        replace.outgoing(),
                                        candidate(replace.incoming(), visit),
                                        list(visit),
                                        visit.person().zone),
                        replace.fee(),
                        visit));
        entrances.inside(
                kind,
                RemoveFavouriteNumber.class,
                (remove, visit) -> kept(
                        policy(visit).remove(remove.peer(), list(visit), visit.now(), visit.person().zone),
                        remove.fee(),
                        visit));
    }

    /** Whoever is a subscriber here is on the operator's network; of others it knows what it was told. */
    NumberType typeOf(Peer peer) {
        return book.typeOf(peer)
                .orElse(peer.msisdn().filter(people::containsKey).isPresent() ? NumberType.ON_NET : NumberType.OFF_NET);
    }

    private static FavouriteNumbers list(Visit visit) {
        return visit.person().tariffs.favourites(visit.now());
    }

    private static FavouriteNumbersPolicy policy(Visit visit) {
        return visit.person().tariffs.tariff(visit.now()).favourites().orElse(NONE);
    }

    private FavouriteNumber candidate(Peer peer, Visit visit) {
        return new FavouriteNumber(peer, typeOf(peer), visit.now());
    }

    private static Outcome<FavouriteNumbers> kept(FavouriteDecision decision, Stated<Money> agreed, Visit visit) {
        return decision.match(
                granted -> Agreed.price("favourite-numbers", agreed, granted.fee(), fee -> {
                    visit.person().payOnce(fee, visit.now());
                    visit.person().tariffs.keep(granted.after());
                    return granted.after();
                }),
                refused -> Outcome.rejected(refused.reasons()));
    }
}
