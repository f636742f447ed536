package io.kabinet.core.service;

import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectedServiceTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-01-31T07:00:00Z");
    private static final ServicePrice FIVE = ServicePrice.monthly(rub("5.00"));
    private static final Service GUDOK = Service.RU_GUDOK.at(rub("60.00"));

    private static ConnectedService gudok(Instant connectedAt) {
        return new ConnectedService(GUDOK, ServicePrice.monthly(rub("60.00")), connectedAt);
    }

    private static ConnectedService plain(String id, ServicePrice price, Instant connectedAt) {
        ServicePrices prices = ServicePrices.always(price);
        return new ConnectedService(
                new Service(
                        new ServiceId(id),
                        id,
                        Optional.of("Что это"),
                        Set.of(),
                        Optional.empty(),
                        ServiceTerms.of(prices)),
                price,
                connectedAt);
    }

    private static ServiceCharge charge(int month, String at, String amount) {
        return new ServiceCharge(month, Instant.parse(at), Stated.of(rub(amount)));
    }

    @Test
    void a_connected_service_tells_its_price_when_it_was_connected_and_what_it_is() {
        ConnectedService gudok = gudok(NOW);
        assertThat(gudok.price().monthly()).isEqualTo(Stated.of(rub("60.00")));
        assertThat(gudok.connectedAt()).isEqualTo(NOW);
        assertThat(gudok.service().description()).contains("Вместо гудка будет установлена популярная мелодия");
    }

    @ParameterizedTest
    @CsvSource({"1, 0.00", "2, 60.00", "3, 60.00", "1200, 60.00"})
    void the_first_month_of_gudok_is_free_and_every_later_one_costs_its_price(int month, String fee) {
        assertThat(gudok(NOW).feeOfMonth(month)).isEqualTo(Stated.of(rub(fee)));
    }

    @Test
    void a_service_without_a_trial_costs_from_its_first_month() {
        assertThat(plain("s", FIVE, NOW).feeOfMonth(1)).isEqualTo(Stated.of(rub("5.00")));
        assertThat(plain("s", FIVE, NOW).freeUntil(MOSCOW)).isEmpty();
        assertThatThrownBy(() -> plain("s", FIVE, NOW).feeOfMonth(0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Clocks went back an hour in Volgograd on 27 December 2020 and forward in Saratov on 4 December 2016. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-31T07:00:00Z, Europe/Moscow, 2026-02-28T07:00:00Z",
        "2024-01-31T07:00:00Z, Europe/Moscow, 2024-02-29T07:00:00Z",
        "2024-02-29T07:00:00Z, Europe/Moscow, 2024-03-29T07:00:00Z",
        "2026-12-31T22:00:00Z, Europe/Moscow, 2027-01-31T22:00:00Z",
        "2020-12-20T08:00:00Z, Europe/Volgograd, 2021-01-20T09:00:00Z",
        "2018-10-20T09:00:00Z, Europe/Volgograd, 2018-11-20T08:00:00Z",
        "2016-11-20T09:00:00Z, Europe/Saratov, 2016-12-20T08:00:00Z"
    })
    void a_month_is_one_of_the_calendar_and_ends_at_the_same_local_time(Instant at, ZoneId zone, Instant end) {
        assertThat(gudok(at).freeUntil(zone)).contains(end);
        assertThat(gudok(at).nextCharge(end.minusNanos(1), zone))
                .contains(new ServiceCharge(2, end, Stated.of(rub("60.00"))));
        assertThat(gudok(at).nextCharge(end, zone))
                .hasValueSatisfying(next -> assertThat(next.month()).isEqualTo(3));
    }

    @Test
    void connected_on_the_31st_it_is_charged_on_the_last_day_of_a_short_month_and_on_the_31st_after_it() {
        ConnectedService service = plain("s", FIVE, NOW);
        List<ServiceCharge> charges = new ArrayList<>();
        Instant asked = NOW;
        for (int i = 0; i < 4; i++) {
            charges.add(service.nextCharge(asked, MOSCOW).orElseThrow());
            asked = charges.get(i).at();
        }
        assertThat(charges)
                .containsExactly(
                        charge(2, "2026-02-28T07:00:00Z", "5.00"),
                        charge(3, "2026-03-31T07:00:00Z", "5.00"),
                        charge(4, "2026-04-30T07:00:00Z", "5.00"),
                        charge(5, "2026-05-31T07:00:00Z", "5.00"));
    }

    @Test
    void what_is_due_on_a_day_is_the_month_that_begins_on_it() {
        assertThat(plain("s", FIVE, NOW).chargeOn(LocalDate.parse("2026-01-31"), MOSCOW))
                .contains(charge(1, "2026-01-31T07:00:00Z", "5.00"));
        assertThat(gudok(NOW).chargeOn(LocalDate.parse("2026-01-31"), MOSCOW)).isEmpty();
        assertThat(gudok(NOW).chargeOn(LocalDate.parse("2026-02-27"), MOSCOW)).isEmpty();
        assertThat(gudok(NOW).chargeOn(LocalDate.parse("2026-02-28"), MOSCOW))
                .contains(charge(2, "2026-02-28T07:00:00Z", "60.00"));
        assertThat(gudok(NOW).chargeOn(LocalDate.parse("2026-03-01"), MOSCOW)).isEmpty();
        assertThat(plain("s", FIVE, NOW).chargeOn(LocalDate.parse("2025-12-31"), MOSCOW))
                .isEmpty();
    }

    @Test
    void what_costs_nothing_is_never_charged_and_what_nobody_states_is_charged_so_much_as_nobody_states() {
        assertThat(plain("s", ServicePrice.monthly(rub("0.00")), NOW).nextCharge(NOW, MOSCOW))
                .isEmpty();
        assertThat(plain("s", ServicePrice.NOT_STATED, NOW).nextCharge(NOW, MOSCOW))
                .contains(new ServiceCharge(2, Instant.parse("2026-02-28T07:00:00Z"), Stated.notStated()));
        assertThatThrownBy(() -> gudok(NOW).nextCharge(NOW.minusNanos(1), MOSCOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServiceCharge(0, NOW, Stated.of(rub("1.00"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void charges_follow_one_another_month_by_month_and_each_is_found_on_its_own_day() {
        Seeds.forEach(300, random -> {
            ZoneId zone = ZoneId.of(List.of("Europe/Volgograd", "Europe/Saratov", "Europe/Moscow")
                    .get(random.nextInt(3)));
            Instant at = Instant.parse("2016-01-01T00:00:00Z").plusSeconds(random.nextLong(200_000_000));
            ConnectedService service = random.nextBoolean() ? gudok(at) : plain("s", FIVE, at);
            Instant now = at.plusSeconds(random.nextLong(100_000_000));
            ServiceCharge next = service.nextCharge(now, zone).orElseThrow();
            assertThat(next.at()).isAfter(now).isEqualTo(service.startOfMonth(next.month(), zone));
            assertThat(next.month() == service.firstPaidMonth()
                            || !service.startOfMonth(next.month() - 1, zone).isAfter(now))
                    .isTrue();
            assertThat(service.feeOfMonth(next.month())).isEqualTo(next.amount());
            assertThat(service.chargeOn(LocalDate.ofInstant(next.at(), zone), zone))
                    .contains(next);
        });
    }

    @Test
    void paid_services_are_those_whose_price_is_above_zero_and_a_price_not_stated_is_apart() {
        ConnectedService kopeck = plain("kopeck", ServicePrice.monthly(rub("0.01")), NOW);
        ConnectedService free = plain("free", ServicePrice.monthly(rub("0.00")), NOW);
        ConnectedService unknown = plain("unknown", ServicePrice.NOT_STATED, NOW);
        ConnectedServices all = new ConnectedServices(List.of(unknown, kopeck, free, gudok(NOW)));
        assertThat(all.paid()).containsExactly(kopeck, gudok(NOW));
        assertThat(all.free()).containsExactly(free);
        assertThat(all.withoutStatedPrice()).containsExactly(unknown);
        assertThatThrownBy(() -> new ConnectedServices(List.of(free, free)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void disable_all_paid_leaves_nothing_that_costs_anything() {
        Seeds.forEach(200, random -> {
            List<ConnectedService> some = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                Money price = Money.ofMinor(rub("0.00").getCurrencyUnit(), random.nextInt(3));
                some.add(plain(
                        "s" + i, random.nextBoolean() ? ServicePrice.monthly(price) : ServicePrice.NOT_STATED, NOW));
            }
            ConnectedServices all = new ConnectedServices(some);
            List<ConnectedService> left = new ArrayList<>(some);
            left.removeAll(all.paid());
            assertThat(new ConnectedServices(left).paid()).isEmpty();
            assertThat(left)
                    .hasSize(all.free().size() + all.withoutStatedPrice().size());
            assertThat(all.paid())
                    .allSatisfy(paid -> assertThat(paid.feeOfMonth(1)
                                    .asOptional()
                                    .orElseThrow()
                                    .isPositive())
                            .isTrue());
        });
    }
}
