package io.kabinet.core.detailing.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Stated;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChargingPolicyTest {

    private static final ChargingPolicy POLICY = ChargingPolicy.RU_REPORT_2015;
    private static final LocalDate DAY = LocalDate.parse("2015-12-01");
    private static final Peer PEER = Peer.of("+79000000001");
    private static final Quantity NO_PACKAGE = Quantity.of(0, Unit.SECONDS);
    private static final BigMoney PRICE = rub("1.30");

    private static BigMoney rub(String amount) {
        return BigMoney.parse("RUB " + amount);
    }

    private static Duration time(String minutesAndSeconds) {
        int colon = minutesAndSeconds.indexOf(':');
        return Duration.ofMinutes(Long.parseLong(minutesAndSeconds.substring(0, colon)))
                .plusSeconds(Long.parseLong(minutesAndSeconds.substring(colon + 1)));
    }

    private static CallCharge charge(Call call, Quantity packageLeft) {
        return POLICY.charge(call, packageLeft, PRICE, DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "0:17, 1:00, 1.3000",
        "8:23, 9:00, 11.7000",
        "2:36, 3:00, 3.9000",
        "2:00, 2:00, 2.6000",
        "2:01, 3:00, 3.9000",
        "0:02, 0:02, 0.0000",
        "0:03, 0:03, 0.0000",
        "0:04, 1:00, 1.3000",
        "0:00, 0:00, 0.0000",
        "1:00, 1:00, 1.3000",
        "61:31, 62:00, 80.6000"
    })
    void an_outgoing_call_is_charged_by_the_minute_begun_from_the_fourth_second_on(
            String real, String charged, String gross) {
        CallCharge charge = charge(Call.to(PEER, time(real)), NO_PACKAGE);
        assertThat(charge.charged()).isEqualTo(time(charged));
        assertThat(charge.fromPackage()).isZero();
        assertThat(charge.cost().gross()).isEqualTo(rub(gross));
    }

    @Test
    void nine_minutes_are_11_7000_with_vat_and_9_9153_without() {
        RowAmount cost = charge(Call.to(PEER, time("8:23")), NO_PACKAGE).cost();
        assertThat(cost).isEqualTo(RowAmount.spent(rub("11.7000"), rub("9.9153")));
    }

    @Test
    void vat_is_taken_off_each_row_and_then_summed_up_so_it_is_37_8815_not_37_8814() {
        List<DetailingRecord> rows = Stream.of("1.3", "1.3", "1.3", "1.3", "1.3", "1.3", "1.3", "20", "11.7", "3.9")
                .map(gross -> new DetailingRecord(
                        Instant.parse("2015-12-01T09:00:00Z"),
                        RecordKind.CALL,
                        ChargeCategory.OUTGOING_MTS,
                        Contact.to(PEER),
                        Usage.NONE,
                        POLICY.row(rub(gross), DAY)))
                .toList();
        Detailing report = new Detailing(DateSpan.ALWAYS, CurrencyUnit.of("RUB"), rows);
        assertThat(report.totals().spending()).isEqualTo(rub("44.7000"));
        assertThat(report.totals().spendingNet()).isEqualTo(Stated.of(rub("37.8815")));
        assertThat(POLICY.row(rub("44.7"), DAY).net()).isEqualTo(Stated.of(rub("37.8814")));
    }

    @Test
    void incoming_calls_and_calls_to_exempt_numbers_are_not_rounded() {
        Duration real = time("0:17");
        assertThat(charge(Call.from(PEER, real), NO_PACKAGE).charged()).isEqualTo(real);
        CallCharge exempt = charge(Call.to(Peer.of("0890"), real), NO_PACKAGE);
        assertThat(exempt.charged()).isEqualTo(real);
        assertThat(exempt.cost().gross()).isEqualTo(rub("0.3683")); // 17/60 of 1.30 is 0.36833…
        CallMetering all = new CallMetering(Duration.ZERO, time("1:00"), time("1:00"), true, Set.of());
        assertThat(all.charged(Call.from(PEER, real))).isEqualTo(time("1:00"));
    }

    @ParameterizedTest
    @CsvSource({"0:01, 1:00", "0:59, 1:00", "1:00, 1:00", "1:01, 1:01", "1:30, 1:30"})
    void the_first_unit_may_differ_from_the_next_ones(String real, String charged) {
        CallMetering bySecond = new CallMetering(Duration.ZERO, time("1:00"), Duration.ofSeconds(1), false, Set.of());
        assertThat(bySecond.charged(Call.to(PEER, time(real)))).isEqualTo(time(charged));
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00, 11.7000", "120, 2:00, 9.1000", "539, 8:59, 0.0217", "540, 9:00, 0.0000", "9999, 9:00, 0.0000"
    })
    void a_call_draws_on_the_package_first_and_the_rest_is_paid_for(long left, String covered, String gross) {
        CallCharge charge = charge(Call.to(PEER, time("8:23")), Quantity.of(left, Unit.SECONDS));
        assertThat(charge.fromPackage()).isEqualTo(time(covered));
        assertThat(charge.cost().gross()).isEqualTo(rub(gross));
    }

    @Test
    void a_forwarded_leg_never_draws_on_a_package() {
        Call leg = Call.forwardedTo(PEER, time("8:23"));
        for (Quantity left : List.of(NO_PACKAGE, Quantity.of(9_999, Unit.SECONDS), Quantity.unlimited(Unit.SECONDS))) {
            CallCharge charge = charge(leg, left);
            assertThat(charge.fromPackage()).isZero();
            assertThat(charge.cost().gross()).isEqualTo(rub("11.7000"));
        }
        assertThat(charge(Call.to(PEER, time("8:23")), Quantity.unlimited(Unit.SECONDS))
                        .cost()
                        .gross())
                .isEqualTo(rub("0.0000"));
    }

    @Test
    void a_call_too_short_to_cost_anything_draws_on_no_package() {
        assertThat(charge(Call.to(PEER, time("0:03")), Quantity.unlimited(Unit.SECONDS))
                        .fromPackage())
                .isZero();
    }

    @Test
    void a_package_that_nobody_states_is_not_taken_for_an_empty_one() {
        Call call = Call.to(PEER, time("8:23"));
        assertThatIllegalArgumentException().isThrownBy(() -> charge(call, Quantity.notStated(Unit.SECONDS)));
        assertThatIllegalArgumentException().isThrownBy(() -> charge(call, Quantity.of(1, Unit.PIECES)));
    }

    @ParameterizedTest
    @CsvSource({"2015-09-05, false", "2015-09-06, true", "2016-03-06, true", "2016-03-07, false", "2026-01-01, false"})
    void a_rate_of_vat_holds_on_the_days_for_which_it_is_stated_and_is_absent_on_others(LocalDate day, boolean stated) {
        assertThat(POLICY.vat().on(day)).isEqualTo(stated ? Stated.of(Rate.percent(18)) : Stated.notStated());
        assertThat(POLICY.row(PRICE, day).net()).isEqualTo(stated ? Stated.of(rub("1.1017")) : Stated.notStated());
        assertThat(VatTable.NOT_STATED.on(day)).isEqualTo(Stated.notStated());
    }

    @Test
    void a_day_has_one_rate_of_vat() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VatTable(
                        Map.of(DateSpan.from(DAY), Rate.percent(18), DateSpan.of(DAY, DAY), Rate.percent(20))));
    }

    @ParameterizedTest
    @CsvSource({
        "1024, UP, 0, 0, 0.0000",
        "1024, UP, 1, 1, 0.0098",
        "1024, UP, 1048576, 1024, 10.0000",
        "1024, UP, 1048577, 1025, 10.0098",
        "1000, UP, 1048576, 1024, 10.2400",
        "1024, DOWN, 1023, 0, 0.0000",
        "1024, HALF_UP, 512, 1, 0.0098"
    })
    void traffic_is_paid_for_by_the_kilobyte_at_the_price_of_a_megabyte(
            int perMegabyte, RoundingMode mode, long bytes, long kilobytes, String gross) {
        TrafficMetering metering = new TrafficMetering(1024, perMegabyte, mode);
        ChargingPolicy policy =
                new ChargingPolicy(POLICY.calls(), metering, VatTable.NOT_STATED, 4, RoundingMode.HALF_UP);
        assertThat(metering.kilobytes(bytes)).isEqualTo(kilobytes);
        assertThat(policy.chargeTraffic(bytes, rub("10"), DAY)).isEqualTo(RowAmount.spent(rub(gross)));
    }

    @Test
    void a_longer_call_is_never_charged_for_less_and_never_for_less_than_it_was() {
        Seeds.forEach(300, random -> {
            CallMetering metering = new CallMetering(
                    Duration.ofSeconds(random.nextInt(5)),
                    Duration.ofSeconds(random.nextInt(1, 100)),
                    Duration.ofSeconds(random.nextInt(1, 100)),
                    random.nextBoolean(),
                    Set.of());
            Direction direction = random.nextBoolean() ? Direction.IN : Direction.OUT;
            Duration before = Duration.ZERO;
            for (int second = 0; second < 300; second++) {
                Duration real = Duration.ofSeconds(second);
                Duration charged = metering.charged(new Call(direction, PEER, real, false));
                assertThat(charged).isGreaterThanOrEqualTo(real).isGreaterThanOrEqualTo(before);
                assertThat(charged).isLessThan(real.plus(metering.firstUnit()).plus(metering.nextUnit()));
                before = charged;
            }
        });
    }

    @Test
    void what_a_forwarded_leg_costs_does_not_depend_on_the_package() {
        Seeds.forEach(300, random -> {
            Call leg = Call.forwardedTo(PEER, Duration.ofSeconds(random.nextInt(4, 4_000)));
            Quantity left = Quantity.of(random.nextInt(5_000), Unit.SECONDS);
            assertThat(charge(leg, left)).isEqualTo(charge(leg, NO_PACKAGE));
            CallCharge own = charge(Call.to(PEER, leg.real()), left);
            assertThat(own.cost().gross().isGreaterThan(charge(leg, left).cost().gross()))
                    .isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -1_000_000_000})
    void nonsense_is_told_to_the_caller(long nanos) {
        assertThatIllegalArgumentException().isThrownBy(() -> Call.to(PEER, Duration.ofNanos(nanos)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CallMetering(Duration.ofNanos(nanos), time("1:00"), time("1:00"), false, Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallMetering(Duration.ZERO, Duration.ZERO, time("1:00"), false, Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallMetering(Duration.ZERO, time("1:00"), Duration.ZERO, false, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.chargeTraffic(nanos, PRICE, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.row(rub("-0.01"), DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrafficMetering(0, 1024, RoundingMode.UP));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ChargingPolicy(POLICY.calls(), POLICY.traffic(), POLICY.vat(), 5, RoundingMode.HALF_UP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChargingPolicy(
                        POLICY.calls(), POLICY.traffic(), POLICY.vat(), 4, RoundingMode.UNNECESSARY));
    }
}
