package io.kabinet.testkit;

import static io.kabinet.testkit.InventedServices.ABROAD;
import static io.kabinet.testkit.InventedServices.CALLS_ABROAD;
import static io.kabinet.testkit.InventedServices.GUDOK;
import static io.kabinet.testkit.InventedServices.NEWS;
import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.block.BlockQuote;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.client.service.ServiceChanged;
import io.kabinet.client.service.ServiceInUse;
import io.kabinet.core.account.block.BlockPolicy;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServicePrice;
import io.kabinet.core.service.ServicePrices;
import io.kabinet.core.service.ServiceTerms;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What services cost as time goes by; their months begin at 12:00 Moscow time. */
class ServiceFeeStoriesTest {

    private final InMemoryOperator russia = Stories.russia();
    private final Kabinet anna = russia.signedIn(russia.client(), ANNA);

    @Test
    void gudok_is_free_for_a_month_and_then_charged_once_when_each_month_begins() {
        russia.offers(GUDOK);
        russia.subscriber(ANNA).tariff(Stories.ofFamily(TariffFamily.SMART));
        ServiceInUse inUse = connect(GUDOK, "1").orThrow();
        assertThat(inUse.freeUntil()).contains(Instant.parse("2026-04-01T09:00:00Z"));

        assertThat(balanceAt("2026-04-01T08:59:59.999999999Z")).isEqualTo(rub("0"));
        assertThat(balanceAt("2026-04-01T09:00:00Z")).isEqualTo(rub("-60"));
        assertThat(balanceAt("2026-04-30T09:00:00Z")).isEqualTo(rub("-60"));
        assertThat(balanceAt("2026-04-01T09:00:00Z")).isEqualTo(rub("-60"));
        assertThat(balanceAt("2026-07-01T09:00:00Z")).isEqualTo(rub("-240"));
    }

    @Test
    void what_was_connected_on_the_last_day_of_a_month_is_charged_on_the_last_day_of_a_shorter_one() {
        InMemoryOperator january = InMemoryOperator.in(Market.RUSSIA).startingAt("2026-01-31T09:00:00Z");
        january.offers(NEWS);
        january.subscriber(ANNA).balance(rub("100"));
        Kabinet there = january.signedIn(january.client(), ANNA);
        InventedServices.connect(there, NEWS, "1").orThrow();

        january.clock().moveTo(Instant.parse("2026-02-28T08:59:59Z"));
        assertThat(there.account().balance().amount()).isEqualTo(rub("70"));
        january.clock().moveTo(Instant.parse("2026-02-28T09:00:00Z"));
        assertThat(there.account().balance().amount()).isEqualTo(rub("40"));
        january.clock().moveTo(Instant.parse("2026-03-31T09:00:00Z"));
        assertThat(there.account().balance().amount()).isEqualTo(rub("10"));
    }

    @Test
    void what_is_disconnected_is_charged_no_more_and_the_price_of_that_is_told() {
        Service bound = NEWS.with(ServiceTerms.of(ServicePrices.always(
                new ServicePrice(Stated.of(rub("1")), Stated.of(rub("7")), Stated.of(rub("30"))))));
        russia.offers(bound);
        russia.subscriber(ANNA).balance(rub("100"));
        connect(bound, "1").orThrow();
        assertThat(balance()).isEqualTo(rub("69"));

        russia.clock().moveTo(Instant.parse("2026-03-31T09:00:00Z"));
        assertThat(anna.services().disconnect(bound.id(), Stated.of(rub("7")), key("2")))
                .isEqualTo(Outcome.confirmed(new ServiceChanged(
                        bound.id(), Stated.of(rub("7")), russia.clock().instant())));
        assertThat(balanceAt("2027-01-01T00:00:00Z")).isEqualTo(rub("62"));
        assertThat(told(anna.services().disconnect(bound.id(), Stated.of(rub("7")), key("3"))))
                .isEqualTo("NOT_CONNECTED(news)");
    }

