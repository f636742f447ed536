package io.kabinet.testkit;

import static io.kabinet.testkit.InventedServices.ABROAD;
import static io.kabinet.testkit.InventedServices.CALLS_ABROAD;
import static io.kabinet.testkit.InventedServices.GUDOK;
import static io.kabinet.testkit.InventedServices.NEWS;
import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.byn;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.Kabinet;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.service.ServiceInUse;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.LineFacts;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceGroup;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServicePrice;
import io.kabinet.core.service.ServicePrices;
import io.kabinet.core.service.ServiceQuote;
import io.kabinet.core.service.ServiceTerms;
import io.kabinet.core.service.UssdCode;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered, what it would cost, and connecting it. */
class ServiceStoriesTest {

    private final InMemoryOperator russia = Stories.russia();
    private final Kabinet anna = russia.signedIn(russia.client(), ANNA);

    @Test
    void what_is_offered_comes_with_price_by_tariff_and_short_command_the_latest_first() {
        Service byTariff = new Service(
                new ServiceId("night"),
                "Night",
                Optional.of("Cheap at night"),
                Set.of(),
                Optional.of(new UssdCode("*111*7#")),
                ServiceTerms.of(new ServicePrices(
                        Map.of(new TariffId("Smart"), ServicePrice.monthly(rub("3"))), ServicePrice.NOT_STATED)));
        russia.offers(NEWS, byTariff);

        assertThat(anna.services().offered()).containsExactly(byTariff, NEWS);
    }

    @Test
    void services_abroad_are_chosen_among_those_of_the_group() {
        russia.offers(NEWS, ABROAD, CALLS_ABROAD);

        assertThat(anna.services().offered(ServiceGroup.ROAMING)).containsExactly(CALLS_ABROAD, ABROAD);
        assertThat(anna.services().offered(ServiceGroup.ROAMING, ServiceGroup.INTERNET))
                .containsExactly(ABROAD);
        assertThat(told(connect(ABROAD, "1"))).isEqualTo("confirmed");
    }

    @Test
    void a_long_list_comes_page_by_page() {
        InMemoryOperator paged = InMemoryOperator.in(Market.RUSSIA).pageSize(2).startingAt(Stories.MORNING);
        paged.offers(NEWS, ABROAD, CALLS_ABROAD, GUDOK, Service.RU_GUDOK.at(rub("70")));
        Kabinet there = paged.signedIn(paged.client(), ANNA);
        long before = paged.arrivals();

        assertThat(there.services().offered())
                .containsExactly(Service.RU_GUDOK.at(rub("70")), CALLS_ABROAD, ABROAD, NEWS);
        assertThat(paged.arrivals() - before).isEqualTo(2);
    }

    @Test
    void the_price_is_told_before_and_taken_after() {
        russia.offers(NEWS);
        russia.subscriber(ANNA).balance(rub("30"));

        ServiceQuote quote = anna.services().quote(NEWS.id()).orThrow();
        assertThat(quote)
                .isEqualTo(new ServiceQuote(
                        NEWS.id(),
                        Stated.of(rub("30")),
                        Stated.of(rub("30")),
                        Instant.parse("2026-04-01T09:00:00Z"),
                        0));
        assertThat(balance()).isEqualTo(rub("30"));

        ServiceInUse inUse = anna.services().connect(quote, key("1")).orThrow();
        assertThat(inUse.connected().connectedAt()).isEqualTo(Stories.MORNING);
        assertThat(inUse.freeUntil()).isEmpty();
        assertThat(anna.services().connected().all()).containsExactly(inUse);
        assertThat(balance()).isEqualTo(rub("0"));
    }

    @ParameterizedTest
    @CsvSource({"29.99, 'INSUFFICIENT_FUNDS(RUB 30.00, RUB 29.99)'", "30, confirmed"})
    void what_is_taken_at_once_has_to_be_there(String balance, String answer) {
        russia.offers(NEWS);
        russia.subscriber(ANNA).balance(rub(balance));

        assertThat(told(anna.services().quote(NEWS.id()))).isEqualTo(answer);
    }

