package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.russia;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.archive.ReadArchive;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.block.LineAccess;
import io.kabinet.core.account.block.LineUse;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Summary;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.promised.LineFacts;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.Offering;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.allowance.Use;
import io.kabinet.core.tariff.change.Agreement;
import io.kabinet.core.tariff.change.ChangeEligibility;
import io.kabinet.core.tariff.change.EffectiveRule;
import io.kabinet.core.tariff.change.FundsRule;
import io.kabinet.core.tariff.change.TariffChangePolicy;
import io.kabinet.core.tariff.change.TariffChangeQuote;
import io.kabinet.core.tariff.change.TariffChangeReason;
import io.kabinet.core.tariff.cheapest.TariffCost;
import io.kabinet.core.tariff.cheapest.Usage;
import io.kabinet.core.tariff.terms.IncludedPackage;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.tariff.terms.UnitPrice;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tariff one has, which ones there are, and how one comes from the one to the other. */
class TariffStoriesTest {

    private static final TariffId OTHER = new TariffId("other");
    private static final DateSpan TODAY = DateSpan.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1));
    private static final Tariff OLD = tariff("old", "5", "0").with(Offering.CLOSED);
    private static final Tariff NEW = tariff("other", "30", "2").with(minutes("calls", 600));

    @Test
    void everybody_begins_with_a_tariff_that_says_that_it_is_invented() {
        InMemoryOperator operator = russia();
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);

            assertThat(anna.tariff().own().tariff().card().description()).isEqualTo("Придуман для тестов.");
            assertThat(anna.tariff().offered())
                    .extracting(tariff -> tariff.id().text())
                    .containsExactly("example-large");
        }
    }

    @Test
    void the_tariff_of_lending_is_the_one_that_is_read_and_changed() {
        InMemoryOperator operator = russia();
        operator.tariffs().offers(NEW);
        operator.subscriber(ANNA).tariff(LineFacts.Plan.named("Bare"));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            assertThat(anna.tariff().own().tariff()).isEqualTo(Tariff.of(new TariffId("Bare"), "Bare"));
            assertThat(plan(operator)).isEqualTo(LineFacts.Plan.named("Bare"));

            change(anna, "1");

            assertThat(plan(operator)).isEqualTo(new LineFacts.Plan("other", Optional.of(rub("30"))));
        }
    }

    @Test
    void a_quote_changes_nothing_and_a_change_takes_its_fee_and_brings_the_packages() {
        InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA)
                .alsoOffering(ReadArchive.class)
                .startingAt(Stories.MORNING);
        operator.tariffs().offers(OLD, NEW);
        operator.subscriber(ANNA).balance(rub("10")).tariff(tariff("mine", "1", "0"));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            TariffChangeQuote quote = anna.tariff().quote(OTHER).orThrow();

            assertThat(quote.terms().fee()).isEqualTo(Stated.of(rub("2")));
            assertThat(anna.account().balance().amount()).isEqualTo(rub("10"));

            assertThat(told(anna.tariff().change(Agreement.to(quote), key("1"))))
                    .isEqualTo("confirmed");
            assertThat(told(anna.tariff().change(Agreement.to(quote), key("1"))))
                    .isEqualTo("confirmed");

            assertThat(anna.account().balance().amount()).isEqualTo(rub("8"));
            assertThat(anna.detailing()
                            .spending(RowsOf.days(TODAY))
                            .byCategory()
                            .parts())
                    .extracting(Summary.Part::key, part -> part.sum().toString())
                    .containsExactly(tuple(ChargeCategory.ONE_OFF_SERVICES, "RUB 2.0000"));
            assertThat(anna.tariff().own().tariff()).isEqualTo(NEW);
            assertThat(ids(anna)).containsExactly("calls");
            assertThat(anna.archive().entries())
                    .first()
                    .extracting(ArchiveEntry::kind)
                    .isEqualTo(OperationKind.TARIFF_CHANGE);
        }
    }

    @Test
    void whoever_leaves_a_closed_tariff_has_to_say_that_they_know() {
        InMemoryOperator operator = russia();
        operator.tariffs().offers(OLD, NEW);
        operator.subscriber(ANNA).tariff(OLD);
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            TariffChangeQuote quote = anna.tariff().quote(OTHER).orThrow();

            assertThat(quote.hasWayBack()).isFalse();
            assertThat(told(anna.tariff().change(Agreement.to(quote), key("1"))))
                    .isEqualTo("NOT_ACKNOWLEDGED(CURRENT_TARIFF_CLOSED)");
            assertThat(told(anna.tariff()
                            .change(Agreement.to(quote, TariffChangeReason.CURRENT_TARIFF_CLOSED), key("2"))))
                    .isEqualTo("confirmed");
            assertThat(told(anna.tariff().quote(OLD.id()))).isEqualTo("TARGET_CLOSED(old)");
        }
    }

    @Test
    void terms_that_have_changed_are_refused_one_by_one_and_nothing_is_taken() {
        InMemoryOperator operator = russia();
        operator.tariffs().offers(NEW);
        operator.subscriber(ANNA).balance(rub("10"));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            TariffChangeQuote quote = anna.tariff().quote(OTHER).orThrow();
            operator.tariffs().offers(tariff("other", "31", "3"));

            assertThat(told(anna.tariff().change(Agreement.to(quote), key("1"))))
                    .isEqualTo("QUOTE_STALE(fee, RUB 2.00, RUB 3.00) QUOTE_STALE(monthly-fee, RUB 30.00, RUB 31.00)");
            assertThat(anna.account().balance().amount()).isEqualTo(rub("10"));
        }
    }

    @Test
    void a_tariff_that_the_operator_does_not_have_is_not_changed_to() {
        InMemoryOperator operator = russia();
        operator.tariffs().offers(NEW);
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            TariffChangeQuote quote = anna.tariff().quote(OTHER).orThrow();
            operator.tariffs().offers();

            assertThat(told(anna.tariff().quote(OTHER))).isEqualTo("TARGET_CLOSED(other)");
            assertThat(told(anna.tariff().change(Agreement.to(quote), key("1"))))
                    .isEqualTo("TARGET_CLOSED(other)");
        }
    }

    @Test
    void only_those_are_offered_that_one_could_change_to() {
        InMemoryOperator operator = russia();
        Tariff north = tariff("north", "1", "1").with(Offering.OPEN.in("north"));
        Tariff south = tariff("south", "1", "1").with(Offering.OPEN.in("south"));
        operator.tariffs().offers(NEW, OLD, north, south);
        operator.subscriber(ANNA).tariff(NEW).tariffRegion("north");
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);

            assertThat(anna.tariff().offered()).containsExactly(north);
            assertThat(told(anna.tariff().quote(south.id()))).isEqualTo("REGION(south, south)");
            assertThat(told(anna.tariff().quote(NEW.id()))).isEqualTo("TARGET_SAME(other)");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 2", "3, 2", "4, 1", "9, 1"})
    void a_long_list_comes_in_pages_and_in_the_operators_order(int pageSize, int pages) {
        InMemoryOperator operator =
                InMemoryOperator.in(Market.RUSSIA).pageSize(pageSize).startingAt(Stories.MORNING);
        Tariff first = tariff("first", "1", "1");
        Tariff third = tariff("third", "1", "1");
        Tariff last = tariff("last", "1", "1");
        operator.tariffs().offers(first, NEW, third, last);
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            long before = operator.arrivals();

            assertThat(anna.tariff().offered()).containsExactly(first, NEW, third, last);
            assertThat(operator.arrivals() - before).isEqualTo(pages);
        }
    }

    @Test
    void from_the_first_of_the_next_month_the_tariff_is_another_and_what_was_left_is_gone() {
        InMemoryOperator operator = by(TariffChangePolicy.RUSSIA.with(EffectiveRule.NEXT_MONTH));
        operator.tariffs().offers(NEW);
        operator.subscriber(ANNA).tariff(tariff("mine", "1", "0").with(minutes("mine", 60)));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            assertThat(anna.tariff().quote(OTHER).orThrow().warnings())
                    .extracting(Reason::code)
                    .containsExactly("REMAINS_LOST");
            change(anna, "1");

            operator.clock().moveTo(Instant.parse("2026-03-31T20:59:59.999Z"));
            assertThat(ids(operator.signedIn(client, ANNA))).containsExactly("mine");

            operator.clock().moveTo(Instant.parse("2026-03-31T21:00:00Z"));
            assertThat(ids(operator.signedIn(client, ANNA))).containsExactly("calls");
            assertThat(plan(operator).name()).isEqualTo("other");
        }
    }

    @ParameterizedTest
    @CsvSource({"1.99, 'INSUFFICIENT_FUNDS(RUB 2.00, RUB 1.99)'", "2.00, confirmed"})
    void where_the_rulebook_wants_the_fee_to_be_there_it_has_to_be(String balance, String outcome) {
        InMemoryOperator operator =
                by(TariffChangePolicy.RUSSIA.with(ChangeEligibility.TO_OPEN_TARIFFS.with(FundsRule.FEE)));
        operator.tariffs().offers(NEW);
        operator.subscriber(ANNA).balance(rub(balance));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);

            assertThat(told(anna.tariff().quote(OTHER))).isEqualTo(outcome);
            assertThat(anna.tariff().offered()).containsExactly(NEW);
        }
    }

    @Test
    void a_tariff_that_is_ordered_is_not_ordered_and_paid_once_more() {
        InMemoryOperator operator = by(TariffChangePolicy.RUSSIA.with(EffectiveRule.NEXT_MONTH));
        Tariff third = tariff("third", "30", "1");
        operator.tariffs().offers(NEW, third);
        operator.subscriber(ANNA).balance(rub("10")).tariff(tariff("mine", "1", "0"));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            TariffChangeQuote quote = anna.tariff().quote(OTHER).orThrow();
            anna.tariff().change(Agreement.to(quote), key("1")).orThrow();

            assertThat(told(anna.tariff().quote(OTHER))).isEqualTo("TARGET_SAME(other)");
            assertThat(told(anna.tariff().change(Agreement.to(quote), key("2"))))
                    .isEqualTo("TARGET_SAME(other)");
            assertThat(anna.account().balance().amount()).isEqualTo(rub("8"));
            assertThat(anna.tariff().offered()).containsExactly(third);

            operator.clock().moveTo(Instant.parse("2026-03-31T21:00:00Z"));
            Kabinet later = operator.signedIn(client, ANNA);
            assertThat(told(later.tariff().quote(OTHER))).isEqualTo("TARGET_SAME(other)");
            assertThat(told(later.tariff().quote(third.id()))).isEqualTo("confirmed");
        }
    }

    @Test
    void an_order_that_is_replaced_by_another_can_be_given_again() {
        InMemoryOperator operator = by(TariffChangePolicy.RUSSIA.with(EffectiveRule.NEXT_MONTH));
        Tariff third = tariff("third", "30", "1");
        operator.tariffs().offers(NEW, third);
        operator.subscriber(ANNA).balance(rub("10")).tariff(tariff("mine", "1", "0"));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            change(anna, "1");
            anna.tariff()
                    .change(Agreement.to(anna.tariff().quote(third.id()).orThrow()), key("2"))
                    .orThrow();

            assertThat(told(anna.tariff().quote(third.id()))).isEqualTo("TARGET_SAME(third)");
            assertThat(told(anna.tariff().quote(OTHER))).isEqualTo("confirmed");
        }
    }

    @Test
    void what_is_arranged_after_a_change_has_come_stays_though_nobody_has_looked_between() {
        InMemoryOperator operator = by(TariffChangePolicy.RUSSIA.with(EffectiveRule.NEXT_MONTH));
        operator.tariffs().offers(NEW);
        operator.subscriber(ANNA).tariff(tariff("mine", "1", "0"));
        try (KabinetClient client = operator.client()) {
            change(operator.signedIn(client, ANNA), "1");
            operator.clock().moveTo(Instant.parse("2026-03-31T21:00:00Z"));

            operator.subscriber(ANNA)
                    .allowances(new Allowances(
                            List.of(Allowance.of("arranged", Quantity.of(60, Unit.SECONDS), UsageKind.CALLS_ON_NET))));

            assertThat(ids(operator.signedIn(client, ANNA))).containsExactly("arranged");
        }
    }

    @Test
    void a_change_that_has_come_stays_though_the_clock_is_moved_back() {
        InMemoryOperator operator = by(TariffChangePolicy.RUSSIA.with(EffectiveRule.NEXT_MONTH));
        Tariff third = tariff("third", "30", "1");
        operator.tariffs().offers(NEW, third);
        operator.subscriber(ANNA).balance(rub("10")).tariff(tariff("mine", "1", "0"));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            change(anna, "1");
            operator.clock().moveTo(Instant.parse("2026-03-31T21:00:00Z"));
            operator.subscriber(ANNA).uses(Use.of(UsageKind.CALLS_ON_NET, 60));

            operator.clock().moveTo(Instant.parse("2026-02-28T09:00:00Z"));
            Kabinet earlier = operator.signedIn(client, ANNA);

            assertThat(earlier.tariff().own().tariff()).isEqualTo(NEW);
            assertThat(earlier.tariff().allowances().all())
                    .extracting(allowance -> allowance.remainder().left())
                    .containsExactly(Quantity.of(540, Unit.SECONDS));
            assertThat(told(earlier.tariff().quote(third.id()))).isEqualTo("confirmed");
        }
    }

    @Test
    void the_region_of_tariffs_is_where_the_number_is_registered() {
        InMemoryOperator operator = russia();
        Tariff north = tariff("north", "1", "1").with(Offering.OPEN.in("north"));
        Tariff south = tariff("south", "1", "1").with(Offering.OPEN.in("south"));
        operator.tariffs().offers(north, south);
        operator.subscriber(ANNA).registeredTo("Anna", "south");
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);

            assertThat(anna.tariff().offered()).containsExactly(south);
            assertThat(anna.tariff().own().region()).contains("south");
            operator.subscriber(ANNA).tariffRegion("north");
            assertThat(anna.tariff().offered()).containsExactly(north);
        }
    }

    @ParameterizedTest
    @CsvSource({"1.99, 'INSUFFICIENT_FUNDS(RUB 2.00, RUB 1.99)'", "2.00, confirmed"})
    void a_balance_that_is_kept_back_from_the_subscriber_is_known_to_the_rule(String balance, String outcome) {
        LineAccess strict = new LineAccess(Map.of(), Map.of(LineState.VOLUNTARY_BLOCK, Set.of(LineUse.VIEW_BALANCE)));
        Rulebook closed = Market.RUSSIA
                .rulebook()
                .with(Source.ownChoice("a test"))
                .tariffChange(TariffChangePolicy.RUSSIA.with(ChangeEligibility.TO_OPEN_TARIFFS.with(FundsRule.FEE)))
                .with(Source.ownChoice("a test"))
                .lineAccess(strict);
        InMemoryOperator operator =
                InMemoryOperator.in(Market.RUSSIA).rulebook(closed).startingAt(Stories.MORNING);
        operator.tariffs().offers(NEW);
        operator.subscriber(ANNA).balance(rub(balance)).lineState(LineState.VOLUNTARY_BLOCK);
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);

            assertThat(anna.account().details().balance()).isEmpty();
            assertThat(told(anna.tariff().quote(OTHER))).isEqualTo(outcome);
        }
    }

    @Test
    void the_cheapest_tariff_is_reckoned_from_what_the_operator_says_of_each() {
        InMemoryOperator operator = russia();
        Tariff talker = tariff("talker", "20", "1").with(minutes("calls", 6_000));
        Tariff dear = tariff("dear", "40", "1");
        operator.tariffs().offers(talker, dear, OLD);
        operator.subscriber(ANNA).tariff(tariff("mine", "10", "0"));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);

            assertThat(anna.tariff()
                            .cheapestFor(Usage.NONE.with(UsageKind.CALLS_ON_NET, 600))
                            .ranked())
                    .extracting(cost -> cost.tariff().text(), TariffCost::total)
                    .containsExactly(tuple("mine", rub("20")), tuple("talker", rub("20")), tuple("dear", rub("50")));
        }
    }

    @Test
    void in_belarus_it_is_the_same_in_its_own_money() {
        InMemoryOperator operator = Stories.belarus();
        try (KabinetClient client = operator.client()) {
            Kabinet hanna = operator.signedIn(client, HANNA);
            TariffChangeQuote quote =
                    hanna.tariff().quote(new TariffId("example-large")).orThrow();

            assertThat(told(hanna.tariff().change(Agreement.to(quote), key("1"))))
                    .isEqualTo("confirmed");
            assertThat(hanna.account().balance().amount()).isEqualTo(Stories.byn("-2"));
        }
    }

    @Test
    void a_tariff_in_foreign_money_cannot_be_arranged() {
        InMemoryOperator operator = Stories.belarus();

        assertThatThrownBy(() -> operator.tariffs().offers(NEW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> operator.subscriber(HANNA).tariff(NEW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> russia().tariffs().offers(NEW, NEW)).isInstanceOf(IllegalArgumentException.class);
    }

    private static InMemoryOperator by(TariffChangePolicy policy) {
        return InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .tariffChange(policy))
                .startingAt(Stories.MORNING);
    }

    private static void change(Kabinet anna, String key) {
        anna.tariff()
                .change(Agreement.to(anna.tariff().quote(OTHER).orThrow()), key(key))
                .orThrow();
    }

    private static LineFacts.Plan plan(InMemoryOperator operator) {
        World world = operator.world();
        return world.look(now -> world.person(ANNA, now).tariffs.plan(now));
    }

    private static List<String> ids(Kabinet anna) {
        return anna.tariff().allowances().all().stream().map(Allowance::id).toList();
    }

    private static Tariff tariff(String id, String monthlyFee, String changeFee) {
        return Tariff.of(new TariffId(id), id)
                .with(TariffPrices.NOT_STATED
                        .withFees(Stated.of(rub(monthlyFee)), Stated.of(rub(changeFee)))
                        .with(UsageKind.CALLS_ON_NET, new UnitPrice(rub("1"), 60)));
    }

    private static IncludedPackage minutes(String name, long seconds) {
        return IncludedPackage.of(name, Quantity.of(seconds, Unit.SECONDS), UsageKind.CALLS_ON_NET);
    }
}
