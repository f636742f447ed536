package io.kabinet.core.tariff;

import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.tariff.TariffCard.Characteristic;
import io.kabinet.core.tariff.terms.IncludedPackage;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.tariff.terms.UnitPrice;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffTest {

    private static final Tariff SUPER = Tariff.of(new TariffId("super-8"), "Супер 8");

    @Test
    void a_tariff_shows_its_name_monthly_fee_full_description_and_characteristics() {
        TariffCard card = new TariffCard("Супер 8", "Минуты и гигабайты", List.of(new Characteristic("Минуты", "100")));
        Tariff tariff = new Tariff(
                new TariffId("super-8"),
                card,
                Offering.OPEN,
                TariffPrices.NOT_STATED.withFees(Stated.of(rub("300.00")), Stated.notStated()),
                List.of(),
                Optional.empty());
        assertThat(tariff.card().name()).isEqualTo("Супер 8");
        assertThat(tariff.card().description()).isEqualTo("Минуты и гигабайты");
        assertThat(tariff.card().characteristics()).containsExactly(new Characteristic("Минуты", "100"));
        assertThat(tariff.prices().monthlyFee()).isEqualTo(Stated.of(rub("300.00")));
    }

    @Test
    void a_tariff_of_which_nothing_is_known_is_open_and_costs_nothing_that_is_stated() {
        assertThat(SUPER.isClosed()).isFalse();
        assertThat(SUPER.prices().monthlyFee()).isEqualTo(Stated.notStated());
        assertThat(SUPER.prices().currency()).isEmpty();
        assertThat(SUPER.packages()).isEmpty();
    }

    @Test
    void an_archived_tariff_is_closed_and_one_of_an_unknown_status_is_not_taken_for_closed() {
        assertThat(SUPER.with(Offering.CLOSED).isClosed()).isTrue();
        Offering odd = new Offering(new TariffStatus("спит"), Optional.empty(), Optional.empty());
        assertThat(SUPER.with(odd).isClosed()).isFalse();
        assertThat(odd.status().isKnown()).isFalse();
        assertThat(TariffStatus.OPEN.isKnown() && TariffStatus.CLOSED.isKnown()).isTrue();
    }

    @Test
    void a_tariff_may_belong_to_a_family_such_as_smart() {
        assertThat(SUPER.with(Offering.OPEN.of(TariffFamily.SMART)).offering().family())
                .contains(new TariffFamily("smart"));
    }

    @Test
    void a_service_costs_what_it_costs_with_the_tariff_of_the_subscriber() {
        TariffPrices prices =
                TariffPrices.NOT_STATED.with("gudok", rub("50.00")).with("sms-pack", rub("0.00"));
        assertThat(prices.ofService("gudok")).isEqualTo(Stated.of(rub("50.00")));
        assertThat(prices.ofService("sms-pack")).isEqualTo(Stated.of(rub("0.00")));
        assertThat(prices.ofService("roaming")).isEqualTo(Stated.notStated());
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 1.30", "60, 1.30", "61, 2.60", "120, 2.60", "121, 3.90"})
    void a_block_that_is_begun_is_paid_whole(long seconds, String cost) {
        assertThat(new UnitPrice(rub("1.30"), 60).of(seconds)).isEqualTo(rub(cost));
    }

    @Test
    void prices_that_cannot_be_true_are_refused() {
        UnitPrice price = new UnitPrice(rub("1.30"), 1);
        assertThatThrownBy(() -> price.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> price.of(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new UnitPrice(rub("1.30"), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UnitPrice(rub("-0.01"), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TariffPrices.NOT_STATED.with("a", rub("-0.01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TariffPrices.NOT_STATED.with("a", rub("1")).with("b", Money.parse("BYN 1.00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("several currencies");
    }

    @Test
    void a_package_is_for_kinds_of_its_own_unit() {
        assertThatThrownBy(() -> IncludedPackage.of("p", Quantity.of(1, Unit.BYTES), UsageKind.SMS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IncludedPackage.of("p", Quantity.of(1, Unit.BYTES)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
