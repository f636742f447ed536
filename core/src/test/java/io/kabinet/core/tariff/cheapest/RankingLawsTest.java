package io.kabinet.core.tariff.cheapest;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.terms.IncludedPackage;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.tariff.terms.UnitPrice;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Stated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RankingLawsTest {

    private static final List<UsageKind> KINDS = List.of(
            UsageKind.CALLS_ON_NET, UsageKind.CALLS_OFF_NET, UsageKind.CALLS_LANDLINE, UsageKind.CALLS_INTERNATIONAL);

    @Test
    void a_ranking_is_sorted_adds_up_and_does_not_depend_on_the_order_of_the_tariffs() {
        Seeds.forEach(200, random -> {
            List<Tariff> tariffs = tariffs(random);
            Usage usage = usage(random);
            TariffRanking ranking = TariffRanking.of(usage, tariffs, Asker.UNKNOWN);
            List<Tariff> shuffled = new ArrayList<>(tariffs);
            Collections.shuffle(shuffled, new Random(random.nextLong()));
            assertThat(TariffRanking.of(usage, shuffled, Asker.UNKNOWN)).isEqualTo(ranking);
            assertThat(ranking.ranked()).isSortedAccordingTo(Comparator.comparing(TariffCost::total));
            assertThat(ranking.ranked().size() + ranking.unranked().size()).isEqualTo(tariffs.size());
            assertThat(ranking.ranked())
                    .flatExtracting(TariffCost::lines)
                    .allMatch(line -> line.fromPackages() >= 0
                            && line.fromPackages() <= line.used()
                            && !line.cost().isNegative());
        });
    }

    @Test
    void more_usage_never_costs_less() {
        Seeds.forEach(500, random -> {
            Tariff tariff = tariff("t", random);
            Usage less = usage(random);
            UsageKind kind = KINDS.get(random.nextInt(KINDS.size()));
            Usage more = less.with(kind, less.units().getOrDefault(kind, 0L) + random.nextLong(1, 300));
            assertThat(cost(more, tariff)).isGreaterThanOrEqualTo(cost(less, tariff));
        });
    }

    @Test
    void no_package_pays_for_more_than_it_holds() {
        Seeds.forEach(300, random -> {
            Tariff tariff = tariff("t", random);
            long held = tariff.packages().stream()
                    .mapToLong(each -> each.amount().<Long>match(count -> count, () -> 0L, () -> 0L))
                    .sum();
            long paid = TariffRanking.of(usage(random), List.of(tariff), Asker.UNKNOWN).ranked().stream()
                    .flatMap(cost -> cost.lines().stream())
                    .mapToLong(TariffCost.Line::fromPackages)
                    .sum();
            assertThat(paid).isLessThanOrEqualTo(held);
        });
    }

    private static Money cost(Usage usage, Tariff tariff) {
        return TariffRanking.of(usage, List.of(tariff), Asker.UNKNOWN)
                .ranked()
                .get(0)
                .total();
    }

    private static List<Tariff> tariffs(SplittableRandom random) {
        List<Tariff> tariffs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Tariff priced = tariff("t" + i, random);
            tariffs.add(random.nextInt(4) > 0 ? priced : priced.with(TariffPrices.NOT_STATED));
        }
        return tariffs;
    }

    private static Tariff tariff(String id, SplittableRandom random) {
        TariffPrices prices = TariffPrices.NOT_STATED.withFees(Stated.of(money(random, 3)), Stated.notStated());
        for (UsageKind kind : KINDS) {
            prices = prices.with(kind, new UnitPrice(money(random, 500), random.nextLong(1, 100)));
        }
        IncludedPackage[] packages = new IncludedPackage[random.nextInt(4)];
        for (int i = 0; i < packages.length; i++) {
            TreeSet<UsageKind> kinds = new TreeSet<>(List.of(KINDS.get(random.nextInt(KINDS.size()))));
            KINDS.stream().filter(kind -> random.nextBoolean()).forEach(kinds::add);
            packages[i] = new IncludedPackage("p" + i, kinds, Quantity.of(random.nextLong(600), Unit.SECONDS));
        }
        return Tariff.of(new TariffId(id), id).with(prices).with(packages);
    }

    private static Usage usage(SplittableRandom random) {
        Usage usage = Usage.NONE;
        for (UsageKind kind : KINDS) {
            usage = usage.with(kind, random.nextLong(600));
        }
        return usage;
    }

    private static Money money(SplittableRandom random, long bound) {
        return Money.ofMinor(CurrencyUnit.of("RUB"), random.nextLong(bound));
    }
}
