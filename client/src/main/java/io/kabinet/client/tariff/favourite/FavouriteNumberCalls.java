package io.kabinet.client.tariff.favourite;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.favourite.FavouriteFees;
import io.kabinet.core.tariff.favourite.FavouriteNumbers;

/** What a subscriber can do about favourite numbers; what that costs is told by the tariff. */
public final class FavouriteNumberCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public FavouriteNumberCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * The favourite numbers.
     *
     * @return the list, in the order in which the numbers were put on it
     * @throws KabinetException if there is no answer
     */
    public FavouriteNumbers all() {
        return caller.ask(new ReadFavouriteNumbers(number));
    }

    /**
     * Adds a number to the list.
     *
     * @param peer the number
     * @param fees as the tariff had them; what adding costs is what is agreed to
     * @param key what stands for the intent
     * @return the list afterwards
     */
    public Outcome<FavouriteNumbers> add(Peer peer, FavouriteFees fees, RequestKey key) {
        return caller.perform(new AddFavouriteNumber(number, peer, fees.add(), key));
    }

    /**
     * Puts a number in the place of another.
     *
     * @param outgoing the number that is to go
     * @param incoming the number that is to come
     * @param fees as the tariff had them; what replacing costs is what is agreed to
     * @param key what stands for the intent
     * @return the list afterwards
     */
    public Outcome<FavouriteNumbers> replace(Peer outgoing, Peer incoming, FavouriteFees fees, RequestKey key) {
        return caller.perform(new ReplaceFavouriteNumber(number, outgoing, incoming, fees.replace(), key));
    }

    /**
     * Removes a number from the list.
     *
     * @param peer the number
     * @param fees as the tariff had them; what removing costs is what is agreed to
     * @param key what stands for the intent
     * @return the list afterwards
     */
    public Outcome<FavouriteNumbers> remove(Peer peer, FavouriteFees fees, RequestKey key) {
        return caller.perform(new RemoveFavouriteNumber(number, peer, fees.remove(), key));
    }
}
