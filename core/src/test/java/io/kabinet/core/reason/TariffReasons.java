package io.kabinet.core.reason;

import io.kabinet.core.account.Account;
import io.kabinet.core.account.Balance;
import io.kabinet.core.account.Debt;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.Offering;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.TariffStatus;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.change.Agreement;
import io.kabinet.core.tariff.change.ChangeEligibility;
import io.kabinet.core.tariff.change.ChangeHistory;
import io.kabinet.core.tariff.change.ChangeTerms;
import io.kabinet.core.tariff.change.FundsRule;
import io.kabinet.core.tariff.change.Holdings;
import io.kabinet.core.tariff.change.TariffChangeDecision;
import io.kabinet.core.tariff.change.TariffChangeFacts;
import io.kabinet.core.tariff.change.TariffChangePolicy;
import io.kabinet.core.tariff.change.TariffChangeQuote;
import io.kabinet.core.tariff.cheapest.Asker;
import io.kabinet.core.tariff.cheapest.TariffRanking;
import io.kabinet.core.tariff.cheapest.Usage;
import io.kabinet.core.tariff.favourite.FavouriteDecision;
import io.kabinet.core.tariff.favourite.FavouriteNumber;
import io.kabinet.core.tariff.favourite.FavouriteNumbers;
import io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy;
import io.kabinet.core.tariff.favourite.NumberType;
import io.kabinet.core.tariff.terms.IncludedPackage;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.tariff.traffic.TrafficChoice;
import io.kabinet.core.tariff.traffic.TrafficChoiceDecision;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Reasons of tariffs, as their rules give them. */
final class TariffReasons {

    private static final ZoneId ZONE = Market.RUSSIA.zone();
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final Tariff OLD = Tariff.of(new TariffId("old"), "Старый").with(Offering.CLOSED);
    private static final Tariff OTHER = Tariff.of(new TariffId("other"), "Другой")
            .with(new Offering(TariffStatus.CLOSED, Optional.empty(), Optional.of("Тула")))
            .with(fees("100.00"));
    private static final Tariff ODD = Tariff.of(new TariffId("odd"), "Странный")
            .with(new Offering(new TariffStatus("спит"), Optional.empty(), Optional.of("Тула")));

    private TariffReasons() {}

    static List<Reason> all() {
        return Stream.of(
                        refusals(),
                        stale(),
                        warnings(Holdings.UNKNOWN),
                        warnings(holdings()),
                        ranking(),
                        traffic(),
                        favourites())
                .flatMap(List::stream)
                .toList();
    }

    private static TariffPrices fees(String fee) {
        return TariffPrices.NOT_STATED.withFees(Stated.notStated(), Stated.of(Money.parse("RUB " + fee)));
    }

    private static TariffChangePolicy strict() {
        return TariffChangePolicy.RUSSIA.with(ChangeEligibility.TO_OPEN_TARIFFS
                .with(FundsRule.FEE)
                .with(Period.ofDays(30))
                .withoutDebts()
                .onlyIn(LineState.UNBLOCKED));
    }

    private static List<Reason> refusals() {
        Account account = Account.of(AccountNumber.of("100000000042"));
        Account poor = account.withBalance(new Balance(Money.parse("RUB 99.99"), NOW))
                .withDebts(Debts.of(new Debt(Money.parse("RUB 1.00"), LocalDate.parse("2026-05-05"))))
                .withLineState(LineState.BLOCKED);
        TariffChangeFacts facts =
                TariffChangeFacts.of(OTHER, OTHER, poor).in("Орёл").with(ChangeHistory.of(NOW, NOW));
        List<Reason> all = new ArrayList<>(refused(strict().quote("q-1", facts, NOW, ZONE)));
        all.addAll(refused(strict().quote("q-1", TariffChangeFacts.of(OLD, ODD, account), NOW, ZONE)));
        return all;
    }

    private static List<Reason> stale() {
        Tariff open = OTHER.with(Offering.OPEN);
        TariffChangeQuote agreed = new TariffChangeQuote(
                "q-1",
                OLD.id(),
                open.id(),
                new ChangeTerms(Stated.of(Money.parse("RUB 90.00")), Stated.notStated(), Stated.notStated()),
                List.of(),
                List.of());
        TariffChangeFacts facts = TariffChangeFacts.of(OLD, open, Account.of(AccountNumber.of("100000000042")));
        return refused(TariffChangePolicy.RUSSIA.confirm(Agreement.to(agreed), facts, NOW, ZONE));
    }

    private static List<Reason> warnings(Holdings holdings) {
        Tariff favourites = OLD.with(FavouriteNumbersPolicy.of(3, NumberType.ON_NET));
        TariffChangeFacts facts = TariffChangeFacts.of(
                        favourites, OTHER.with(Offering.OPEN), Account.of(AccountNumber.of("100000000042")))
                .with(holdings);
        return TariffChangePolicy.RUSSIA
                .quote("q-1", facts, NOW, ZONE)
                .match(granted -> granted.quote().warnings(), refused -> List.of());
    }

    private static Holdings holdings() {
        return Holdings.of(
                Allowances.of(Allowance.of("minutes", Quantity.of(60, Unit.SECONDS), UsageKind.CALLS_ON_NET)), list());
    }

    private static FavouriteNumbers list() {
        return new FavouriteNumbers(Msisdn.of("79000000001"), List.of(number("79000000002", NumberType.ON_NET)));
    }

    private static FavouriteNumber number(String digits, NumberType type) {
        return new FavouriteNumber(Peer.of(digits), type, NOW);
    }

    private static List<Reason> ranking() {
        Tariff gaps = Tariff.of(new TariffId("gaps"), "Неясный")
                .with(IncludedPackage.of("calls", Quantity.notStated(Unit.SECONDS), UsageKind.CALLS_ON_NET));
        TariffRanking ranking =
                TariffRanking.of(Usage.NONE.with(UsageKind.CALLS_ON_NET, 60), List.of(gaps, OTHER, ODD), Asker.UNKNOWN);
        List<Reason> all = new ArrayList<>(ranking.notes());
        ranking.unranked().forEach(each -> all.addAll(each.reasons()));
        return all;
    }

    private static List<Reason> traffic() {
        return new TrafficChoice(List.of())
                .choose("5gb", Optional.of("5gb"))
                .match(granted -> List.of(), TrafficChoiceDecision.Refused::reasons);
    }

    private static List<Reason> favourites() {
        List<Reason> all = new ArrayList<>();
        FavouriteNumbersPolicy policy =
                FavouriteNumbersPolicy.of(1, NumberType.ON_NET).with(Period.ofDays(1));
        all.addAll(refused(policy.add(number("79000000001", NumberType.LANDLINE), list())));
        all.addAll(refused(policy.add(number("79000000002", new NumberType("спутник")), list())));
        all.addAll(refused(policy.remove(Peer.of("79000000002"), list(), NOW, ZONE)));
        all.addAll(refused(policy.remove(Peer.of("79000000003"), list(), NOW, ZONE)));
        return all;
    }

    private static List<Reason> refused(FavouriteDecision decision) {
        return decision.match(granted -> List.of(), FavouriteDecision.Refused::reasons);
    }

    private static List<Reason> refused(TariffChangeDecision decision) {
        return decision.match(granted -> List.of(), TariffChangeDecision.Refused::reasons);
    }
}
