package io.kabinet.core.tariff.terms;

import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProrationTest {

    private static final Proration DAYS = Proration.calendarMonthDays();
    private static final Proration THIRTIETHS = Proration.thirtieths(rub("0.05"));

    @ParameterizedTest
    @CsvSource({
        "10.00, 2026-06-01, 0.33",
        "10.00, 2026-06-02, 0.33",
        "10.00, 2026-06-03, 0.34",
        "10.00, 2026-06-30, 0.34",
        "28.00, 2026-02-28, 1.00",
        "29.00, 2028-02-29, 1.00",
        "31.00, 2026-12-31, 1.00",
        "0.01, 2026-06-29, 0.00",
        "0.01, 2026-06-30, 0.01",
        "0.00, 2026-06-30, 0.00"
    })
    void a_day_costs_its_part_of_the_calendar_month(String fee, LocalDate day, String part) {
        assertThat(DAYS.partOf(rub(fee), day)).isEqualTo(rub(part));
    }

    @Test
    void the_parts_of_a_month_add_up_to_its_fee_to_the_kopeck_and_differ_by_one_at_most() {
        Seeds.forEach(500, random -> {
            Money fee = Money.ofMinor(CurrencyUnit.of("RUB"), random.nextLong(0, 10_000_000));
            LocalDate first = LocalDate.of(random.nextInt(1996, 2101), random.nextInt(1, 13), 1);
            long[] parts = IntStream.range(0, first.lengthOfMonth())
                    .mapToObj(first::plusDays)
                    .mapToLong(day -> DAYS.partOf(fee, day).getAmountMinorLong())
                    .toArray();
            assertThat(LongStream.of(parts).sum()).isEqualTo(fee.getAmountMinorLong());
            assertThat(LongStream.of(parts).max().orElseThrow()
                            - LongStream.of(parts).min().orElseThrow())
                    .isBetween(0L, 1L);
            assertThat(DAYS.restOfMonth(fee, first)).isEqualTo(fee);
        });
    }

    @Test
    void the_days_before_a_day_and_those_from_it_on_add_up_to_the_fee() {
        Seeds.forEach(300, random -> {
            Money fee = Money.ofMinor(CurrencyUnit.of("BYN"), random.nextLong(0, 100_000));
            LocalDate month = LocalDate.of(2026, random.nextInt(1, 13), 1);
            LocalDate day = month.plusDays(random.nextInt(month.lengthOfMonth()));
            Money before = month.datesUntil(day)
                    .map(each -> DAYS.partOf(fee, each))
                    .reduce(Money.zero(fee.getCurrencyUnit()), Money::plus);
            assertThat(before.plus(DAYS.restOfMonth(fee, day))).isEqualTo(fee);
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-06-16, 15.00", "2026-06-30, 1.00", "2026-06-01, 30.00", "2026-05-31, 0.97"})
    void whoever_joins_or_is_unblocked_on_a_day_pays_from_it_on(LocalDate day, String due) {
        assertThat(DAYS.restOfMonth(rub("30.00"), day)).isEqualTo(rub(due));
    }

    @ParameterizedTest
    @CsvSource({
        "18000, 2026-06-01, 18000",
        "18000, 2026-06-02, 17400",
        "18000, 2026-06-16, 9000",
        "18000, 2026-06-30, 600",
        "100, 2028-02-29, 3",
        "100, 2026-02-28, 3",
        "9223372036854775807, 2026-06-01, 9223372036854775807"
    })
    void the_package_of_the_joining_month_goes_by_the_days_that_are_left(long whole, LocalDate day, long part) {
        assertThat(DAYS.packageFrom(Quantity.of(whole, Unit.SECONDS), day)).isEqualTo(Quantity.of(part, Unit.SECONDS));
    }

    @Test
    void a_part_of_an_unlimited_package_is_unlimited_and_of_one_not_stated_is_not_stated() {
        LocalDate day = LocalDate.parse("2026-06-16");
        assertThat(DAYS.packageFrom(Quantity.unlimited(Unit.BYTES), day)).isEqualTo(Quantity.unlimited(Unit.BYTES));
        assertThat(DAYS.packageFrom(Quantity.notStated(Unit.BYTES), day)).isEqualTo(Quantity.notStated(Unit.BYTES));
    }

    @ParameterizedTest
    @CsvSource({"100.00, 3.30", "1.49, 0.00", "1.50, 0.05", "2.99, 0.05", "3.00, 0.10", "0.00, 0.00"})
    void a_thirtieth_is_rounded_down_to_five_kopecks(String fee, String part) {
        assertThat(THIRTIETHS.partOf(rub(fee), LocalDate.parse("2026-02-28"))).isEqualTo(rub(part));
        assertThat(THIRTIETHS.partOf(rub(fee), LocalDate.parse("2026-01-31"))).isEqualTo(rub(part));
    }

    @Test
    void thirty_thirtieths_never_come_to_more_than_the_fee_and_lose_less_than_thirty_steps() {
        Seeds.forEach(300, random -> {
            Money fee = Money.ofMinor(CurrencyUnit.of("RUB"), random.nextLong(0, 10_000_000));
            long month =
                    30 * THIRTIETHS.partOf(fee, LocalDate.parse("2026-06-10")).getAmountMinorLong();
            assertThat(fee.getAmountMinorLong() - month).isBetween(0L, 30 * 5 - 1L);
        });
    }

    @Test
    void figures_that_cannot_be_shared_out_are_refused() {
        LocalDate day = LocalDate.parse("2026-06-16");
        assertThatThrownBy(() -> DAYS.partOf(rub("-0.01"), day)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> THIRTIETHS.partOf(rub("-0.01"), day)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> THIRTIETHS.partOf(Money.parse("BYN 10.00"), day))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proration.thirtieths(rub("0.00"))).isInstanceOf(IllegalArgumentException.class);
    }
}
