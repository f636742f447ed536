package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.russia;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.allowance.Remainder;
import io.kabinet.core.tariff.allowance.Use;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.tariff.traffic.TrafficPackage;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is left of packages, how much traffic one may have, and how much one has used. */
class AllowanceStoriesTest {

    private static final TariffId TARIFF = new TariffId("plain");
    private static final TrafficPackage SMALL = traffic("small", 1_000, "8");
    private static final TrafficPackage LARGE = traffic("large", 9_000, "20");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Test
    void what_is_used_is_taken_from_what_is_left() {
        InMemoryOperator operator = russia();
        operator.subscriber(ANNA)
                .allowances(Allowances.of(
                        Allowance.of("minutes", Quantity.of(90, Unit.SECONDS), UsageKind.CALLS_ON_NET),
                        Allowance.of("sms", Quantity.unlimited(Unit.PIECES), UsageKind.SMS)))
                .uses(Use.of(UsageKind.CALLS_ON_NET, 61))
                .uses(Use.of(UsageKind.CALLS_ON_NET, 20).asForwarded())
                .uses(Use.of(UsageKind.SMS, 3));
        try (KabinetClient client = operator.client()) {
            assertThat(operator.signedIn(client, ANNA).tariff().allowances().all())
                    .extracting(each -> each.remainder().left())
                    .containsExactly(Quantity.of(29, Unit.SECONDS), Quantity.unlimited(Unit.PIECES));
        }
    }

    @Test
    void an_amount_of_traffic_costs_its_price_and_comes_in_place_of_the_one_before() {
        InMemoryOperator operator = offering(SMALL, LARGE);
        operator.subscriber(ANNA).balance(rub("100"));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            assertThat(anna.tariff().own().traffic()).containsExactly(SMALL, LARGE);

            assertThat(told(anna.tariff().chooseTraffic(SMALL, key("1")))).isEqualTo("confirmed");
            assertThat(told(anna.tariff().chooseTraffic(LARGE, key("2")))).isEqualTo("confirmed");

            assertThat(anna.account().balance().amount()).isEqualTo(rub("72"));
            assertThat(anna.tariff().own().chosen()).contains("large");
            assertThat(anna.tariff().allowances().all()).containsExactly(left(LARGE));
        }
    }

    @Test
    void an_amount_that_one_has_or_that_is_not_offered_or_has_another_price_is_refused() {
        InMemoryOperator operator = offering(SMALL);
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            anna.tariff().chooseTraffic(SMALL, key("1")).orThrow();

            assertThat(told(anna.tariff().chooseTraffic(SMALL, key("2")))).isEqualTo("TRAFFIC_PACKAGE_SAME(small)");
            assertThat(told(anna.tariff().chooseTraffic(LARGE, key("3"))))
                    .isEqualTo("TRAFFIC_PACKAGE_NOT_OFFERED(large)");

            operator.tariffs().traffic(TARIFF, traffic("large", 9_000, "21"));
            assertThat(told(anna.tariff().chooseTraffic(LARGE, key("4"))))
                    .isEqualTo("QUOTE_STALE(traffic, RUB 20.00, RUB 21.00)");
            assertThat(anna.account().balance().amount()).isEqualTo(rub("-8"));
        }
    }

    @Test
    void an_amount_without_a_stated_price_is_chosen_as_such_and_takes_nothing() {
        TrafficPackage unknown = new TrafficPackage("small", SMALL.amount(), Stated.notStated());
        InMemoryOperator operator = offering(unknown);
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);

            assertThat(told(anna.tariff().chooseTraffic(SMALL, key("1")))).isEqualTo("QUOTE_STALE(traffic, RUB 8.00)");
            assertThat(told(anna.tariff().chooseTraffic(unknown, key("2")))).isEqualTo("confirmed");
            assertThat(anna.account().balance().amount()).isEqualTo(rub("0"));
        }
    }

    @Test
    void traffic_is_told_day_by_day_and_only_for_the_days_that_were_asked_for() {
        InMemoryOperator operator = russia();
        operator.subscriber(ANNA).uses(Use.of(UsageKind.TRAFFIC, 100)).uses(Use.of(UsageKind.TRAFFIC, 11));
        operator.clock().advance(Duration.ofDays(1));
        operator.subscriber(ANNA).uses(Use.of(UsageKind.TRAFFIC, 5));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);

            assertThat(anna.tariff().traffic(DateSpan.of(FIRST, FIRST)).bytesByDay())
                    .isEqualTo(Map.of(FIRST, 111L));
            assertThat(anna.tariff()
                            .traffic(DateSpan.of(FIRST.plusDays(1), FIRST.plusDays(9)))
                            .bytesByDay())
                    .isEqualTo(Map.of(FIRST.plusDays(1), 5L));
        }
    }

    private static InMemoryOperator offering(TrafficPackage... packages) {
        InMemoryOperator operator = russia();
        operator.tariffs().offers(Tariff.of(TARIFF, "Plain")).traffic(TARIFF, packages);
        operator.subscriber(ANNA).tariff(Tariff.of(TARIFF, "Plain"));
        return operator;
    }

    private static Allowance left(TrafficPackage traffic) {
        Allowance left = Allowance.of(traffic.id(), traffic.amount(), UsageKind.TRAFFIC);
        return left.with(new Remainder(traffic.amount(), traffic.amount(), Quantity.notStated(Unit.BYTES)));
    }

    private static TrafficPackage traffic(String id, long bytes, String price) {
        return new TrafficPackage(id, Quantity.of(bytes, Unit.BYTES), Stated.of(rub(price)));
    }
}
