package io.kabinet.core.service;

import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a service before anybody connects it. */
class ServiceTest {

    private static final Service PLAIN = new Service(
            new ServiceId("plain"),
            "Простая",
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            ServiceTerms.of(ServicePrices.NOT_STATED));

    @Test
    void gudok_plays_a_popular_melody_to_those_who_call() {
        assertThat(Service.RU_GUDOK.name()).isEqualTo("Гудок");
        assertThat(Service.RU_GUDOK.description()).contains("Вместо гудка будет установлена популярная мелодия");
        assertThat(Service.RU_GUDOK.terms().prices().otherwise().monthly()).isEqualTo(Stated.notStated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*111*828*1#", "##21#", "*#06#", "*1#"})
    void a_service_says_by_which_short_command_it_is_managed(String code) {
        Service managed = new Service(
                PLAIN.id(),
                "Управление номерами",
                Optional.empty(),
                Set.of(),
                Optional.of(new UssdCode(code)),
                PLAIN.terms());
        assertThat(managed.ussd()).hasValueSatisfying(ussd -> assertThat(ussd).hasToString(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#", "*#", "111#", "*111", "*11a#", "*1 1#", "*111111111111111111111111111111111111111#"})
    void what_no_handset_could_send_is_no_short_command(String text) {
        assertThatThrownBy(() -> new UssdCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void services_are_for_calls_roaming_or_internet_and_in_roaming_one_chooses_calls_or_internet() {
        Service abroad = new Service(
                new ServiceId("abroad"),
                "Интернет за границей",
                Optional.of("Интернет в роуминге"),
                Set.of(ServiceGroup.ROAMING, ServiceGroup.INTERNET),
                Optional.empty(),
                PLAIN.terms());
        assertThat(abroad.isIn(ServiceGroup.ROAMING)).isTrue();
        assertThat(abroad.isIn(ServiceGroup.ROAMING, ServiceGroup.INTERNET)).isTrue();
        assertThat(abroad.isIn(ServiceGroup.ROAMING, ServiceGroup.CALLS)).isFalse();
        assertThat(abroad.isIn(new ServiceGroup("погода"))).isFalse();
    }

    @Test
    void how_much_traffic_there_is_depends_on_which_of_the_services_that_give_some_is_chosen() {
        Quantity gibibyte = Quantity.of(1L << 30, Quantity.Unit.BYTES);
        ServiceTerms terms =
                new ServiceTerms(ServicePrices.NOT_STATED, Set.of(), Optional.empty(), Optional.of(gibibyte));
        assertThat(PLAIN.with(terms).terms().gives()).contains(gibibyte);
        assertThat(ServiceGroup.PACKAGES).hasToString("packages");
    }

    @Test
    void prices_that_cannot_be_true_are_bugs() {
        Stated<Money> rouble = Stated.of(rub("1.00"));
        Stated<Money> minus = Stated.of(rub("-0.01"));
        Stated<Money> byn = Stated.of(Money.parse("BYN 1.00"));
        assertThatThrownBy(() -> new ServicePrice(rouble, rouble, minus)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServicePrice(rouble, byn, rouble)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Service.RU_GUDOK.at(Money.parse("BYN 60.00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BYN");
        for (int months : List.of(0, -1, 121)) {
            assertThatThrownBy(() -> new TrialThenFee(months, rub("50.00")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
