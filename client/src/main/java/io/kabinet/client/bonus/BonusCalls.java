package io.kabinet.client.bonus;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.bonus.programme.CatalogueItem;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import java.util.stream.Stream;

/** What a subscriber can do with points. */
public final class BonusCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public BonusCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * How many points there are, and which of them lapse next.
     *
     * @return the summary
     * @throws KabinetException if there is no answer
     */
    public BonusSummary summary() {
        return caller.ask(new ReadBonus(number));
    }

    /**
     * How points came and went, the latest first.
     *
     * @return a lazy stream; each page is asked for when it is needed, and may then throw KabinetException
     */
    public Stream<BonusMovement> movements() {
        return Page.all(from -> caller.ask(new ReadBonusMovements(number, from)));
    }

    /**
     * What points buy today.
     *
     * @return the catalogue
     * @throws KabinetException if there is no answer
     */
    public BonusCatalogue catalogue() {
        return caller.ask(new ReadBonusCatalogue(number));
    }

    /**
     * The offers of the programme that hold now, the latest first.
     *
     * @return a lazy stream; each page is asked for when it is needed, and may then throw KabinetException
     * @throws KabinetException if the first page does not come
     */
    public Stream<BonusOffer> offers() {
        return Page.all(from -> caller.ask(new ReadBonusOffers(number, from)));
    }

    /**
     * Buys an item at the price it has in hand.
     *
     * @param item as the catalogue had it; its price is what is agreed to
     * @param key what stands for the intent
     * @return what came of it
     */
    public Outcome<PointsSpent> spend(CatalogueItem item, RequestKey key) {
        return caller.perform(new SpendPoints(number, item.id(), item.price(), key));
    }

    /**
     * Gives points to another number, which gets a code by SMS and claims them with it.
     *
     * @param to the number that is to have them
     * @param points how many, above zero
     * @param key what stands for the intent
     * @return what came of it
     */
    public Outcome<GiftOffered> gift(Msisdn to, Points points, RequestKey key) {
        return caller.perform(new GiftPoints(number, to, points, key));
    }

    /**
     * Claims a gift with the code from the SMS.
     *
     * @param gift what the operator calls it
     * @param code the code
     * @return what came of it
     */
    public Outcome<GiftClaimed> claim(String gift, Secret code) {
        return caller.attempt(new ClaimGift(number, gift, code));
    }
}
