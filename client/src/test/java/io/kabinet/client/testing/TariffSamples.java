package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.rub;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.tariff.ChangeTariff;
import io.kabinet.client.tariff.ChooseTraffic;
import io.kabinet.client.tariff.OwnTariff;
import io.kabinet.client.tariff.QuoteTariffChange;
import io.kabinet.client.tariff.ReadAllowances;
import io.kabinet.client.tariff.ReadTariff;
import io.kabinet.client.tariff.ReadTariffs;
import io.kabinet.client.tariff.ReadTrafficStatistics;
import io.kabinet.client.tariff.TariffChanged;
import io.kabinet.client.tariff.TrafficChosen;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.Offering;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffCard;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.TariffStatus;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.AllowanceScope;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.allowance.Remainder;
import io.kabinet.core.tariff.change.Agreement;
import io.kabinet.core.tariff.change.ChangeTerms;
import io.kabinet.core.tariff.change.Effect;
import io.kabinet.core.tariff.change.TariffChangeQuote;
import io.kabinet.core.tariff.change.TariffChangeReason;
import io.kabinet.core.tariff.favourite.FavouriteFees;
import io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy;
import io.kabinet.core.tariff.favourite.NumberType;
import io.kabinet.core.tariff.terms.IncludedPackage;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.tariff.terms.UnitPrice;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.tariff.traffic.TrafficPackage;
import io.kabinet.core.tariff.traffic.TrafficStatistics;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An invented tariff, what is left of it, and the change to another. */
public final class TariffSamples {

    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant NEXT_MONTH = Instant.parse("2026-03-31T21:00:00Z");

    private static final Tariff WHOLE = new Tariff(
            new TariffId("example"),
            new TariffCard("Пример", "Придуман", List.of(new TariffCard.Characteristic("Дом", "не нужен"))),
            new Offering(TariffStatus.CLOSED, Optional.of(TariffFamily.SMART), Optional.of("Пермь")),
            new TariffPrices(Stated.of(rub("300")), Stated.of(rub("50")), new TreeMap<>(), new TreeMap<>())
                    .with(UsageKind.CALLS_OFF_NET, new UnitPrice(rub("1.30"), 60))
                    .with("gudok", rub("98")),
            List.of(IncludedPackage.of(
                    "Минуты", Quantity.of(6_000, Unit.SECONDS), UsageKind.CALLS_ON_NET, UsageKind.CALLS_LANDLINE)),
            Optional.of(FavouriteNumbersPolicy.of(3, NumberType.ON_NET)
                    .with(new FavouriteFees(Stated.of(rub("25")), Stated.of(rub("30")), Stated.of(rub("0"))))
                    .with(Period.ofMonths(1))));
    private static final Tariff BARE = Tariff.of(new TariffId("bare"), "Голый");

    private static final TrafficPackage TRAFFIC =
            new TrafficPackage("night", Quantity.of(5_000, Unit.BYTES), Stated.of(rub("80")));

    private static final ChangeTerms TERMS = new ChangeTerms(
            Stated.of(rub("0")), Stated.of(rub("450.50")), Stated.of(new Effect(NEXT_MONTH, NEXT_MONTH)));
    private static final Reason NO_WAY_BACK =
            Reason.of(TariffChangeReason.CURRENT_TARIFF_CLOSED).with("tariff", "Пример");
    private static final TariffChangeQuote QUOTE = new TariffChangeQuote(
            "quote-7",
            new TariffId("example"),
            new TariffId("bare"),
            TERMS,
            List.of(NO_WAY_BACK, Reason.of(TariffChangeReason.REMAINS_LOST)),
            List.of(NO_WAY_BACK));
    private static final TariffChangeQuote SILENT = new TariffChangeQuote(
            "quote-8",
            new TariffId("example"),
            new TariffId("bare"),
            new ChangeTerms(Stated.notStated(), Stated.notStated(), Stated.notStated()),
            List.of(),
            List.of());

    private static final ChangeTariff CHANGE = new ChangeTariff(
            ANNA,
            Agreement.to(QUOTE, TariffChangeReason.REMAINS_LOST, TariffChangeReason.CURRENT_TARIFF_CLOSED),
            RequestKey.of("order-50"));
    private static final TariffChanged CHANGED = new TariffChanged(new TariffId("bare"), TERMS, AT);

    private static final ChooseTraffic CHOOSE =
            new ChooseTraffic(ANNA, "night", Stated.of(rub("80")), RequestKey.of("order-51"));
    private static final TrafficChosen CHOSEN = new TrafficChosen(TRAFFIC, AT);

    private TariffSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        return List.of(
                Sample.of(
                        new ReadTariff(ANNA),
                        new OwnTariff(WHOLE, Optional.of("Пермь"), List.of(TRAFFIC), Optional.of("night"))),
                Sample.of(new ReadTariff(ANNA), new OwnTariff(BARE, Optional.empty(), List.of(), Optional.empty())),
                Sample.of(
                        new ReadTariffs(ANNA, Optional.of(new Cursor("page/2?"))),
                        new Page<>(List.of(BARE), Optional.of(new Cursor("page/3?")))),
                Sample.of(new ReadTariffs(ANNA, Optional.empty()), new Page<>(List.of(), Optional.empty())),
                Sample.of(new QuoteTariffChange(ANNA, new TariffId("bare")), QUOTE),
                Sample.of(new QuoteTariffChange(ANNA, new TariffId("bare")), SILENT),
                Sample.of(CHANGE, CHANGED),
                Sample.found(CHANGE, CHANGED),
                Sample.of(new ReadAllowances(ANNA), allowances()),
                Sample.of(CHOOSE, CHOSEN),
                Sample.found(CHOOSE, CHOSEN),
                Sample.of(
                        new ReadTrafficStatistics(
                                ANNA, DateSpan.of(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-28"))),
                        new TrafficStatistics(new TreeMap<>(Map.of(
                                LocalDate.parse("2026-02-27"), 1_048_576L, LocalDate.parse("2026-02-14"), 0L)))));
    }

    static Allowances allowances() {
        Remainder shared = new Remainder(
                Quantity.of(1_800, Unit.SECONDS), Quantity.of(6_000, Unit.SECONDS), Quantity.of(60, Unit.SECONDS));
        return Allowances.of(
                new Allowance(
                        "minutes-1",
                        AllowanceScope.of(UsageKind.CALLS_ON_NET).in("Пермь"),
                        shared,
                        Optional.of(NEXT_MONTH),
                        -1),
                Allowance.of("traffic-1", Quantity.unlimited(Unit.BYTES), UsageKind.TRAFFIC));
    }
}