    @Test
    void disconnecting_at_another_price_than_the_one_agreed_to_is_refused_and_takes_nothing() {
        Service bound = NEWS.with(ServiceTerms.of(ServicePrices.always(
                new ServicePrice(Stated.of(rub("1")), Stated.of(rub("7")), Stated.of(rub("30"))))));
        russia.offers(bound);
        russia.subscriber(ANNA).balance(rub("100"));
        connect(bound, "1").orThrow();

        assertThat(told(anna.services().disconnect(bound.id(), Stated.of(rub("6.99")), key("2"))))
                .isEqualTo("QUOTE_STALE(change, RUB 6.99, RUB 7.00)");
        assertThat(told(anna.services().disconnect(bound.id(), Stated.notStated(), key("3"))))
                .isEqualTo("QUOTE_STALE(change, RUB 7.00)");
        assertThat(anna.services().connected().all()).hasSize(1);
        assertThat(balance()).isEqualTo(rub("69"));
    }

    @Test
    void what_was_taken_for_a_service_is_not_given_back_if_it_ends_with_the_clock_moved_back() {
        russia.offers(NEWS);
        russia.subscriber(ANNA).balance(rub("100"));
        connect(NEWS, "1").orThrow();
        assertThat(balance()).isEqualTo(rub("70"));

        assertThat(balanceAt("2026-03-01T08:59:59Z")).isEqualTo(rub("100"));
        assertThat(told(anna.services().disconnect(NEWS.id(), disconnecting(NEWS), key("2"))))
                .isEqualTo("confirmed");

        assertThat(balance()).isEqualTo(rub("70"));
        assertThat(balanceAt("2026-05-01T09:00:00Z")).isEqualTo(rub("70"));
    }

    @Test
    void all_paid_ones_are_disconnected_at_once_those_in_their_free_month_too() {
        russia.offers(NEWS, ABROAD, CALLS_ABROAD, GUDOK);
        russia.subscriber(ANNA).services("not stated").balance(rub("35")).tariff(Stories.ofFamily(TariffFamily.SMART));
        List.of(NEWS, ABROAD, GUDOK, CALLS_ABROAD).forEach(service -> connect(service, "connect-" + service.id()));

        Map<ServiceId, Outcome<ServiceChanged>> outcomes = anna.services().disconnectPaid(key("all"));

        assertThat(outcomes.keySet()).containsExactly(NEWS.id(), GUDOK.id(), CALLS_ABROAD.id());
        assertThat(outcomes.values())
                .allSatisfy(outcome -> assertThat(told(outcome)).isEqualTo("confirmed"));
        assertThat(anna.services().connected().all())
                .extracting(one -> one.connected().service().id().text())
                .containsExactly("not stated", "abroad");
        assertThat(anna.services().disconnectPaid(key("all"))).isEmpty();
    }

    @Test
    void the_key_of_each_is_the_same_whenever_it_is_made_so_the_whole_can_be_asked_again() {
        russia.offers(NEWS, CALLS_ABROAD);
        russia.subscriber(ANNA).balance(rub("35"));
        Kabinet once = russia.signedIn(Stories.onceClient(russia), ANNA);
        connect(NEWS, "1").orThrow();
        connect(CALLS_ABROAD, "2").orThrow();
        russia.faults().loseNextAnswer();

        assertThat(told(once.services()
                        .disconnect(NEWS.id(), disconnecting(NEWS), key("all").forPart("news"))))
                .startsWith("unknown");
        assertThat(told(once.services()
                        .disconnect(NEWS.id(), disconnecting(NEWS), key("all").forPart("news"))))
                .isEqualTo("confirmed");
        assertThat(once.services().disconnectPaid(key("all")).keySet()).containsExactly(CALLS_ABROAD.id());
    }

