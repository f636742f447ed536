package io.kabinet.core.tariff.cheapest;

import static io.kabinet.core.tariff.terms.UsageKind.CALLS_OFF_NET;
import static io.kabinet.core.tariff.terms.UsageKind.CALLS_ON_NET;
import static io.kabinet.core.tariff.terms.UsageKind.SMS;
import static io.kabinet.core.tariff.terms.UsageKind.TRAFFIC;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.Offering;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.TariffStatus;
import io.kabinet.core.tariff.cheapest.TariffCost.Line;
import io.kabinet.core.tariff.cheapest.TariffRanking.Unranked;
import io.kabinet.core.tariff.terms.IncludedPackage;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.tariff.terms.UnitPrice;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TariffRankingTest {

    private static final Usage USAGE =
            Usage.NONE.with(CALLS_ON_NET, 6_000).with(SMS, 10).with(TRAFFIC, 1L << 30);
    private static final TariffPrices PRICES = fee("0.00")
            .with(CALLS_ON_NET, new UnitPrice(rub("1.50"), 60))
            .with(CALLS_OFF_NET, new UnitPrice(rub("2.50"), 60))
            .with(SMS, new UnitPrice(rub("2.00"), 1))
            .with(TRAFFIC, new UnitPrice(rub("1.00"), 1L << 20));
    private static final Tariff PAY_AS_YOU_GO = tariff("payg").with(PRICES);
    private static final Tariff PACKAGES = tariff("smart")
            .with(priced("300.00"))
            .with(
                    IncludedPackage.of("calls", Quantity.of(5_400, Unit.SECONDS), CALLS_ON_NET, CALLS_OFF_NET),
                    IncludedPackage.of("traffic", Quantity.unlimited(Unit.BYTES), TRAFFIC));

    @Test
    void the_cheapest_tariff_comes_first_with_its_cost_broken_down() {
        TariffRanking ranking = TariffRanking.of(USAGE, List.of(PAY_AS_YOU_GO, PACKAGES), Asker.UNKNOWN);
        assertThat(ranking.ranked())
                .containsExactly(
                        new TariffCost(
                                new TariffId("smart"),
                                rub("300.00"),
                                List.of(
                                        new Line(CALLS_ON_NET, 6_000, 5_400, rub("15.00")),
                                        new Line(SMS, 10, 0, rub("20.00")),
                                        new Line(TRAFFIC, 1L << 30, 1L << 30, rub("0.00"))),
                                rub("335.00")),
                        new TariffCost(
                                new TariffId("payg"),
                                rub("0.00"),
                                List.of(
                                        new Line(CALLS_ON_NET, 6_000, 0, rub("150.00")),
                                        new Line(SMS, 10, 0, rub("20.00")),
                                        new Line(TRAFFIC, 1L << 30, 0, rub("1024.00"))),
                                rub("1194.00")));
        assertThat(ranking.unranked()).isEmpty();
    }

    @Test
    void a_ranking_says_what_it_does_not_take_into_account() {
        assertThat(TariffRanking.of(USAGE, List.of(), Asker.UNKNOWN).notes())
                .extracting(Reason::code)
                .containsExactly(
                        "ROAMING_NOT_RECKONED",
                        "PROMOTIONS_NOT_RECKONED",
                        "CALL_ROUNDING_NOT_RECKONED",
                        "CHANGE_FEE_NOT_RECKONED");
    }

    @Test
    void of_equal_costs_the_current_tariff_comes_first_then_the_order_of_the_ids() {
        List<Tariff> same = List.of(
                tariff("c").with(priced("1.00")),
                tariff("a").with(priced("1.00")),
                tariff("b").with(priced("1.00")));
        assertThat(ids(TariffRanking.of(Usage.NONE, same, Asker.UNKNOWN))).containsExactly("a", "b", "c");
        assertThat(ids(TariffRanking.of(Usage.NONE, same, having("b")))).containsExactly("b", "a", "c");
    }

    @Test
    void a_closed_tariff_is_not_offered_unless_the_subscriber_has_it() {
        Tariff closed = PACKAGES.with(Offering.CLOSED);
        TariffRanking others = TariffRanking.of(USAGE, List.of(PAY_AS_YOU_GO, closed), having("payg"));
        assertThat(ids(others)).containsExactly("payg");
        assertThat(others.unranked())
                .containsExactly(new Unranked(
                        closed.id(),
                        List.of(Reason.of(RankingReason.TARGET_CLOSED).with("tariff", "Tariff smart"))));
        assertThat(ids(TariffRanking.of(USAGE, List.of(PAY_AS_YOU_GO, closed), having("smart"))))
                .containsExactly("smart", "payg");
    }

    @Test
    void a_tariff_of_another_region_or_of_an_unknown_status_is_not_offered() {
        Tariff tula = PACKAGES.with(Offering.OPEN.in("Тула"));
        assertThat(codes(tula, new Asker(Optional.empty(), Optional.of("Тула"))))
                .isEmpty();
        assertThat(codes(tula, new Asker(Optional.empty(), Optional.of("Орёл"))))
                .containsExactly("REGION");
        assertThat(codes(tula, Asker.UNKNOWN)).containsExactly("FACT_NOT_KNOWN");
        Offering odd = new Offering(new TariffStatus("спит"), Optional.empty(), Optional.empty());
        assertThat(codes(PACKAGES.with(odd), Asker.UNKNOWN)).containsExactly("UNRECOGNISED");
    }

    @Test
    void a_tariff_with_a_price_that_is_not_stated_is_listed_apart_with_every_reason() {
        Tariff gaps = tariff("gaps").with(IncludedPackage.of("calls", Quantity.notStated(Unit.SECONDS), CALLS_ON_NET));
        assertThat(codes(gaps, Asker.UNKNOWN))
                .containsExactly(
                        "MONTHLY_FEE_NOT_STATED",
                        "PACKAGE_NOT_STATED",
                        "UNIT_PRICE_NOT_STATED",
                        "UNIT_PRICE_NOT_STATED",
                        "UNIT_PRICE_NOT_STATED");
    }

    @Test
    void a_price_that_is_not_needed_need_not_be_stated() {
        Tariff only = tariff("only")
                .with(fee("5.00"))
                .with(
                        IncludedPackage.of("calls", Quantity.of(6_000, Unit.SECONDS), CALLS_ON_NET),
                        IncludedPackage.of("more", Quantity.notStated(Unit.SECONDS), CALLS_ON_NET));
        Usage fits = Usage.NONE.with(CALLS_ON_NET, 6_000).with(SMS, 0);
        assertThat(ids(TariffRanking.of(fits, List.of(only), Asker.UNKNOWN))).containsExactly("only");
        assertThat(TariffRanking.of(Usage.NONE.with(CALLS_ON_NET, 6_001), List.of(only), Asker.UNKNOWN)
                        .ranked())
                .isEmpty();
    }

    @Test
    void a_package_pays_for_what_costs_most_beyond_it_and_narrow_packages_come_first() {
        Usage calls = Usage.NONE.with(CALLS_ON_NET, 600).with(CALLS_OFF_NET, 600);
        Tariff wide = tariff("wide")
                .with(priced("0.00"))
                .with(IncludedPackage.of("all", Quantity.of(900, Unit.SECONDS), CALLS_ON_NET, CALLS_OFF_NET));
        assertThat(cost(calls, wide).lines())
                .containsExactly(
                        new Line(CALLS_OFF_NET, 600, 600, rub("0.00")), new Line(CALLS_ON_NET, 600, 300, rub("7.50")));
        Tariff both = wide.with(
                IncludedPackage.of("all", Quantity.of(600, Unit.SECONDS), CALLS_ON_NET, CALLS_OFF_NET),
                IncludedPackage.of("off-net", Quantity.of(600, Unit.SECONDS), CALLS_OFF_NET));
        assertThat(cost(calls, both).total()).isEqualTo(rub("0.00"));
    }

    @Test
    void a_list_that_cannot_be_ranked_is_refused() {
        assertThatThrownBy(() -> TariffRanking.of(USAGE, List.of(PACKAGES, PACKAGES), Asker.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class);
        Tariff foreign = tariff("by")
                .with(TariffPrices.NOT_STATED.withFees(Stated.of(Money.parse("BYN 1.00")), Stated.notStated()));
        assertThatThrownBy(() -> TariffRanking.of(USAGE, List.of(PACKAGES, foreign), Asker.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("several currencies");
        assertThatThrownBy(() -> Usage.NONE.with(SMS, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TariffCost(PACKAGES.id(), rub("1.00"), List.of(), rub("2.00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TariffCost cost(Usage usage, Tariff tariff) {
        return TariffRanking.of(usage, List.of(tariff), Asker.UNKNOWN).ranked().get(0);
    }

    private static List<String> codes(Tariff tariff, Asker asker) {
        return TariffRanking.of(USAGE, List.of(tariff), asker).unranked().stream()
                .flatMap(each -> each.reasons().stream())
                .map(Reason::code)
                .toList();
    }

    private static List<String> ids(TariffRanking ranking) {
        return ranking.ranked().stream().map(cost -> cost.tariff().text()).toList();
    }

    private static Asker having(String id) {
        return new Asker(Optional.of(new TariffId(id)), Optional.empty());
    }

    private static Tariff tariff(String id) {
        return Tariff.of(new TariffId(id), "Tariff " + id);
    }

    private static TariffPrices fee(String monthly) {
        return TariffPrices.NOT_STATED.withFees(Stated.of(rub(monthly)), Stated.notStated());
    }

    private static TariffPrices priced(String monthly) {
        return PRICES.withFees(Stated.of(rub(monthly)), Stated.notStated());
    }
}
