package io.kabinet.testkit;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
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
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.change.ChangeHistory;
import io.kabinet.core.tariff.change.Effect;
import io.kabinet.core.tariff.change.Holdings;
import io.kabinet.core.tariff.change.TariffChangeDecision;
import io.kabinet.core.tariff.change.TariffChangeFacts;
import io.kabinet.core.tariff.change.TariffChangePolicy;
import io.kabinet.core.tariff.change.TariffChangeQuote;
import io.kabinet.core.tariff.change.TariffChangeReason;
import io.kabinet.core.tariff.traffic.TrafficStatistics;
import io.kabinet.core.values.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tariff and the change to another, by the rulebook; what is left of packages, and traffic. */
final class TariffRoom {

    private final TariffChangePolicy policy;
    private final int pageSize;
    private final TariffBook book;
    private final MoneyRoom money;
    private long quotes;

    TariffRoom(Settings settings, TariffBook book, MoneyRoom money) {
        this.policy = settings.rulebook().tariffChange();
        this.pageSize = settings.wire().pageSize();
        this.book = book;
        this.money = money;
    }

    void open(Entrances entrances) {
        entrances.inside(ReadTariff.class, (read, visit) -> Outcome.confirmed(own(visit)));
        entrances.inside(ReadTariffs.class, (read, visit) -> Outcome.confirmed(offered(read, visit)));
        entrances.inside(QuoteTariffChange.class, this::quote);
        entrances.inside(OperationKind.TARIFF_CHANGE, ChangeTariff.class, this::change);
        entrances.inside(
                ReadAllowances.class,
                (read, visit) -> Outcome.confirmed(visit.person().tariffs.allowances(visit.now())));
        entrances.inside(OperationKind.SERVICE_PACKAGES, ChooseTraffic.class, this::choose);
        entrances.inside(
                ReadTrafficStatistics.class,
                (read, visit) -> Outcome.confirmed(statistics(visit.person().tariffs, read.days())));
    }

    private OwnTariff own(Visit visit) {
        TariffShelf shelf = visit.person().tariffs;
        Tariff tariff = shelf.tariff(visit.now());
        return new OwnTariff(
                tariff,
                Optional.of(visit.person().region),
                book.traffic(tariff.id()).offered(),
                shelf.chosen(visit.now()));
    }

    /** Those not refused for what they are; whether one may change just now is another question. */
    private Page<Tariff> offered(ReadTariffs read, Visit visit) {
        return Paging.those(
                book.lastFirst(),
                read.from(),
                pageSize,
                tariff -> decide(tariff, visit)
                        .match(
                                granted -> true,
                                refused -> refused.reasons().stream().noneMatch(TariffRoom::isAboutTheTariff)));
    }

    private static boolean isAboutTheTariff(Reason reason) {
        return Stream.of(TariffChangeReason.TARGET_SAME, TariffChangeReason.TARGET_CLOSED, TariffChangeReason.REGION)
                .anyMatch(reason::is);
    }

    private Outcome<TariffChangeQuote> quote(QuoteTariffChange ask, Visit visit) {
        return wanted(
                ask.to(),
                tariff -> decide(tariff, visit)
                        .match(
                                granted -> Outcome.confirmed(granted.quote()),
                                refused -> Outcome.rejected(refused.reasons())));
    }

    private Outcome<TariffChanged> change(ChangeTariff change, Visit visit) {
        return wanted(
                change.agreement().quote().to(),
                tariff -> policy.confirm(change.agreement(), facts(tariff, visit), visit.now(), visit.person().zone)
                        .match(
                                granted -> Outcome.confirmed(changed(tariff, granted.quote(), visit)),
                                refused -> Outcome.rejected(refused.reasons())));
    }

    /** No tariff that the operator does not have is changed to. */
    private <R> Outcome<R> wanted(TariffId id, Function<Tariff, Outcome<R>> ask) {
        return book.find(id)
                .map(ask)
                .orElseGet(() -> Outcome.rejected(
                        List.of(Reason.of(TariffChangeReason.TARGET_CLOSED).with("tariff", id.text()))));
    }

    private TariffChanged changed(Tariff tariff, TariffChangeQuote quote, Visit visit) {
        Person person = visit.person();
        Instant from = quote.terms().effect().match(Effect::earliest, visit::now);
        LocalDate first = LocalDate.ofInstant(from, person.zone);
        person.payOnce(quote.terms().fee().asOptional(), visit.now());
        person.tariffs.order(
                new TariffShelf.Ordered(
                        tariff,
                        from,
                        policy.warnings().carryOverRemains(),
                        whole -> policy.proration()
                                .map(share -> share.packageFrom(whole, first))
                                .orElse(whole)),
                visit.now());
        return new TariffChanged(tariff.id(), quote.terms(), visit.now());
    }

    private TariffChangeDecision decide(Tariff target, Visit visit) {
        return policy.quote("quote-" + ++quotes, facts(target, visit), visit.now(), visit.person().zone);
    }

    private TariffChangeFacts facts(Tariff target, Visit visit) {
        Person person = visit.person();
        TariffShelf shelf = person.tariffs;
        return new TariffChangeFacts(
                shelf.tariff(visit.now()),
                target,
                money.known(person, visit.now()),
                Optional.of(person.region),
                new ChangeHistory(
                        person.contract
                                .start()
                                .map(day -> day.atStartOfDay(person.zone).toInstant()),
                        Optional.of(shelf.changes),
                        shelf.ordered(visit.now())),
                Holdings.of(shelf.allowances(visit.now()), shelf.favourites(visit.now())));
    }

    private Outcome<TrafficChosen> choose(ChooseTraffic choose, Visit visit) {
        TariffShelf shelf = visit.person().tariffs;
        return book.traffic(shelf.tariff(visit.now()).id())
                .choose(choose.traffic(), shelf.chosen(visit.now()))
                .match(
                        granted -> Agreed.price(
                                "traffic", choose.price(), granted.chosen().price(), fee -> {
                                    visit.person().payOnce(fee, visit.now());
                                    shelf.choose(granted.chosen());
                                    return new TrafficChosen(granted.chosen(), visit.now());
                                }),
                        refused -> Outcome.rejected(refused.reasons()));
    }

    private static TrafficStatistics statistics(TariffShelf shelf, DateSpan days) {
        SortedMap<LocalDate, Long> asked = new TreeMap<>(shelf.traffic);
        asked.keySet().removeIf(day -> !days.contains(day));
        return new TrafficStatistics(asked);
    }
}
