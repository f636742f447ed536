package io.kabinet.core.detailing.order;

import static io.kabinet.core.detailing.order.DetailingReason.EMAIL_NOT_SET;
import static io.kabinet.core.detailing.order.DetailingReason.ORDERED_TOO_RECENTLY;
import static io.kabinet.core.detailing.order.DetailingReason.PERIOD_NOT_A_MONTH;
import static io.kabinet.core.detailing.order.DetailingReason.PERIOD_TOO_EARLY;
import static io.kabinet.core.detailing.order.DetailingReason.PERIOD_TOO_LATE;
import static io.kabinet.core.detailing.order.DetailingReason.REPORT_BY_ORDER_ONLY;
import static io.kabinet.core.detailing.order.DetailingReason.REPORT_NOT_OFFERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.detailing.order.DetailingDecision.Granted;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailingPolicyTest {

    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-06-15T09:00:00Z");
    private static final DateSpan MAY = days("2026-05-01", "2026-05-31");
    private static final DateSpan JUNE = days("2026-06-01", "2026-06-15");

    private static DateSpan days(String first, String last) {
        return DateSpan.of(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static DetailingOrder order(Report report, DateSpan days) {
        return new DetailingOrder(report, days, Delivery.IN_CABINET);
    }

    private static List<Reason> reasons(DetailingDecision decision) {
        return decision.match(granted -> List.of(), DetailingDecision.Refused::reasons);
    }

    private static Granted granted(DetailingDecision decision) {
        return decision.match(granted -> granted, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    private static List<Reason> russian(DateSpan days, Instant now) {
        return reasons(DetailingPolicy.RUSSIA.decide(order(Report.LAST_MONTHS, days), OrderHistory.NONE, now, MOSCOW));
    }

    private static List<Reason> belarusian(Report report, DateSpan days) {
        return reasons(DetailingPolicy.BELARUS.decide(order(report, days), OrderHistory.NONE, NOW, MINSK));
    }

    /** At 21:00 UTC it is midnight in Moscow; in July 2010 at 20:00. */
    @ParameterizedTest
    @CsvSource({
        "2026-08-31T09:00:00Z, 2026-02-28, 2026-08-31",
        "2024-08-31T09:00:00Z, 2024-02-29, 2024-08-31",
        "2024-08-29T09:00:00Z, 2024-02-29, 2024-08-29",
        "2026-06-15T20:59:59Z, 2025-12-15, 2026-06-15",
        "2026-06-15T21:00:00Z, 2025-12-16, 2026-06-16",
        "2010-07-05T19:59:59Z, 2010-01-05, 2010-07-05",
        "2010-07-05T20:00:00Z, 2010-01-06, 2010-07-06",
        "2026-12-31T20:59:59Z, 2026-06-30, 2026-12-31"
    })
    void in_russia_it_reaches_from_the_same_day_six_months_ago_to_today(Instant now, LocalDate first, LocalDate last) {
        assertThat(ReportWindow.lastMonths(6).days(now, MOSCOW)).isEqualTo(DateSpan.of(first, last));
        assertThat(russian(DateSpan.of(first, last), now)).isEmpty();
        assertThat(russian(DateSpan.of(first.minusDays(1), last), now))
                .containsExactly(Reason.of(PERIOD_TOO_EARLY).with("earliest", first));
        assertThat(russian(DateSpan.of(first, last.plusDays(1)), now))
                .containsExactly(Reason.of(PERIOD_TOO_LATE).with("latest", last));
    }

    @Test
    void in_russia_it_costs_nothing_and_may_be_ordered_at_any_time() {
        DetailingOrder order = order(Report.LAST_MONTHS, MAY);
        assertThat(granted(DetailingPolicy.RUSSIA.decide(order, OrderHistory.last(NOW), NOW, MOSCOW)))
                .isEqualTo(new Granted(
                        order, OrderLife.withoutEnd(NOW), Stated.of(Money.parse("RUB 0.00")), Optional.empty()));
    }

    @Test
    void in_belarus_the_current_month_is_a_report_of_its_own_up_to_today() {
        assertThat(belarusian(Report.CURRENT_MONTH, JUNE)).isEmpty();
        assertThat(belarusian(Report.CURRENT_MONTH, days("2026-06-02", "2026-06-03")))
                .isEmpty();
        assertThat(belarusian(Report.CURRENT_MONTH, days("2026-05-31", "2026-06-15")))
                .containsExactly(Reason.of(PERIOD_TOO_EARLY).with("earliest", JUNE.first()));
        assertThat(belarusian(Report.CURRENT_MONTH, days("2026-06-01", "2026-06-16")))
                .containsExactly(Reason.of(PERIOD_TOO_LATE).with("latest", JUNE.last()));
    }

    @Test
    void in_belarus_six_closed_months_can_be_seen_and_the_current_one_not() {
        assertThat(ReportWindow.closedMonths(6).periods(NOW, MINSK))
                .containsExactly(
                        MAY,
                        days("2026-04-01", "2026-04-30"),
                        days("2026-03-01", "2026-03-31"),
                        days("2026-02-01", "2026-02-28"),
                        days("2026-01-01", "2026-01-31"),
                        days("2025-12-01", "2025-12-31"))
                .allSatisfy(month ->
                        assertThat(belarusian(Report.CLOSED_MONTHS, month)).isEmpty());
        assertThat(belarusian(Report.CLOSED_MONTHS, days("2025-11-01", "2025-11-30")))
                .containsExactly(Reason.of(PERIOD_TOO_EARLY).with("earliest", LocalDate.parse("2025-12-01")));
        assertThat(belarusian(Report.CLOSED_MONTHS, days("2026-06-01", "2026-06-30")))
                .containsExactly(Reason.of(PERIOD_TOO_LATE).with("latest", MAY.last()));
        assertThat(ReportWindow.CURRENT_MONTH.periods(NOW, MINSK)).containsExactly(JUNE);
    }

    @Test
    void one_of_the_months_is_chosen_as_a_whole() {
        for (DateSpan days : List.of(
                days("2026-05-01", "2026-05-30"), days("2026-05-02", "2026-05-31"), days("2026-04-01", "2026-05-31"))) {
            assertThat(belarusian(Report.CLOSED_MONTHS, days)).containsExactly(Reason.of(PERIOD_NOT_A_MONTH));
        }
    }

    /** Clocks went ahead in Saratov and Volgograd, and back in Volgograd: 24 hours stay 24 hours. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-14T09:00:00Z, 2026-06-15T09:00:00Z, Europe/Minsk",
        "2026-06-01T20:59:59Z, 2026-06-02T20:59:59Z, Europe/Minsk",
        "2016-12-03T12:00:00Z, 2016-12-04T12:00:00Z, Europe/Saratov",
        "2018-10-27T12:00:00Z, 2018-10-28T12:00:00Z, Europe/Volgograd",
        "2020-12-26T12:00:00Z, 2020-12-27T12:00:00Z, Europe/Volgograd",
        "2024-02-29T12:00:00Z, 2024-03-01T12:00:00Z, Europe/Minsk"
    })
    void the_current_month_may_be_ordered_once_in_24_hours_from_the_last_order(
            Instant last, Instant next, ZoneId zone) {
        OrderHistory history = OrderHistory.last(last);
        assertThat(DetailingPolicy.BELARUS.nextOrderFrom(Report.CURRENT_MONTH, history))
                .contains(next);
        DateSpan today = ReportWindow.CURRENT_MONTH.days(next, zone);
        DetailingOrder order = order(Report.CURRENT_MONTH, DateSpan.of(today.first(), today.first()));
        Instant justBefore = next.minusMillis(1);
        DateSpan before = ReportWindow.CURRENT_MONTH.days(justBefore, zone);
        DetailingOrder tooEarly = order(Report.CURRENT_MONTH, DateSpan.of(before.first(), before.first()));
        assertThat(reasons(DetailingPolicy.BELARUS.decide(tooEarly, history, justBefore, zone)))
                .containsExactly(Reason.of(ORDERED_TOO_RECENTLY).with("from", next));
        assertThat(granted(DetailingPolicy.BELARUS.decide(order, history, next, zone))
                        .nextFrom())
                .contains(next.plus(Duration.ofHours(24)));
    }

    @Test
    void closed_months_may_be_ordered_at_any_time() {
        assertThat(DetailingPolicy.BELARUS.nextOrderFrom(Report.CLOSED_MONTHS, OrderHistory.last(NOW)))
                .isEmpty();
        assertThat(DetailingPolicy.BELARUS.nextOrderFrom(Report.CURRENT_MONTH, OrderHistory.NONE))
                .isEmpty();
        assertThat(granted(DetailingPolicy.BELARUS.decide(
                                order(Report.CLOSED_MONTHS, MAY), OrderHistory.last(NOW), NOW, MINSK))
                        .nextFrom())
                .isEmpty();
    }

    @Test
    void an_ordered_one_lives_two_days_in_belarus_and_its_price_is_not_stated() {
        Granted granted = granted(
                DetailingPolicy.BELARUS.decide(order(Report.CURRENT_MONTH, JUNE), OrderHistory.NONE, NOW, MINSK));
        assertThat(granted.life().visibleUntil()).contains(Instant.parse("2026-06-17T09:00:00Z"));
        assertThat(granted.price()).isEqualTo(Stated.notStated());
    }

    @Test
    void by_email_it_needs_an_address_given_or_set() {
        EmailAddress anna = new EmailAddress("anna@example.com");
        assertThat(Delivery.byEmailAsSet(Optional.of(anna))).isEqualTo(Delivery.byEmail(anna));
        DetailingOrder sent = new DetailingOrder(Report.LAST_MONTHS, MAY, Delivery.byEmail(anna));
        assertThat(reasons(DetailingPolicy.RUSSIA.decide(sent, OrderHistory.NONE, NOW, MOSCOW)))
                .isEmpty();
        DetailingOrder nowhere = new DetailingOrder(Report.LAST_MONTHS, MAY, Delivery.byEmailAsSet(Optional.empty()));
        assertThat(reasons(DetailingPolicy.RUSSIA.decide(nowhere, OrderHistory.NONE, NOW, MOSCOW)))
                .containsExactly(Reason.of(EMAIL_NOT_SET));
        assertThatIllegalArgumentException().isThrownBy(() -> new Delivery(Channel.CABINET, Optional.of(anna)));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_in_the_documented_order() {
        Instant last = NOW.minusSeconds(60);
        DetailingPolicy strict = new DetailingPolicy(
                List.of(new ReportRule(ReportWindow.closedMonths(1), Optional.of(Duration.ofDays(1)))),
                Optional.empty(),
                Stated.notStated());
        DetailingOrder order =
                new DetailingOrder(Report.CLOSED_MONTHS, DateSpan.ALWAYS, Delivery.byEmailAsSet(Optional.empty()));
        assertThat(reasons(strict.decide(order, OrderHistory.last(last), NOW, MINSK)))
                .containsExactly(
                        Reason.of(PERIOD_TOO_EARLY).with("earliest", MAY.first()),
                        Reason.of(PERIOD_TOO_LATE).with("latest", MAY.last()),
                        Reason.of(PERIOD_NOT_A_MONTH),
                        Reason.of(ORDERED_TOO_RECENTLY).with("from", last.plus(Duration.ofDays(1))),
                        Reason.of(EMAIL_NOT_SET));
    }

    @Test
    void a_report_that_the_market_does_not_have_is_refused_by_name() {
        DetailingOrder order = new DetailingOrder(Report.CURRENT_MONTH, JUNE, Delivery.byEmailAsSet(Optional.empty()));
        assertThat(reasons(DetailingPolicy.RUSSIA.decide(order, OrderHistory.last(NOW), NOW, MOSCOW)))
                .containsExactly(
                        Reason.of(REPORT_NOT_OFFERED).with("report", "CURRENT_MONTH"), Reason.of(EMAIL_NOT_SET));
    }

    @Test
    void nonsense_is_told_to_the_caller() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportWindow.lastMonths(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportWindow.closedMonths(1201));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportWindow(Report.CURRENT_MONTH, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> russian(MAY, Instant.MAX));
        DetailingOrder none = order(Report.CURRENT_MONTH, MAY);
        assertThatIllegalArgumentException()
                .as("even where no report is looked at")
                .isThrownBy(() -> DetailingPolicy.RUSSIA.decide(none, OrderHistory.NONE, Instant.MAX, MOSCOW))
                .withMessageStartingWith("now ");
        assertThatIllegalArgumentException().isThrownBy(() -> OrderHistory.last(Instant.MIN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportRule(ReportWindow.CURRENT_MONTH, Optional.of(Duration.ZERO)));
        ReportRule twice = ReportRule.of(ReportWindow.CURRENT_MONTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DetailingPolicy(List.of(twice, twice), Optional.empty(), Stated.notStated()));
        assertThatIllegalArgumentException().isThrownBy(() -> new DetailingDecision.Refused(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-05-31, ''",
        "2025-12-01, 2025-12-31, ''",
        "2025-11-01, 2025-11-30, PERIOD_TOO_EARLY",
        "2026-06-01, 2026-06-15, 'PERIOD_TOO_LATE,PERIOD_NOT_A_MONTH'"
    })
    void in_belarus_closed_months_are_looked_at_and_the_current_one_only_ordered(
            String first, String last, String codes) {
        assertThat(DetailingPolicy.BELARUS.againstLookingAt(days(first, last), NOW, MINSK))
                .extracting(Reason::code)
                .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes.split(",")));
    }

    @Test
    void in_russia_what_can_be_ordered_can_be_looked_at() {
        assertThat(DetailingPolicy.RUSSIA.againstLookingAt(days("2025-12-15", "2026-06-15"), NOW, MOSCOW))
                .isEmpty();
        assertThat(DetailingPolicy.RUSSIA.againstLookingAt(days("2025-12-14", "2026-06-15"), NOW, MOSCOW))
                .extracting(Reason::code)
                .containsExactly("PERIOD_TOO_EARLY");
    }

    @Test
    void of_several_reports_one_that_reaches_over_the_days_will_do() {
        ReportRule months = ReportRule.of(ReportWindow.closedMonths(6));
        ReportRule recent = ReportRule.of(ReportWindow.lastMonths(1));
        for (List<ReportRule> reports : List.of(List.of(months, recent), List.of(recent, months))) {
            DetailingPolicy both = new DetailingPolicy(reports, Optional.empty(), Stated.notStated());
            assertThat(both.againstLookingAt(MAY, NOW, MINSK)).isEmpty();
            assertThat(both.againstLookingAt(JUNE, NOW, MINSK)).isEmpty();
        }
    }

    @Test
    void where_everything_is_ordered_nothing_is_looked_at() {
        DetailingPolicy slow = new DetailingPolicy(
                List.of(new ReportRule(ReportWindow.CURRENT_MONTH, Optional.of(Duration.ofHours(24)))),
                Optional.empty(),
                Stated.notStated());
        assertThat(slow.againstLookingAt(JUNE, NOW, MINSK))
                .containsExactly(Reason.of(REPORT_BY_ORDER_ONLY).with("report", "CURRENT_MONTH"));
    }

    @Test
    void where_there_is_no_report_there_is_nothing_to_look_at() {
        assertThat(new DetailingPolicy(List.of(), Optional.empty(), Stated.notStated())
                        .againstLookingAt(JUNE, NOW, MINSK))
                .containsExactly(Reason.of(REPORT_NOT_OFFERED).with("report", "LAST_MONTHS"));
    }

    @Test
    void a_price_holds_while_it_is_the_one_that_was_agreed_to() {
        Stated<Money> told = Stated.of(Money.parse("BYN 1.20"));
        Stated<Money> less = Stated.of(Money.parse("BYN 1.19"));
        DetailingPolicy policy =
                new DetailingPolicy(List.of(ReportRule.of(ReportWindow.closedMonths(6))), Optional.empty(), told);
        Granted priced = granted(policy.decide(order(Report.CLOSED_MONTHS, MAY), OrderHistory.NONE, NOW, MINSK));

        assertThat(priced.ifStill(told)).isSameAs(priced);
        assertThat(reasons(priced.ifStill(less)))
                .containsExactly(Reason.of(DetailingReason.QUOTE_STALE)
                        .with("agreed", Money.parse("BYN 1.19"))
                        .with("price", Money.parse("BYN 1.20")));
        assertThat(reasons(priced.ifStill(Stated.notStated())))
                .containsExactly(Reason.of(DetailingReason.QUOTE_STALE).with("price", Money.parse("BYN 1.20")));
    }
}
