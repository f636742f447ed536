package io.kabinet.core.tariff.change;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.favourite.FavouriteNumbers;
import io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a change of tariff takes away, told as warnings. */
final class Losses {

    private Losses() {}

    static List<Reason> of(ChangeWarnings rule, TariffChangeFacts facts, Instant now) {
        List<Reason> warnings = new ArrayList<>();
        Tariff current = facts.current();
        if (rule.warnIfCurrentClosed() && current.isClosed()) {
            warnings.add(Reason.of(TariffChangeReason.CURRENT_TARIFF_CLOSED)
                    .with("tariff", current.card().name()));
        }
        if (!rule.carryOverRemains()) {
            addRemains(facts.holdings().allowances(), now, warnings);
        }
        addFavourites(facts, warnings);
        return warnings;
    }

    private static void addRemains(Optional<Allowances> known, Instant now, List<Reason> warnings) {
        Reason lost = Reason.of(TariffChangeReason.REMAINS_LOST);
        if (known.isEmpty()) {
            warnings.add(lost);
            return;
        }
        for (Allowance each : known.get().all()) {
            if (each.isValidAt(now) && each.remainder().left().match(left -> left > 0, () -> true, () -> true)) {
                warnings.add(lost.with("allowance", each.id())
                        .with("left", each.remainder().left()));
            }
        }
    }

    private static void addFavourites(TariffChangeFacts facts, List<Reason> warnings) {
        Reason lost = Reason.of(TariffChangeReason.FAVOURITE_NUMBERS_LOST);
        long limit = limit(facts.target());
        Optional<FavouriteNumbers> known = facts.holdings().favourites();
        if (known.isEmpty()) {
            if (limit(facts.current()) > limit || !keepsAllTypes(facts)) {
                warnings.add(lost);
            }
            return;
        }
        long allowed = known.get().numbers().stream()
                .filter(number -> facts.target().favourites().stream()
                        .anyMatch(target -> target.types().contains(number.type())))
                .count();
        long count = known.get().numbers().size() - Math.min(allowed, limit);
        if (count > 0) {
            warnings.add(lost.with("count", count).with("limit", limit));
        }
    }

    /** Whether whatever may be on the list now may be on it then. */
    private static boolean keepsAllTypes(TariffChangeFacts facts) {
        return facts.current()
                .favourites()
                .filter(now -> now.limit() > 0)
                .map(now -> facts.target().favourites().stream()
                        .anyMatch(then -> then.types().containsAll(now.types())))
                .orElse(true);
    }

    private static long limit(Tariff tariff) {
        return tariff.favourites().map(FavouriteNumbersPolicy::limit).orElse(0);
    }
}