    @Test
    void one_that_fails_does_not_keep_the_others() {
        russia.offers(NEWS, CALLS_ABROAD);
        russia.subscriber(ANNA).balance(rub("35"));
        Kabinet once = russia.signedIn(Stories.onceClient(russia), ANNA);
        connect(NEWS, "1").orThrow();
        connect(CALLS_ABROAD, "2").orThrow();
        russia.faults().on(DisconnectService.class).failNext();

        Map<ServiceId, Outcome<ServiceChanged>> outcomes = once.services().disconnectPaid(key("all"));

        assertThat(outcomes.values().stream().map(Stories::told))
                .containsExactly("unknown: OPERATOR_FAILED", "confirmed");
        assertThat(once.services().disconnectPaid(key("all")).values().stream().map(Stories::told))
                .containsExactly("confirmed");
    }

    @Test
    void what_nobody_states_is_not_taken() {
        Service bare = NEWS.with(ServiceTerms.of(ServicePrices.NOT_STATED));
        russia.offers(bare);

        assertThat(anna.services().quote(bare.id()).orThrow().now()).isEqualTo(Stated.notStated());
        assertThat(told(connect(bare, "1"))).isEqualTo("confirmed");
        assertThat(balanceAt("2027-01-01T00:00:00Z")).isEqualTo(rub("0"));
        assertThat(anna.services()
                        .disconnect(bare.id(), Stated.notStated(), key("2"))
                        .orThrow()
                        .price())
                .isEqualTo(Stated.notStated());
    }

    @Test
    void fees_rest_while_a_block_says_so() {
        InMemoryOperator retold = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .block(BlockPolicy.RU_2016_RETOLD))
                .startingAt(Stories.MORNING);
        retold.offers(NEWS);
        retold.subscriber(ANNA).balance(rub("100"));
        Kabinet there = retold.signedIn(retold.client(), ANNA);
        InventedServices.connect(there, NEWS, "1").orThrow();
        retold.clock().moveTo(Instant.parse("2026-03-30T09:00:00Z"));
        BlockQuote quote =
                there.block().quote(BlockRequest.voluntary(Period.ofDays(10))).orThrow();
        there.block().block(quote, key("2")).orThrow();

        retold.clock().moveTo(Instant.parse("2026-04-20T09:00:00Z"));
        assertThat(there.account().balance().amount()).isEqualTo(rub("70"));
        retold.clock().moveTo(Instant.parse("2026-05-01T09:00:00Z"));
        assertThat(there.account().balance().amount()).isEqualTo(rub("40"));
    }

    @Test
    void a_promised_payment_asks_for_the_services_that_are_connected() {
        Service credit = InventedServices.service("credit", rub("0"));
        PromisedPaymentPolicy policy = PromisedPaymentPolicy.RU_2014;
        String excluded = policy.eligibility().plan().excludedServices().first();
        InMemoryOperator earlier = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .promisedPayment(policy))
                .startingAt(Stories.MORNING);
        Service named = new Service(
                credit.id(), excluded, credit.description(), credit.groups(), credit.ussd(), credit.terms());
        earlier.offers(named);
        earlier.subscriber(ANNA).spent(rub("1000"));
        Kabinet there = earlier.signedIn(earlier.client(), ANNA);
        InventedServices.connect(there, named, "1").orThrow();

        assertThat(told(there.promisedPayments().take(rub("100"), key("2"))))
                .isEqualTo("CREDIT_SERVICE_ACTIVE(" + excluded + ")");
        there.services().disconnect(named.id(), disconnecting(named), key("3")).orThrow();
        assertThat(told(there.promisedPayments().take(rub("100"), key("4")))).isEqualTo("confirmed");
    }

    private static Stated<Money> disconnecting(Service service) {
        return service.terms().prices().otherwise().disconnecting();
    }

    private Outcome<ServiceInUse> connect(Service service, String key) {
        return InventedServices.connect(anna, service, key);
    }

    private Money balance() {
        return anna.account().balance().amount();
    }

    private Money balanceAt(String moment) {
        russia.clock().moveTo(Instant.parse(moment));
        return balance();
    }
}
