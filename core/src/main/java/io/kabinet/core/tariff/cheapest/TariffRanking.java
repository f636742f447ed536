package io.kabinet.core.tariff.cheapest;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tariffs by what a month of usage costs with them, the cheapest first.
 *
 * <p>Of equal costs the current tariff comes first, since that takes no change, then the order of the ids decides. A
 * closed tariff is not offered unless the subscriber has it. A tariff whose cost cannot be told, since a figure that it
 * needs is not stated, is listed apart with every reason. Usage beyond the packages is paid by blocks begun, over the month
 * as a whole. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «подобрать лучший тариф, оптимизируя свои расходы»; no formula is stated, so this one is this
 * library's choice.
 *
 * @param ranked the tariffs with their costs, the cheapest first
 * @param unranked the other tariffs, in the order of their ids
 * @param notes what is not taken into account
 */
public record TariffRanking(List<TariffCost> ranked, List<Unranked> unranked, List<Reason> notes) {

    private static final List<Reason> NOTES = Stream.of(
                    RankingReason.ROAMING_NOT_RECKONED,
                    RankingReason.PROMOTIONS_NOT_RECKONED,
                    RankingReason.CALL_ROUNDING_NOT_RECKONED,
                    RankingReason.CHANGE_FEE_NOT_RECKONED)
            .map(Reason::of)
            .toList();

    /**
     * A tariff that is not ranked.
     *
     * @param tariff the tariff
     * @param reasons every reason, in the order of {@link RankingReason}
     */
    public record Unranked(TariffId tariff, List<Reason> reasons) {

        /** Copies the reasons. */
        public Unranked {
            Objects.requireNonNull(tariff, "tariff");
            reasons = List.copyOf(reasons);
        }
    }

    /** Copies the lists. */
    public TariffRanking {
        ranked = List.copyOf(ranked);
        unranked = List.copyOf(unranked);
        notes = List.copyOf(notes);
    }

    /**
     * Ranks tariffs.
     *
     * @param usage what is used in a month
     * @param tariffs the tariffs, in any order, each id once, all prices in one currency
     * @param asker who looks for a tariff
     * @return the ranking, the same for any order of the tariffs
     * @throws IllegalArgumentException if an id stands twice, or prices are in several currencies
     * @throws ArithmeticException if no amount of money is as large as a cost
     */
    public static TariffRanking of(Usage usage, List<Tariff> tariffs, Asker asker) {
        check(tariffs);
        List<TariffCost> ranked = new ArrayList<>();
        List<Unranked> unranked = new ArrayList<>();
        for (Tariff tariff : tariffs) {
            Reckoning reckoning = new Reckoning(usage, tariff, asker);
            reckoning.cost().ifPresent(ranked::add);
            if (!reckoning.reasons().isEmpty()) {
                unranked.add(new Unranked(tariff.id(), reckoning.reasons()));
            }
        }
        ranked.sort(Comparator.comparing(TariffCost::total)
                .thenComparing(
                        cost -> !asker.current().filter(cost.tariff()::equals).isPresent())
                .thenComparing(TariffCost::tariff));
        unranked.sort(Comparator.comparing(Unranked::tariff));
        return new TariffRanking(ranked, unranked, NOTES);
    }

    private static void check(List<Tariff> tariffs) {
        if (tariffs.stream().map(Tariff::id).distinct().count() < tariffs.size()) {
            throw new IllegalArgumentException("a tariff stands twice on the list");
        }
        if (tariffs.stream()
                        .flatMap(tariff -> tariff.prices().currency().stream())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("tariffs in several currencies");
        }
    }
}
