package io.kabinet.testkit;

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
import io.kabinet.client.service.ServiceChanged;
import io.kabinet.client.service.ServiceInUse;
import io.kabinet.client.service.SetService;
import io.kabinet.core.account.block.BlockPolicy;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.LineFacts;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceGroup;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServicePrice;
import io.kabinet.core.service.ServicePrices;
import io.kabinet.core.service.ServiceQuote;
import io.kabinet.core.service.ServiceSetting;
import io.kabinet.core.service.ServiceTerms;
import io.kabinet.core.service.SettingName;
import io.kabinet.core.service.UssdCode;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services, invented but for «Гудок», and what they cost; months begin at 12:00 Moscow time. */
class ServiceStoriesTest {

    private static final Service GUDOK = Service.RU_GUDOK.at(rub("60"));
    private static final Service NEWS = service("news", rub("30"), ServiceGroup.INTERNET);
    private static final Service ABROAD = service("abroad", rub("0"), ServiceGroup.ROAMING, ServiceGroup.INTERNET);
    private static final Service CALLS_ABROAD =
            service("calls-abroad", rub("5"), ServiceGroup.ROAMING, ServiceGroup.CALLS);

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
                        NEWS.id(), Stated.of(rub("30")), Stated.of(rub("30")), Instant.parse("2026-04-01T09:00:00Z")));
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
                .isEqualTo("QUOTE_STALE(RUB 30.00, RUB 31.00) QUOTE_STALE(RUB 30.00, RUB 31.00)");
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

        russia.subscriber(ANNA).tariffFamily(new TariffFamily("ultra"));
        assertThat(told(anna.services().quote(GUDOK.id()))).isEqualTo("NOT_FOR_TARIFF(ultra, smart)");

        russia.subscriber(ANNA).tariffFamily(TariffFamily.SMART);
        assertThat(told(connect(GUDOK, "1"))).isEqualTo("confirmed");
    }

    @ParameterizedTest
    @CsvSource({"49.99, 'PRICE_BELOW_FLOOR(RUB 50.00, RUB 49.99)'", "50, confirmed"})
    void gudok_costs_fifty_roubles_at_least(String price, String answer) {
        russia.offers(Service.RU_GUDOK.at(rub(price)));
        russia.subscriber(ANNA).tariffFamily(TariffFamily.SMART);

        assertThat(told(anna.services().quote(GUDOK.id()))).isEqualTo(answer);
    }

    @Test
    void gudok_is_free_for_a_month_and_then_charged_once_when_each_month_begins() {
        russia.offers(GUDOK);
        russia.subscriber(ANNA).tariffFamily(TariffFamily.SMART);
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
        there.services()
                .connect(there.services().quote(NEWS.id()).orThrow(), key("1"))
                .orThrow();

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
        assertThat(anna.services().disconnect(bound.id(), key("2")))
                .isEqualTo(Outcome.confirmed(new ServiceChanged(
                        bound.id(), Stated.of(rub("7")), russia.clock().instant())));
        assertThat(balanceAt("2027-01-01T00:00:00Z")).isEqualTo(rub("62"));
        assertThat(told(anna.services().disconnect(bound.id(), key("3")))).isEqualTo("NOT_CONNECTED(news)");
    }

    @Test
    void all_paid_ones_are_disconnected_at_once_those_in_their_free_month_too() {
        russia.offers(NEWS, ABROAD, CALLS_ABROAD, GUDOK);
        russia.subscriber(ANNA).services("not stated").balance(rub("35")).tariffFamily(TariffFamily.SMART);
        List.of(NEWS, ABROAD, GUDOK, CALLS_ABROAD).forEach(service -> connect(service, "connect " + service.id()));

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

        assertThat(told(once.services().disconnect(NEWS.id(), key("all").forPart("news"))))
                .startsWith("unknown");
        assertThat(told(once.services().disconnect(NEWS.id(), key("all").forPart("news"))))
                .isEqualTo("confirmed");
        assertThat(once.services().disconnectPaid(key("all")).keySet()).containsExactly(CALLS_ABROAD.id());
    }

    @Test
    void a_melody_and_voice_mail_are_set_and_shown() {
        Service mail = service("voice-mail", rub("0"), ServiceGroup.CALLS);
        russia.offers(GUDOK, mail);
        russia.subscriber(ANNA).tariffFamily(TariffFamily.SMART);
        connect(GUDOK, "1").orThrow();
        connect(mail, "2").orThrow();

        ServiceSetting quiet = new ServiceSetting(GUDOK.id(), SettingName.MELODY, "Quiet");
        ServiceSetting loud = new ServiceSetting(GUDOK.id(), SettingName.MELODY, "Loud");
        ServiceSetting short20 = new ServiceSetting(mail.id(), SettingName.VOICE_MAIL, "after 20 s");
        for (ServiceSetting setting : List.of(quiet, loud, short20)) {
            assertThat(anna.services()
                            .set(setting, key(setting.value().replace(" ", "-")))
                            .orThrow()
                            .price())
                    .isEqualTo(Stated.notStated());
        }

        assertThat(anna.services().connected().find(GUDOK.id()).orElseThrow().settings())
                .containsExactly(loud);
        assertThat(anna.services().connected().find(mail.id()).orElseThrow().settings())
                .containsExactly(short20);
        anna.services().disconnect(GUDOK.id(), key("3")).orThrow();
        connect(GUDOK, "4").orThrow();
        assertThat(anna.services().connected().find(GUDOK.id()).orElseThrow().settings())
                .isEmpty();
    }

    @Test
    void what_is_not_connected_or_not_known_is_not_set() {
        ServiceSetting colour = new ServiceSetting(GUDOK.id(), new SettingName("colour"), "red");

        assertThat(told(anna.services().set(colour, key("1")))).isEqualTo("NOT_CONNECTED(gudok) UNRECOGNISED(colour)");
    }

    @Test
    void setting_is_not_offered_in_belarus_unless_the_operator_is_told_to() {
        ServiceSetting quiet = new ServiceSetting(GUDOK.id(), SettingName.MELODY, "Quiet");
        InMemoryOperator belarus = Stories.belarus();
        InMemoryOperator willing = InMemoryOperator.in(Market.BELARUS)
                .alsoOffering(SetService.class)
                .startingAt(Stories.MORNING);

        assertThat(told(belarus.signedIn(belarus.client(), HANNA).services().set(quiet, key("1"))))
                .isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
        assertThat(told(willing.signedIn(willing.client(), HANNA).services().set(quiet, key("1"))))
                .isEqualTo("NOT_CONNECTED(gudok)");
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
        there.services()
                .connect(there.services().quote(NEWS.id()).orThrow(), key("1"))
                .orThrow();
        retold.clock().moveTo(Instant.parse("2026-03-30T09:00:00Z"));
        there.block().block(BlockRequest.voluntary(Period.ofDays(10)), key("2")).orThrow();

        retold.clock().moveTo(Instant.parse("2026-04-20T09:00:00Z"));
        assertThat(there.account().balance().amount()).isEqualTo(rub("70"));
        retold.clock().moveTo(Instant.parse("2026-05-01T09:00:00Z"));
        assertThat(there.account().balance().amount()).isEqualTo(rub("40"));
    }

    @Test
    void a_promised_payment_asks_for_the_services_that_are_connected() {
        Service credit = service("credit", rub("0"));
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
        there.services()
                .connect(there.services().quote(named.id()).orThrow(), key("1"))
                .orThrow();

        assertThat(told(there.promisedPayments().take(rub("100"), key("2"))))
                .isEqualTo("CREDIT_SERVICE_ACTIVE(" + excluded + ")");
        there.services().disconnect(named.id(), key("3")).orThrow();
        assertThat(told(there.promisedPayments().take(rub("100"), key("4")))).isEqualTo("confirmed");
    }

    @Test
    void what_was_done_is_on_record() {
        InMemoryOperator belarus = Stories.belarus();
        belarus.offers(service("free", byn("0")));
        Kabinet hanna = belarus.signedIn(belarus.client(), HANNA);
        hanna.services()
                .connect(hanna.services().quote(new ServiceId("free")).orThrow(), key("1"))
                .orThrow();

        assertThat(hanna.archive().entries().map(ArchiveEntry::kind).collect(Collectors.toList()))
                .startsWith(OperationKind.SERVICES);
    }

    @Test
    void a_price_of_another_market_cannot_be_arranged() {
        assertThatThrownBy(() -> russia.offers(service("news", byn("1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must be in RUB: BYN 1.00");
    }

    private Outcome<ServiceInUse> connect(Service service, String key) {
        return anna.services().connect(anna.services().quote(service.id()).orThrow(), key(key.replace(" ", "-")));
    }

    private Money balance() {
        return anna.account().balance().amount();
    }

    private Money balanceAt(String moment) {
        russia.clock().moveTo(Instant.parse(moment));
        return balance();
    }

    private static Service service(String id, Money monthly, ServiceGroup... groups) {
        return new Service(
                new ServiceId(id),
                id,
                Optional.empty(),
                Set.of(groups),
                Optional.empty(),
                ServiceTerms.of(ServicePrices.always(ServicePrice.monthly(monthly))));
    }
}
