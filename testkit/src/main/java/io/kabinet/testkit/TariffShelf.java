package io.kabinet.testkit;

import io.kabinet.core.promised.LineFacts;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.AllowanceScope;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.allowance.Remainder;
import io.kabinet.core.tariff.allowance.Use;
import io.kabinet.core.tariff.favourite.FavouriteNumber;
import io.kabinet.core.tariff.favourite.FavouriteNumbers;
import io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy;
import io.kabinet.core.tariff.limit.LimitKind;
import io.kabinet.core.tariff.limit.LimitedUse;
import io.kabinet.core.tariff.limit.SpendingThreshold;
import io.kabinet.core.tariff.limit.UsageLimits;
import io.kabinet.core.tariff.terms.IncludedPackage;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.tariff.traffic.TrafficPackage;
import io.kabinet.core.values.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The tariff of one number and what hangs on it.
 *
 * <p>A change that was ordered takes effect when its moment has come, whoever looks then. That is not undone if the clock is
 * moved back afterwards: what has been used of the new packages since could not be given back. Guarded by the world's lock.
 */
final class TariffShelf {

    private final TariffBook book;
    private Tariff tariff;
    private List<Allowance> allowances = List.of();
    private FavouriteNumbers favourites;
    private Optional<Ordered> ordered = Optional.empty();
    private Optional<Chosen> chosen = Optional.empty();
    final List<Instant> changes = new ArrayList<>();
    final List<LimitedUse> uses = new ArrayList<>();
    final SortedMap<LocalDate, Long> traffic = new TreeMap<>();
    UsageLimits limits = UsageLimits.NONE;
    Optional<SpendingThreshold> threshold = Optional.empty();

    TariffShelf(Msisdn own, TariffBook book) {
        this.book = book;
        this.favourites = FavouriteNumbers.none(own);
        this.tariff = book.usual();
        give(tariff.packages(), amount -> amount);
    }

    /** The tariff, as the operator's list has it by now. */
    Tariff tariff(Instant now) {
        settle(now);
        return book.find(tariff.id()).orElse(tariff);
    }

    /** The same, as far as lending asks about it. */
    LineFacts.Plan plan(Instant now) {
        Tariff current = tariff(now);
        return new LineFacts.Plan(
                current.card().name(), current.prices().monthlyFee().asOptional());
    }

    Allowances allowances(Instant now) {
        settle(now);
        return new Allowances(allowances);
    }

    FavouriteNumbers favourites(Instant now) {
        settle(now);
        return favourites;
    }

    void keep(FavouriteNumbers after) {
        favourites = after;
    }

    void keep(Allowances after, Instant now) {
        settle(now);
        allowances = after.all();
    }

    /** The tariff that was ordered and has not come yet. */
    Optional<TariffId> ordered(Instant now) {
        settle(now);
        return ordered.map(order -> order.tariff().id());
    }

    /** What was chosen of the amounts of traffic, by its id. */
    Optional<String> chosen(Instant now) {
        settle(now);
        return chosen.map(Chosen::traffic);
    }

    /** It was so from the beginning: whole packages, and no change on record. */
    void begin(Tariff other) {
        ordered = Optional.empty();
        chosen = Optional.empty();
        tariff = book.check(other);
        allowances = List.of();
        give(other.packages(), amount -> amount);
    }

    /** Another tariff from a moment on, in place of an earlier order that has not come to that. */
    void order(Ordered other, Instant now) {
        changes.add(now);
        ordered = Optional.of(other);
        settle(now);
    }

    /** What was chosen before goes, what is chosen comes. */
    void choose(TrafficPackage other) {
        chosen.ifPresent(before -> allowances = allowances.stream()
                .filter(each -> !each.id().equals(before.allowance()))
                .toList());
        String id = freeId(other.id());
        add(id, AllowanceScope.of(UsageKind.TRAFFIC), other.amount());
        chosen = Optional.of(new Chosen(other.id(), id));
    }

    /** Takes from allowances, and counts towards limits and the traffic of the day. */
    void use(Use use, Instant now, LocalDate day) {
        keep(allowances(now).draw(use, now).after(), now);
        switch (use.kind().unit()) {
            case SECONDS -> uses.add(new LimitedUse(LimitKind.MINUTES, use.units(), now));
            case PIECES -> uses.add(new LimitedUse(LimitKind.SMS, use.units(), now));
            case BYTES -> traffic.merge(day, use.units(), Math::addExact);
        }
    }

    private void settle(Instant now) {
        ordered.filter(order -> !now.isBefore(order.from())).ifPresent(order -> {
            ordered = Optional.empty();
            chosen = Optional.empty();
            tariff = order.tariff();
            if (!order.remainsCarriedOver()) {
                allowances = List.of();
            }
            give(tariff.packages(), order.share());
            favourites = fitting(tariff.favourites());
        });
    }

    /** Those that were not warned of as lost. */
    private FavouriteNumbers fitting(Optional<FavouriteNumbersPolicy> policy) {
        List<FavouriteNumber> kept = policy.stream()
                .flatMap(terms -> favourites.numbers().stream()
                        .filter(number -> terms.types().contains(number.type()))
                        .limit(terms.limit()))
                .toList();
        return new FavouriteNumbers(favourites.own(), kept);
    }

    private void give(List<IncludedPackage> packages, UnaryOperator<Quantity> share) {
        for (IncludedPackage each : packages) {
            add(freeId(each.name()), new AllowanceScope(each.kinds(), Optional.empty()), share.apply(each.amount()));
        }
    }

    private void add(String id, AllowanceScope scope, Quantity amount) {
        List<Allowance> longer = new ArrayList<>(allowances);
        Remainder whole = new Remainder(amount, amount, Quantity.notStated(amount.unit()));
        longer.add(new Allowance(id, scope, whole, Optional.empty(), 0));
        allowances = List.copyOf(longer);
    }

    private String freeId(String wanted) {
        List<String> taken = allowances.stream().map(Allowance::id).toList();
        String id = wanted;
        for (int i = 2; taken.contains(id); i++) {
            id = wanted + " " + i;
        }
        return id;
    }

    /** A change that was ordered; what it brings of each package is the whole or a share. */
    record Ordered(Tariff tariff, Instant from, boolean remainsCarriedOver, UnaryOperator<Quantity> share) {}

    /** An amount of traffic, and the allowance that came with it. */
    private record Chosen(String traffic, String allowance) {}
}