    @Test
    void a_price_that_has_changed_since_is_agreed_to_anew() {
        russia.offers(NEWS);
        russia.subscriber(ANNA).balance(rub("100"));
        ServiceQuote quote = anna.services().quote(NEWS.id()).orThrow();
        russia.offers(NEWS.at(rub("31")));

        assertThat(told(anna.services().connect(quote, key("1"))))
                .isEqualTo("QUOTE_STALE(now, RUB 30.00, RUB 31.00) QUOTE_STALE(later, RUB 30.00, RUB 31.00)");
        assertThat(anna.services().connected().all()).isEmpty();
        assertThat(balance()).isEqualTo(rub("100"));
        assertThat(told(connect(NEWS, "2"))).isEqualTo("confirmed");
    }

    @Test
    void a_key_connects_once() {
        russia.offers(NEWS);
        russia.subscriber(ANNA).balance(rub("100"));
        ServiceQuote quote = anna.services().quote(NEWS.id()).orThrow();

        assertThat(told(anna.services().connect(quote, key("1")))).isEqualTo("confirmed");
        assertThat(told(anna.services().connect(quote, key("1")))).isEqualTo("confirmed");
        assertThat(told(anna.services().connect(quote, key("2"))))
                .isEqualTo("ALREADY_CONNECTED(news, 2026-03-01T09:00:00Z)");
        assertThat(balance()).isEqualTo(rub("70"));
    }

    @Test
    void gudok_is_for_smart_tariffs_only() {
        russia.offers(GUDOK);
        assertThat(told(anna.services().quote(GUDOK.id()))).isEqualTo("FACT_NOT_KNOWN(tariff-family)");

        russia.subscriber(ANNA).tariff(Stories.ofFamily(new TariffFamily("ultra")));
        assertThat(told(anna.services().quote(GUDOK.id()))).isEqualTo("NOT_FOR_TARIFF(ultra, smart)");

        russia.subscriber(ANNA).tariff(Stories.ofFamily(TariffFamily.SMART));
        assertThat(told(connect(GUDOK, "1"))).isEqualTo("confirmed");
    }

    @ParameterizedTest
    @CsvSource({"49.99, 'PRICE_BELOW_FLOOR(RUB 50.00, RUB 49.99)'", "50, confirmed"})
    void gudok_costs_fifty_roubles_at_least(String price, String answer) {
        russia.offers(Service.RU_GUDOK.at(rub(price)));
        russia.subscriber(ANNA).tariff(Stories.ofFamily(TariffFamily.SMART));

        assertThat(told(anna.services().quote(GUDOK.id()))).isEqualTo(answer);
    }

    @Test
    void a_service_that_is_not_offered_is_not_known() {
        assertThat(told(anna.services().quote(NEWS.id()))).isEqualTo("UNRECOGNISED(news)");
    }

    @Test
    void the_price_is_that_of_the_tariff() {
        Service night = NEWS.with(ServiceTerms.of(new ServicePrices(
                Map.of(new TariffId("Night Owl"), ServicePrice.monthly(rub("3"))), ServicePrice.monthly(rub("9")))));
        russia.offers(night);
        russia.subscriber(ANNA).balance(rub("10"));
        assertThat(anna.services().quote(night.id()).orThrow().later()).isEqualTo(Stated.of(rub("9")));

        russia.subscriber(ANNA).tariff(LineFacts.Plan.named("Night Owl"));
        assertThat(anna.services().quote(night.id()).orThrow().later()).isEqualTo(Stated.of(rub("3")));
    }

    @Test
    void what_was_done_is_on_record() {
        InMemoryOperator belarus = Stories.belarus();
        belarus.offers(InventedServices.service("free", byn("0")));
        Kabinet hanna = belarus.signedIn(belarus.client(), HANNA);
        hanna.services()
                .connect(hanna.services().quote(new ServiceId("free")).orThrow(), key("1"))
                .orThrow();

        assertThat(hanna.archive().entries().map(ArchiveEntry::kind).collect(Collectors.toList()))
                .startsWith(OperationKind.SERVICES);
    }

    @Test
    void a_price_of_another_market_cannot_be_arranged() {
        assertThatThrownBy(() -> russia.offers(InventedServices.service("news", byn("1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("amount must be in RUB: BYN");
    }

    private Outcome<ServiceInUse> connect(Service service, String key) {
        return InventedServices.connect(anna, service, key);
    }

    private Money balance() {
        return anna.account().balance().amount();
    }
}
