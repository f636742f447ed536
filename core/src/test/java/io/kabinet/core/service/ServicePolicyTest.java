package io.kabinet.core.service;

import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.account.Balance;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicePolicyTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-01-31T07:00:00Z");
    private static final ServicePolicy POLICY = ServicePolicy.DEFAULT;
    private static final TariffId SMART_MINI = new TariffId("smart-mini");
    private static final TariffId SUPER = new TariffId("super");
    private static final Service GUDOK = Service.RU_GUDOK.at(rub("60.00"));
    private static final Service PLAIN = service("plain", ServicePrices.always(ServicePrice.monthly(rub("5.00"))));

    private static Service service(String id, ServicePrices prices) {
        return new Service(
                new ServiceId(id), id, Optional.empty(), Set.of(), Optional.empty(), ServiceTerms.of(prices));
    }

    private static ServiceFacts facts(TariffId tariff, TariffFamily family, String balance, Service... had) {
        return new ServiceFacts(
                Optional.of(tariff),
                Optional.of(family),
                new ConnectedServices(List.of(had).stream()
                        .map(one ->
                                new ConnectedService(one, one.terms().prices().otherwise(), NOW))
                        .toList()),
                Optional.of(new Balance(rub(balance), NOW)));
    }

    private static ServiceFacts smart(String balance, Service... had) {
        return facts(SMART_MINI, TariffFamily.SMART, balance, had);
    }

    private static List<Reason> against(Service service, ServiceFacts facts) {
        return POLICY.decide(service, facts, NOW, MOSCOW).match(granted -> List.of(), ConnectDecision.Refused::reasons);
    }

    private static ConnectDecision.Granted granted(Service service, ServiceFacts facts) {
        return POLICY.decide(service, facts, NOW, MOSCOW).match(granted -> granted, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    private static Reason unknown(String fact) {
        return Reason.of(ServiceReason.FACT_NOT_KNOWN).with("fact", fact);
    }

    @Test
    void gudok_is_for_any_smart_tariff_and_for_no_other() {
        assertThat(against(GUDOK, smart("0.00"))).isEmpty();
        assertThat(against(GUDOK, facts(new TariffId("smart-top"), TariffFamily.SMART, "0.00")))
                .isEmpty();
        assertThat(against(GUDOK, facts(SUPER, new TariffFamily("super"), "0.00")))
                .containsExactly(Reason.of(ServiceReason.NOT_FOR_TARIFF)
                        .with("family", "super")
                        .with("needed", "smart"));
        assertThat(against(GUDOK, ServiceFacts.UNKNOWN)).containsExactly(unknown("tariff-family"));
    }

    @Test
    void gudok_costs_nothing_in_its_first_month_and_its_price_from_the_second() {
        ConnectDecision.Granted granted = granted(GUDOK, smart("0.00"));
        assertThat(granted.quote())
                .isEqualTo(new ServiceQuote(
                        GUDOK.id(),
                        Stated.of(rub("0.00")),
                        Stated.of(rub("60.00")),
                        Instant.parse("2026-02-28T07:00:00Z"),
                        1));
        assertThat(granted.connected().connectedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({"49.99, false", "50.00, true", "50.01, true", "500.00, true"})
    void gudok_at_less_than_50_roubles_a_month_is_refused(String price, boolean granted) {
        assertThat(against(Service.RU_GUDOK.at(rub(price)), smart("0.00")))
                .isEqualTo(
                        granted
                                ? List.of()
                                : List.of(Reason.of(ServiceReason.PRICE_BELOW_FLOOR)
                                        .with("minimum", rub("50.00"))
                                        .with("price", rub(price))));
    }

    @Test
    void fifty_roubles_are_a_floor_and_no_price_so_gudok_needs_one() {
        assertThat(against(Service.RU_GUDOK, smart("100.00"))).containsExactly(unknown("monthly-price"));
    }

    @Test
    void a_service_costs_what_it_costs_with_the_tariff_of_the_subscriber() {
        ServicePrices prices = new ServicePrices(
                Map.of(SMART_MINI, ServicePrice.monthly(rub("3.00"))), ServicePrice.monthly(rub("7.00")));
        Service roaming = service("roaming", prices);
        assertThat(granted(roaming, smart("9.00")).quote().now()).isEqualTo(Stated.of(rub("3.00")));
        assertThat(granted(roaming, facts(SUPER, TariffFamily.SMART, "9.00"))
                        .quote()
                        .later())
                .isEqualTo(Stated.of(rub("7.00")));
        assertThat(against(roaming, ServiceFacts.UNKNOWN)).containsExactly(unknown("tariff"));
    }

    @Test
    void a_price_that_nobody_states_is_not_free() {
        Service unpriced = service(
                "unpriced",
                new ServicePrices(Map.of(SUPER, ServicePrice.NOT_STATED), ServicePrice.monthly(rub("1.00"))));
        ServiceQuote quote =
                granted(unpriced, facts(SUPER, TariffFamily.SMART, "0.00")).quote();
        assertThat(quote.now()).isEqualTo(Stated.notStated()).hasToString("not stated");
        assertThat(quote.later()).isEqualTo(Stated.notStated());
    }

    @Test
    void the_price_is_seen_before_connecting_with_that_of_connecting_itself() {
        ServicePrice price = new ServicePrice(Stated.of(rub("10.00")), Stated.of(rub("2.00")), Stated.of(rub("5.00")));
        ServiceQuote quote = granted(service("s", ServicePrices.always(price)), smart("15.00"))
                .quote();
        assertThat(quote)
                .isEqualTo(new ServiceQuote(
                        new ServiceId("s"),
                        Stated.of(rub("15.00")),
                        Stated.of(rub("5.00")),
                        Instant.parse("2026-02-28T07:00:00Z"),
                        0));
    }

    /** What nobody states may cost something or nothing; what is stated has to be there in any case. */
    @ParameterizedTest
    @CsvSource({
        ", 5.00, 4.99, 5.00",
        ", 5.00, 5.00, ",
        "10.00, , 9.99, 10.00",
        "10.00, , 10.00, ",
        "10.00, 5.00, 14.99, 15.00",
        "10.00, 5.00, 15.00, ",
        ", , -1.00, "
    })
    void a_part_that_nobody_states_does_not_hide_the_one_that_is_stated(
            @Nullable String connecting, @Nullable String monthly, String balance, @Nullable String needed) {
        ServicePrice price = new ServicePrice(stated(connecting), Stated.notStated(), stated(monthly));
        Service service = service("s", ServicePrices.always(price));
        if (needed == null) {
            assertThat(granted(service, smart(balance)).quote().now().equals(Stated.notStated()))
                    .isEqualTo(connecting == null || monthly == null);
        } else {
            assertThat(against(service, smart(balance)))
                    .containsExactly(Reason.of(ServiceReason.INSUFFICIENT_FUNDS)
                            .with("needed", rub(needed))
                            .with("balance", rub(balance)));
        }
    }

    private static Stated<Money> stated(@Nullable String roubles) {
        return roubles == null ? Stated.notStated() : Stated.of(rub(roubles));
    }

    @ParameterizedTest
    @CsvSource({"4.99, false", "5.00, true", "5.01, true", "-1.00, false"})
    void what_is_taken_at_once_must_be_there(String balance, boolean granted) {
        assertThat(against(PLAIN, smart(balance)))
                .isEqualTo(
                        granted
                                ? List.of()
                                : List.of(Reason.of(ServiceReason.INSUFFICIENT_FUNDS)
                                        .with("needed", rub("5.00"))
                                        .with("balance", rub(balance))));
        assertThat(new ServicePolicy(false)
                        .decide(PLAIN, smart(balance), NOW, MOSCOW)
                        .<Boolean>match(yes -> true, no -> false))
                .isTrue();
    }

    @Test
    void a_balance_is_asked_for_only_where_something_is_taken_at_once() {
        ServiceFacts unknown = ServiceFacts.UNKNOWN;
        assertThat(against(PLAIN, unknown)).containsExactly(unknown("balance"));
        Service free = service("free", ServicePrices.always(ServicePrice.monthly(rub("0.00"))));
        assertThat(against(free, unknown)).isEmpty();
        ServiceFacts belarusian = new ServiceFacts(
                Optional.empty(),
                Optional.empty(),
                ConnectedServices.NONE,
                Optional.of(new Balance(Money.parse("BYN 9.00"), NOW)));
        assertThatThrownBy(() -> against(PLAIN, belarusian)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_reason_is_told_in_order() {
        Service cheap = Service.RU_GUDOK.at(rub("1.00"));
        assertThat(against(cheap, facts(SUPER, new TariffFamily("super"), "0.00", GUDOK)))
                .extracting(Reason::code)
                .containsExactly("NOT_FOR_TARIFF", "ALREADY_CONNECTED", "PRICE_BELOW_FLOOR");
        assertThat(against(PLAIN, smart("0.00", PLAIN)))
                .containsExactly(
                        Reason.of(ServiceReason.ALREADY_CONNECTED)
                                .with("service", "plain")
                                .with("since", NOW),
                        Reason.of(ServiceReason.INSUFFICIENT_FUNDS)
                                .with("needed", rub("5.00"))
                                .with("balance", rub("0.00")));
    }

    @Test
    void a_price_that_has_changed_since_it_was_agreed_to_is_told() {
        ConnectDecision.Granted then = granted(GUDOK, smart("0.00"));
        assertThat(then.ifStill(then.quote())).isSameAs(then);
        ConnectDecision.Granted dearer = granted(Service.RU_GUDOK.at(rub("70.00")), smart("0.00"));
        assertThat(dearer.ifStill(then.quote()))
                .isEqualTo(new ConnectDecision.Refused(List.of(Reason.of(ServiceReason.QUOTE_STALE)
                        .with("what", "later")
                        .with("agreed", rub("60.00"))
                        .with("price", rub("70.00")))));
        ConnectDecision.Granted unpriced =
                granted(PLAIN.with(ServiceTerms.of(ServicePrices.NOT_STATED)), smart("9.00"));
        assertThat(unpriced.ifStill(granted(PLAIN, smart("9.00")).quote()))
                .isEqualTo(new ConnectDecision.Refused(
                        List.of(noLongerStated("now", "5.00"), noLongerStated("later", "5.00"))));
        assertThatThrownBy(() -> unpriced.ifStill(then.quote())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Reason noLongerStated(String what, String agreed) {
        return Reason.of(ServiceReason.QUOTE_STALE).with("what", what).with("agreed", rub(agreed));
    }

    @Test
    void free_months_that_are_fewer_than_agreed_are_told_though_every_price_is_the_same() {
        ServiceTerms once = GUDOK.terms();
        ConnectDecision.Granted now = granted(GUDOK, smart("0.00"));
        ServiceQuote twoMonths = granted(
                        GUDOK.with(new ServiceTerms(
                                once.prices(),
                                once.families(),
                                Optional.of(new TrialThenFee(2, rub("50.00"))),
                                once.gives())),
                        smart("0.00"))
                .quote();
        assertThat(now.ifStill(twoMonths))
                .isEqualTo(new ConnectDecision.Refused(List.of(Reason.of(ServiceReason.QUOTE_STALE)
                        .with("what", "free-months")
                        .with("agreed", 2L)
                        .with("price", 1L))));
        ConnectDecision.Granted later = POLICY.decide(GUDOK, smart("0.00"), NOW.plusSeconds(86_400), MOSCOW)
                .match(granted -> granted, refused -> now);
        assertThat(later.ifStill(now.quote()))
                .as("that the months begin later is no other term")
                .isSameAs(later);
    }

    @Test
    void disconnecting_costs_what_was_agreed_to_or_is_agreed_to_again() {
        ServiceChangeDecision.Granted granted = new ServiceChangeDecision.Granted(
                new ConnectedService(PLAIN, PLAIN.terms().prices().otherwise(), NOW), Stated.of(rub("9.00")));
        assertThat(granted.ifStill(Stated.of(rub("9.00")))).isSameAs(granted);
        assertThat(granted.ifStill(Stated.of(rub("8.99"))))
                .isEqualTo(new ServiceChangeDecision.Refused(List.of(Reason.of(ServiceReason.QUOTE_STALE)
                        .with("what", "change")
                        .with("agreed", rub("8.99"))
                        .with("price", rub("9.00")))));
        assertThat(granted.ifStill(Stated.notStated()))
                .isEqualTo(new ServiceChangeDecision.Refused(List.of(Reason.of(ServiceReason.QUOTE_STALE)
                        .with("what", "change")
                        .with("price", rub("9.00")))));
    }

    @Test
    void what_is_connected_can_be_disconnected_at_its_price_and_nothing_else_can() {
        assertThat(POLICY.disconnect(PLAIN.id(), smart("0.00", PLAIN)))
                .isEqualTo(new ServiceChangeDecision.Granted(
                        new ConnectedService(PLAIN, PLAIN.terms().prices().otherwise(), NOW), Stated.of(rub("0.00"))));
        assertThat(POLICY.disconnect(GUDOK.id(), smart("0.00", PLAIN)))
                .isEqualTo(new ServiceChangeDecision.Refused(
                        List.of(Reason.of(ServiceReason.NOT_CONNECTED).with("service", "gudok"))));
    }

    @Test
    void a_service_is_disconnected_at_the_price_of_the_tariff_of_today_and_none_has_to_be_kept() {
        ServicePrice dear = new ServicePrice(Stated.notStated(), Stated.of(rub("9.00")), Stated.notStated());
        Service roaming = service("roaming", new ServicePrices(Map.of(SUPER, dear), ServicePrice.monthly(rub("1.00"))));
        ServiceFacts changed = facts(SUPER, TariffFamily.SMART, "0.00", roaming);
        ServiceFacts unknown =
                new ServiceFacts(Optional.empty(), Optional.empty(), changed.connected(), Optional.empty());
        assertThat(disconnecting(roaming, smart("0.00", roaming))).isEqualTo(Stated.of(rub("0.00")));
        assertThat(disconnecting(roaming, changed)).isEqualTo(Stated.of(rub("9.00")));
        assertThat(disconnecting(roaming, unknown)).isEqualTo(Stated.notStated());
    }

    private static Stated<Money> disconnecting(Service service, ServiceFacts facts) {
        return POLICY.disconnect(service.id(), facts).match(ServiceChangeDecision.Granted::price, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    @Test
    void in_a_free_month_nothing_is_taken_not_even_for_connecting() {
        ServicePrice price = new ServicePrice(Stated.of(rub("10.00")), Stated.notStated(), Stated.of(rub("60.00")));
        Service dear = GUDOK.with(GUDOK.terms().with(ServicePrices.always(price)));
        assertThat(granted(dear, smart("0.00")).quote().now()).isEqualTo(Stated.of(rub("0.00")));
    }

    @Test
    void the_melody_of_gudok_and_the_voice_mail_are_set_where_they_are_connected_at_a_price_nobody_states() {
        Service mail = service("voice-mail", ServicePrices.NOT_STATED);
        ServiceFacts facts = smart("0.00", GUDOK, mail);
        ServiceSetting melody = new ServiceSetting(GUDOK.id(), SettingName.MELODY, "Калинка");
        ServiceSetting voiceMail = new ServiceSetting(mail.id(), SettingName.VOICE_MAIL, "выключить");
        for (ServiceSetting setting : List.of(melody, voiceMail)) {
            Stated<Money> price = POLICY.set(setting, facts)
                    .match(ServiceChangeDecision.Granted::price, refused -> Stated.of(rub("0.00")));
            assertThat(price).isEqualTo(Stated.notStated());
        }
        assertThat(POLICY.set(melody, smart("0.00")))
                .isEqualTo(new ServiceChangeDecision.Refused(
                        List.of(Reason.of(ServiceReason.NOT_CONNECTED).with("service", "gudok"))));
        assertThat(POLICY.set(new ServiceSetting(GUDOK.id(), new SettingName("тембр"), "1"), facts))
                .isEqualTo(new ServiceChangeDecision.Refused(
                        List.of(Reason.of(ServiceReason.UNRECOGNISED).with("text", "тембр"))));
    }

    @Test
    void whatever_is_granted_could_be_paid_and_whatever_is_not_has_a_reason() {
        Seeds.forEach(300, random -> {
            Money price = Money.ofMinor(rub("0.00").getCurrencyUnit(), random.nextInt(0, 10));
            Money balance = Money.ofMinor(rub("0.00").getCurrencyUnit(), random.nextInt(-5, 10));
            Service service = service("s", ServicePrices.always(ServicePrice.monthly(price)));
            ServiceFacts facts = new ServiceFacts(
                    Optional.empty(), Optional.empty(), ConnectedServices.NONE, Optional.of(new Balance(balance, NOW)));
            assertThat(against(service, facts).isEmpty()).isEqualTo(price.isZero() || !balance.isLessThan(price));
        });
    }
}
