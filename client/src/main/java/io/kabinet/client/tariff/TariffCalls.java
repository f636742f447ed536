package io.kabinet.client.tariff;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.change.Agreement;
import io.kabinet.core.tariff.change.TariffChangeQuote;
import io.kabinet.core.tariff.cheapest.Asker;
import io.kabinet.core.tariff.cheapest.TariffRanking;
import io.kabinet.core.tariff.cheapest.Usage;
import io.kabinet.core.tariff.traffic.TrafficPackage;
import io.kabinet.core.tariff.traffic.TrafficStatistics;
import io.kabinet.core.values.DateSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a subscriber can do about the tariff, and about what is left of it. */
public final class TariffCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public TariffCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * The subscriber's own tariff, with its full description.
     *
     * @return the tariff, and the amounts of traffic to choose from
     * @throws KabinetException if there is no answer
     */
    public OwnTariff own() {
        return caller.ask(new ReadTariff(number));
    }

    /**
     * The tariffs that the subscriber could change to.
     *
     * @return a lazy stream in the operator's order; each page is asked for when it is needed, and may then throw
     *     KabinetException
     */
    public Stream<Tariff> offered() {
        return Page.all(from -> caller.ask(new ReadTariffs(number, from)));
    }

    /**
     * Which tariff would cost least, the subscriber's own among them.
     *
     * <p>Reckoned here, by what the operator says of each; nothing is asked but one's own tariff and those on offer.
     *
     * @param usage what is used in a month
     * @return the ranking, with every reason why a tariff is not in it
     * @throws KabinetException if there is no answer
     */
    public TariffRanking cheapestFor(Usage usage) {
        OwnTariff own = own();
        TariffId current = own.tariff().id();
        List<Tariff> all = Stream.concat(
                        offered().filter(tariff -> !tariff.id().equals(current)), Stream.of(own.tariff()))
                .toList();
        return TariffRanking.of(usage, all, new Asker(Optional.of(current), own.region()));
    }

    /**
     * What the change to a tariff would cost and take away; nothing changes.
     *
     * @param to the tariff that is wanted
     * @return the quote, or every reason why there is none
     */
    public Outcome<TariffChangeQuote> quote(TariffId to) {
        return caller.await(new QuoteTariffChange(number, to));
    }

    /**
     * Changes the tariff on the terms that were quoted.
     *
     * @param agreement the quote, and which of its warnings were acknowledged
     * @param key what stands for the intent
     * @return what came of it; {@code QUOTE_STALE} if the terms are others by now
     */
    public Outcome<TariffChanged> change(Agreement agreement, RequestKey key) {
        return caller.perform(new ChangeTariff(number, agreement, key));
    }

    /**
     * What is left of minutes, messages and traffic.
     *
     * @return the allowances, in the operator's order
     * @throws KabinetException if there is no answer
     */
    public Allowances allowances() {
        return caller.ask(new ReadAllowances(number));
    }

    /**
     * Chooses an amount of traffic at the price it has in hand.
     *
     * @param traffic as the operator had it; its price is what is agreed to
     * @param key what stands for the intent
     * @return what came of it
     */
    public Outcome<TrafficChosen> chooseTraffic(TrafficPackage traffic, RequestKey key) {
        return caller.perform(new ChooseTraffic(number, traffic.id(), traffic.price(), key));
    }

    /**
     * How much traffic was used, day by day.
     *
     * @param days the days, both ends included
     * @return the statistics
     * @throws KabinetException if there is no answer
     */
    public TrafficStatistics traffic(DateSpan days) {
        return caller.ask(new ReadTrafficStatistics(number, days));
    }
}
