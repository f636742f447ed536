package io.kabinet.core.detailing;

import static io.kabinet.core.detailing.Rows.NOON;
import static io.kabinet.core.detailing.Rows.PEER;
import static io.kabinet.core.detailing.Rows.byn;
import static io.kabinet.core.detailing.Rows.call;
import static io.kabinet.core.detailing.Rows.row;
import static io.kabinet.core.detailing.Rows.spent;
import static io.kabinet.core.detailing.Rows.topUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.kabinet.core.detailing.Summary.Charged;
import io.kabinet.core.detailing.Summary.Part;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetailingTest {

    private static final CurrencyUnit BYN = CurrencyUnit.of("BYN");
    private static final DateSpan MAY = DateSpan.of(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31"));

    private static Detailing of(DetailingRecord... rows) {
        return new Detailing(MAY, BYN, List.of(rows));
    }

    @Test
    void spending_and_income_are_told_apart_and_summed_up() {
        Totals totals = of(
                        topUp("10.00"),
                        spent(ChargeCategory.INCOMING, "0.0015"),
                        topUp("5.50"),
                        call(Contact.to(PEER), 17, 60, "1.30"))
                .totals();
        assertThat(totals).isEqualTo(new Totals(byn("15.5000"), byn("1.3015"), Stated.notStated()));
    }

    @Test
    void the_total_without_vat_is_the_sum_of_the_rows_and_needs_all_of_them() {
        DetailingRecord stated =
                row(RecordKind.CALL, ChargeCategory.INCOMING, RowAmount.spent(byn("1.30"), byn("1.1017")));
        assertThat(of(stated, stated, topUp("1.00")).totals().spendingNet()).isEqualTo(Stated.of(byn("2.2034")));
        assertThat(of(stated, spent(ChargeCategory.INCOMING, "0.00")).totals().spendingNet())
                .isEqualTo(Stated.notStated());
        assertThat(of().totals()).isEqualTo(new Totals(byn("0.0000"), byn("0.0000"), Stated.of(byn("0.0000"))));
    }

    @Test
    void spending_is_grouped_by_category_the_largest_first_with_shares_of_it() {
        Summary<ChargeCategory> summary = of(
                        spent(ChargeCategory.SMS_RECEIPT, "1.00"),
                        topUp("100.00"),
                        spent(ChargeCategory.INTERNET, "4.50"),
                        spent(ChargeCategory.SMS_RECEIPT, "1.00"),
                        spent(new ChargeCategory("Гудок"), "0.25"))
                .spendingByCategory();
        assertThat(summary.total()).isEqualTo(byn("6.7500"));
        assertThat(summary.parts())
                .containsExactly(
                        new Part<>(ChargeCategory.INTERNET, 1, byn("4.5000"), Rate.percent("66.67"), notStated(1)),
                        new Part<>(ChargeCategory.SMS_RECEIPT, 2, byn("2.0000"), Rate.percent("29.63"), notStated(2)),
                        new Part<>(new ChargeCategory("Гудок"), 1, byn("0.2500"), Rate.percent("3.70"), notStated(1)));
    }

    @Test
    void of_three_equal_sums_the_first_gets_the_hundredth_that_is_left_over() {
        assertThat(of(
                                spent(ChargeCategory.INCOMING, "1"),
                                spent(ChargeCategory.INTERNET, "1"),
                                spent(ChargeCategory.FORWARDING, "1"))
                        .spendingByCategory()
                        .parts())
                .extracting(Part::key, Part::share)
                .containsExactly(
                        tuple(ChargeCategory.INCOMING, Rate.percent("33.34")),
                        tuple(ChargeCategory.INTERNET, Rate.percent("33.33")),
                        tuple(ChargeCategory.FORWARDING, Rate.percent("33.33")));
    }

    @Test
    void where_nothing_was_spent_every_share_is_zero() {
        assertThat(of(spent(ChargeCategory.INCOMING, "0")).spendingByCategory().parts())
                .singleElement()
                .extracting(Part::share)
                .isEqualTo(Rate.percent(0));
        assertThat(of(topUp("1")).spendingByCategory()).isEqualTo(new Summary<>(List.of(), byn("0.0000")));
    }

    @Test
    void statistics_by_kind_tell_top_ups_calls_sessions_and_messages() {
        DetailingRecord sms = new DetailingRecord(
                NOON,
                RecordKind.SMS,
                ChargeCategory.SMS_RECEIPT,
                Contact.from(PEER),
                Usage.pieces(1),
                RowAmount.spent(byn("0")));
        Detailing report = of(
                call(Contact.to(PEER), 17, 60, "1.30"),
                call(Contact.to(PEER), 61, 120, "2.60"),
                session(Usage.bytes(1_500, 2_048)),
                sms,
                sms,
                topUp("7"));
        assertThat(report.summary(Movement.SPENDING, DetailingRecord::kind).parts())
                .extracting(Part::key, Part::records, Part::charged)
                .containsExactly(
                        tuple(RecordKind.CALL, 2L, new Charged(180, 0, 0, 0)),
                        tuple(RecordKind.INTERNET, 1L, new Charged(0, 2_048, 0, 0)),
                        tuple(RecordKind.SMS, 2L, new Charged(0, 0, 2, 0)));
        assertThat(report.summary(Movement.INCOME, DetailingRecord::kind).parts())
                .extracting(Part::key, Part::sum)
                .containsExactly(tuple(RecordKind.TOP_UP, byn("7.0000")));
    }

    @Test
    void what_a_row_does_not_state_is_no_zero_in_the_sum_but_counted_beside_it() {
        Usage unknown = new Usage(Quantity.of(2_048, Unit.BYTES), Quantity.notStated(Unit.BYTES));
        assertThat(of(session(Usage.bytes(1_500, 2_048)), session(unknown), session(Usage.bytes(1, 1_024)))
                        .spendingByCategory()
                        .parts())
                .extracting(Part::records, Part::charged)
                .containsExactly(tuple(3L, new Charged(0, 3_072, 0, 1)));
    }

    private static Charged notStated(long rows) {
        return new Charged(0, 0, 0, rows);
    }

    private static DetailingRecord session(Usage usage) {
        return new DetailingRecord(
                NOON, RecordKind.INTERNET, ChargeCategory.INTERNET, Contact.NONE, usage, RowAmount.spent(byn("0.10")));
    }

    @Test
    void rows_are_summed_up_by_direction_and_those_without_one_stay_apart() {
        assertThat(of(
                                call(Contact.to(PEER), 17, 60, "1.30"),
                                call(Contact.from(PEER), 17, 17, "0.20"),
                                spent(ChargeCategory.PERIODIC_SERVICES, "9"))
                        .summary(Movement.SPENDING, row -> row.contact().direction())
                        .parts())
                .extracting(Part::key)
                .containsExactly(Optional.empty(), Optional.of(Direction.OUT), Optional.of(Direction.IN));
    }

    @Test
    void a_change_of_tariff_counts_as_a_one_off_service_in_spending() {
        DetailingRecord change = DetailingRecord.paidOnce(NOON, Money.parse("BYN 3.00"));
        assertThat(change.kind()).isEqualTo(RecordKind.SERVICE);
        assertThat(of(change, spent(ChargeCategory.INTERNET, "1.00"))
                        .spendingByCategory()
                        .parts())
                .extracting(Part::key, Part::sum)
                .containsExactly(
                        tuple(new ChargeCategory("Разовые услуги"), byn("3.0000")),
                        tuple(ChargeCategory.INTERNET, byn("1.0000")));
    }

    @Test
    void the_thirteen_belarusian_categories_are_known_and_any_other_is_kept_as_text() {
        assertThat(ChargeCategory.BELARUS).hasSize(13).doesNotHaveDuplicates().allMatch(ChargeCategory::isKnown);
        ChargeCategory other = new ChargeCategory("Мобильные платежи");
        assertThat(other.isKnown()).isFalse();
        assertThat(of(spent(other, "1")).spendingByCategory().parts())
                .extracting(part -> part.key().toString())
                .containsExactly("Мобильные платежи");
        assertThat(RecordKind.MMS.isKnown()).isTrue();
        assertThat(new RecordKind("ussd").isKnown()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ChargeCategory(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordKind("a\nb"));
    }

    /** The clocks of Volgograd went from 02:00 to 03:00 on 28 October 2018. */
    @ParameterizedTest
    @CsvSource({
        "2018-10-27T20:59:59Z, Europe/Volgograd, true",
        "2018-10-27T21:00:00Z, Europe/Volgograd, false",
        "2018-10-26T20:59:59Z, Europe/Volgograd, false",
        "2018-10-26T21:00:00Z, Europe/Volgograd, true",
        "2018-10-27T20:00:00Z, Pacific/Kiritimati, false"
    })
    void a_part_of_the_period_holds_the_rows_that_began_on_its_days(Instant at, ZoneId zone, boolean there) {
        LocalDate day = LocalDate.parse("2018-10-27");
        DetailingRecord row = new DetailingRecord(
                at, RecordKind.SMS, ChargeCategory.SMS_RECEIPT, Contact.NONE, Usage.NONE, RowAmount.spent(byn("1")));
        Detailing report = new Detailing(DateSpan.of(day.minusDays(1), day.plusDays(1)), BYN, List.of(row));
        assertThat(report.on(DateSpan.of(day, day), zone).records()).hasSize(there ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-05-31, true",
        "2026-05-31, 2026-05-31, true",
        "2026-04-30, 2026-05-31, false",
        "2026-05-01, 2026-06-01, false",
        "2026-06-01, 2026-06-30, false"
    })
    void of_days_outside_the_period_nobody_says_that_nothing_was_spent(LocalDate first, LocalDate last, boolean told) {
        Detailing report = of(spent(ChargeCategory.INTERNET, "1.00"));
        ZoneId minsk = ZoneId.of("Europe/Minsk");
        DateSpan days = DateSpan.of(first, last);
        if (told) {
            assertThat(report.on(days, minsk).period()).isEqualTo(days);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> report.on(days, minsk))
                    .withMessageContainingAll(days.toString(), MAY.toString());
        }
    }

    @Test
    void a_time_has_whole_seconds_or_is_refused() {
        Duration second = Duration.ofSeconds(1);
        assertThat(Usage.time(Duration.ZERO, second))
                .isEqualTo(new Usage(Quantity.of(0, Unit.SECONDS), Quantity.of(1, Unit.SECONDS)));
        for (Duration fraction : List.of(second.minusNanos(1), second.plusMillis(999))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Usage.time(fraction, second))
                    .withMessageContaining(fraction.toString());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Usage.time(second, fraction))
                    .withMessageContaining(fraction.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BYN -0.01", "BYN 0.00001", "BYN 1000000000.0001"})
    void the_money_of_a_row_has_four_digits_and_is_neither_below_zero_nor_absurd(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> RowAmount.spent(BigMoney.parse(amount)));
    }

    @Test
    void the_amount_without_vat_is_never_above_the_one_with_it() {
        assertThat(RowAmount.spent(byn("1"), byn("1.0000")).net()).isEqualTo(Stated.of(byn("1.0000")));
        assertThatIllegalArgumentException().isThrownBy(() -> RowAmount.spent(byn("1"), byn("1.0001")));
        assertThatIllegalArgumentException().isThrownBy(() -> RowAmount.spent(byn("1"), Money.parse("RUB 1.00")));
        assertThat(RowAmount.spent(byn("1000000000.00000")).gross()).isEqualTo(byn("1000000000.0000"));
    }

    @Test
    void a_report_is_in_one_currency_and_a_row_in_one_unit() {
        DetailingRecord foreign =
                row(RecordKind.TOP_UP, ChargeCategory.INCOMING, RowAmount.received(Money.parse("RUB 1.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> of(foreign));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Usage(Quantity.of(1, Unit.BYTES), Quantity.of(1, Unit.SECONDS)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Usage(Quantity.unlimited(Unit.BYTES), Quantity.of(1, Unit.BYTES)));
        assertThat(Usage.time(Duration.ofMinutes(1), Duration.ofMinutes(2)).charged())
                .isEqualTo(Quantity.of(120, Unit.SECONDS));
    }
}
