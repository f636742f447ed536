package io.kabinet.testkit.document;

import io.kabinet.client.Kabinet;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.tariff.ChangeTariff;
import io.kabinet.client.tariff.ChooseTraffic;
import io.kabinet.client.tariff.OwnTariff;
import io.kabinet.client.tariff.favourite.AddFavouriteNumber;
import io.kabinet.client.tariff.favourite.RemoveFavouriteNumber;
import io.kabinet.client.tariff.favourite.ReplaceFavouriteNumber;
import io.kabinet.client.tariff.limit.RemoveSpendingThreshold;
import io.kabinet.client.tariff.limit.RemoveUsageLimit;
import io.kabinet.client.tariff.limit.SetSpendingThreshold;
import io.kabinet.client.tariff.limit.SetUsageLimit;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.Offering;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffCard;
import io.kabinet.core.tariff.TariffCard.Characteristic;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.AllowanceScope;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.allowance.Remainder;
import io.kabinet.core.tariff.allowance.Use;
import io.kabinet.core.tariff.change.Agreement;
import io.kabinet.core.tariff.change.TariffChangeQuote;
import io.kabinet.core.tariff.change.TariffChangeReason;
import io.kabinet.core.tariff.favourite.FavouriteFees;
import io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy;
import io.kabinet.core.tariff.favourite.NumberType;
import io.kabinet.core.tariff.limit.LimitKind;
import io.kabinet.core.tariff.limit.SpendingThreshold;
import io.kabinet.core.tariff.terms.IncludedPackage;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.tariff.terms.UnitPrice;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.tariff.traffic.TrafficPackage;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;

/** Anna leaves a closed tariff for one with all that a tariff can have, and uses what it has. */
final class TariffDay {

    private static final TariffId ALL = new TariffId("all");
    private static final Peer BORIS = Peer.of("+79000000002");
    private static final Peer AUNT = Peer.of("+79000000003");
    private static final FavouriteFees FEES =
            new FavouriteFees(Stated.of(rub("1")), Stated.of(rub("2")), Stated.notStated());
    private static final TrafficPackage NIGHT =
            new TrafficPackage("night", Quantity.of(5_000, Unit.BYTES), Stated.of(rub("8")));
    private static final TrafficPackage DAY =
            new TrafficPackage("day", Quantity.unlimited(Unit.BYTES), Stated.notStated());

    private final Days days;
    private final Kabinet anna;

    private TariffDay(Days days) {
        this.days = days;
        this.anna = days.anna();
    }

    static void live(Days days) {
        TariffDay day = new TariffDay(days);
        day.arrange();
        day.change();
        day.traffic();
        day.limits();
        day.favourites();
    }

    private void arrange() {
        days.operator()
                .tariffs()
                .offers(all(), Tariff.of(new TariffId("bare"), "Bare"), old())
                .traffic(ALL, NIGHT, DAY)
                .numberIs(AUNT, NumberType.LANDLINE);
        Quantity minutes = Quantity.of(6_000, Unit.SECONDS);
        days.operator()
                .subscriber(anna.number())
                .tariff(old())
                .tariffRegion("north")
                .allowances(Allowances.of(
                        new Allowance(
                                "minutes",
                                AllowanceScope.of(UsageKind.CALLS_ON_NET).in("north"),
                                new Remainder(minutes, minutes, Quantity.of(60, Unit.SECONDS)),
                                Optional.of(Instant.parse("2026-04-01T00:00:00Z")),
                                1),
                        Allowance.of("sms", Quantity.unlimited(Unit.PIECES), UsageKind.SMS)));
    }

    private void change() {
        anna.tariff().own();
        Days.pages(anna.tariff().offered());
        anna.tariff().allowances();
        anna.tariff().quote(new TariffId("none"));
        anna.tariff().quote(new TariffId("bare")).orThrow();
        TariffChangeQuote quote = anna.tariff().quote(ALL).orThrow();
        anna.tariff().change(Agreement.to(quote), days.key());
        done(new ChangeTariff(
                anna.number(), Agreement.to(quote, TariffChangeReason.CURRENT_TARIFF_CLOSED), days.key()));
        OwnTariff own = anna.tariff().own();
        anna.tariff().quote(own.tariff().id());
    }

    private void traffic() {
        done(new ChooseTraffic(anna.number(), NIGHT.id(), NIGHT.price(), days.key()));
        anna.tariff().chooseTraffic(NIGHT, days.key());
        anna.tariff().chooseTraffic(DAY, days.key()).orThrow();
        anna.tariff().own();
        anna.tariff().allowances();
        days.operator()
                .subscriber(anna.number())
                .uses(Use.of(UsageKind.TRAFFIC, 1_000))
                .uses(Use.of(UsageKind.CALLS_ON_NET, 61))
                .uses(Use.of(UsageKind.SMS, 1));
        anna.tariff().traffic(DateSpan.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
    }

    private void limits() {
        done(new SetUsageLimit(anna.number(), LimitKind.MINUTES, 1, days.key()));
        anna.limits().set(LimitKind.SMS, 2, days.key()).orThrow();
        anna.limits().usage();
        done(new RemoveUsageLimit(anna.number(), LimitKind.SMS, days.key()));
        anna.limits().spending();
        done(new SetSpendingThreshold(anna.number(), new SpendingThreshold(rub("500")), days.key()));
        anna.limits().spending();
        done(new RemoveSpendingThreshold(anna.number(), days.key()));
    }

    private void favourites() {
        done(new AddFavouriteNumber(anna.number(), BORIS, FEES.add(), days.key()));
        anna.favouriteNumbers().add(AUNT, FEES, days.key());
        anna.favouriteNumbers().all();
        Peer other = Peer.of("+79000000001");
        anna.favouriteNumbers().replace(BORIS, other, FEES, days.key());
        days.operator().tariffs().numberIs(AUNT, NumberType.ON_NET);
        done(new ReplaceFavouriteNumber(anna.number(), BORIS, AUNT, FEES.replace(), days.key()));
        done(new RemoveFavouriteNumber(anna.number(), AUNT, FEES.remove(), days.key()));
    }

    private <R> void done(Change<R> change) {
        anna.await(change).orThrow();
        anna.await(new LookUp<>(change)).orThrow();
    }

    private static Tariff all() {
        return new Tariff(
                ALL,
                new TariffCard("All of it", "Invented.", List.of(new Characteristic("Origin", "invented"))),
                Offering.OPEN.of(new TariffFamily("examples")).in("north"),
                new TariffPrices(Stated.of(rub("25")), Stated.of(rub("2")), new TreeMap<>(), new TreeMap<>())
                        .with(UsageKind.SMS, new UnitPrice(rub("1"), 1))
                        .with("voice-mail", rub("3")),
                List.of(IncludedPackage.of("calls", Quantity.of(600, Unit.SECONDS), UsageKind.CALLS_ON_NET)),
                Optional.of(FavouriteNumbersPolicy.of(2, NumberType.ON_NET).with(FEES)));
    }

    private static Tariff old() {
        return Tariff.of(new TariffId("old"), "Old")
                .with(Offering.CLOSED)
                .with(FavouriteNumbersPolicy.of(1, NumberType.ON_NET).with(Period.ofMonths(1)));
    }

    private static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }
}
