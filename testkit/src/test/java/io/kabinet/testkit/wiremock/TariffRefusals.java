package io.kabinet.testkit.wiremock;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.tariff.ChangeTariff;
import io.kabinet.client.tariff.ChooseTraffic;
import io.kabinet.client.tariff.QuoteTariffChange;
import io.kabinet.client.tariff.favourite.AddFavouriteNumber;
import io.kabinet.client.tariff.favourite.RemoveFavouriteNumber;
import io.kabinet.client.tariff.favourite.ReplaceFavouriteNumber;
import io.kabinet.client.tariff.limit.ReadUsageLimits;
import io.kabinet.client.tariff.limit.RemoveSpendingThreshold;
import io.kabinet.client.tariff.limit.RemoveUsageLimit;
import io.kabinet.client.tariff.limit.SetSpendingThreshold;
import io.kabinet.client.tariff.limit.SetUsageLimit;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPaymentReason;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.change.TariffChangeReason;
import io.kabinet.core.tariff.favourite.FavouriteReason;
import io.kabinet.core.tariff.traffic.TrafficChoiceReason;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** For what the operations of tariffs can be refused. */
final class TariffRefusals {

    private static final Instant MOMENT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Money LITTLE = Money.parse("RUB 10.00");
    private static final Money MUCH = Money.parse("RUB 25.00");

    private static final List<Reason> NOT_OFFERED = Refusals.notOfferedIn(Market.BELARUS);

    private static final List<Reason> NO_QUOTE = Arrays.stream(TariffChangeReason.values())
            .filter(code -> code.compareTo(TariffChangeReason.CURRENT_TARIFF_CLOSED) < 0)
            .filter(code -> code != TariffChangeReason.QUOTE_STALE && code != TariffChangeReason.NOT_ACKNOWLEDGED)
            .map(TariffRefusals::notChanged)
            .toList();

    private static final List<Reason> NOT_AS_AGREED =
            List.of(notChanged(TariffChangeReason.QUOTE_STALE), notChanged(TariffChangeReason.NOT_ACKNOWLEDGED));

    private static final List<Reason> OTHER_PRICE = List.of(Reason.of(TariffChangeReason.QUOTE_STALE)
            .with("what", "traffic")
            .with("agreed", LITTLE)
            .with("price", MUCH));

    private static final List<Reason> NO_TRAFFIC = List.of(
            Reason.of(TrafficChoiceReason.TRAFFIC_PACKAGE_NOT_OFFERED).with("package", "night"),
            Reason.of(TrafficChoiceReason.TRAFFIC_PACKAGE_SAME).with("package", "night"));

    private static final List<Reason> OTHER_FEE = List.of(Reason.of(TariffChangeReason.QUOTE_STALE)
            .with("what", "favourite-numbers")
            .with("agreed", LITTLE)
            .with("price", MUCH));

    private static final List<Reason> NOT_OUT = List.of(
            Reason.of(FavouriteReason.FAVOURITE_NOT_ON_LIST),
            Reason.of(FavouriteReason.TOO_EARLY).with("until", MOMENT));

    private static final List<Reason> NOT_IN = List.of(
            Reason.of(FavouriteReason.NUMBER_TYPE_NOT_ALLOWED).with("type", "landline"),
            Reason.of(FavouriteReason.UNRECOGNISED).with("text", "village"),
            Reason.of(FavouriteReason.FAVOURITE_IS_OWN_NUMBER),
            Reason.of(FavouriteReason.FAVOURITE_ON_LIST_ALREADY),
            Reason.of(FavouriteReason.FAVOURITE_LIMIT_REACHED).with("limit", 2L));

    private static final List<Reason> OTHER_CURRENCY = List.of(Reason.of(PromisedPaymentReason.CURRENCY_MISMATCH)
            .with("expected", "RUB")
            .with("actual", "BYN"));

    static final Map<Class<? extends Operation<?>>, List<Reason>> TABLE = Map.ofEntries(
            Map.entry(QuoteTariffChange.class, NO_QUOTE),
            Map.entry(ChangeTariff.class, Refusals.joined(NO_QUOTE, NOT_AS_AGREED, Refusals.KEYS)),
            Map.entry(ChooseTraffic.class, Refusals.joined(NO_TRAFFIC, OTHER_PRICE, Refusals.KEYS)),
            Map.entry(ReadUsageLimits.class, NOT_OFFERED),
            Map.entry(SetUsageLimit.class, Refusals.joined(NOT_OFFERED, Refusals.KEYS)),
            Map.entry(RemoveUsageLimit.class, Refusals.joined(NOT_OFFERED, Refusals.KEYS)),
            Map.entry(SetSpendingThreshold.class, Refusals.joined(OTHER_CURRENCY, Refusals.KEYS)),
            Map.entry(RemoveSpendingThreshold.class, Refusals.KEYS),
            Map.entry(AddFavouriteNumber.class, Refusals.joined(NOT_IN, OTHER_FEE, Refusals.KEYS)),
            Map.entry(ReplaceFavouriteNumber.class, Refusals.joined(NOT_OUT, NOT_IN, OTHER_FEE, Refusals.KEYS)),
            Map.entry(RemoveFavouriteNumber.class, Refusals.joined(NOT_OUT, OTHER_FEE, Refusals.KEYS)));

    private TariffRefusals() {}

    private static Reason notChanged(TariffChangeReason code) {
        Reason reason = Reason.of(code);
        return switch (code) {
            case TARGET_SAME, TARGET_CLOSED -> reason.with("tariff", "Invented tariff");
            case REGION -> reason.with("tariff", "Invented tariff").with("region", "Invented region");
            case TOO_EARLY -> reason.with("until", MOMENT);
            case DEBT_ON_ACCOUNT -> reason.with("debt", LITTLE);
            case NUMBER_BLOCKED -> reason.with("state", "blocked");
            case INSUFFICIENT_FUNDS -> reason.with("needed", MUCH).with("balance", LITTLE);
            case QUOTE_STALE ->
                reason.with("what", "fee").with("agreed", LITTLE).with("price", MUCH);
            case NOT_ACKNOWLEDGED -> reason.with("warning", "CURRENT_TARIFF_CLOSED");
            case FACT_NOT_KNOWN -> reason.with("fact", "region");
            case UNRECOGNISED -> reason.with("text", "asleep");
            default -> reason;
        };
    }
}
