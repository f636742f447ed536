package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.byn;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.Kabinet;
import io.kabinet.client.detailing.DetailingOrdered;
import io.kabinet.client.detailing.OrderedReport;
import io.kabinet.client.detailing.ReadDetailing;
import io.kabinet.client.detailing.ReadSpending;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.detailing.Spending;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Summary;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.DetailingPolicy;
import io.kabinet.core.detailing.order.Report;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was spent and received: looked at, ordered, read for a while. */
class ReportStoriesTest {

    private static final EmailAddress MAIL = new EmailAddress("anna@mail.example.org");
    private static final Delivery AS_SET = Delivery.byEmailAsSet(Optional.empty());
    private static final DateSpan FEBRUARY = days("2026-02-01", "2026-02-28");
    private static final DateSpan MARCH = days("2026-03-01", "2026-03-01");
    private static final ChargeCategory ROAMING = new ChargeCategory("Роуминг");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final InMemoryOperator russia =
            InMemoryOperator.in(Market.RUSSIA).pageSize(2).startingAt(Stories.MORNING);
    private final Kabinet anna = russia.signedIn(russia.client(), ANNA);
    private final InMemoryOperator belarus =
            InMemoryOperator.in(Market.BELARUS).reportDelay(TEN_MINUTES).startingAt(Stories.MORNING);
    private final Kabinet hanna = belarus.signedIn(belarus.client(), HANNA);
    private final Instant start = belarus.clock().instant();
    private int keys;

    @Test
    void spending_of_a_period_is_grouped_by_category_the_largest_first() {
        russia.subscriber(ANNA)
                .records(
                        spent("2026-02-03T10:00:00Z", ChargeCategory.INTERNET, "2.60"),
                        spent("2026-02-03T11:00:00Z", ROAMING, "9.1250"),
                        received("2026-02-04T10:00:00Z", "100"),
                        spent("2026-02-28T21:00:00Z", ROAMING, "50"));

        Spending spending = anna.detailing().spending(RowsOf.days(FEBRUARY));

        assertThat(spending.totals().income()).isEqualTo(BigMoney.parse("RUB 100.0000"));
        assertThat(spending.totals().spending()).isEqualTo(BigMoney.parse("RUB 11.7250"));
        assertThat(spending.byCategory().parts())
                .extracting(Summary.Part::key)
                .containsExactly(ROAMING, ChargeCategory.INTERNET);
        assertThat(spending.byCategory().total()).isEqualTo(spending.totals().spending());
    }

    @Test
    void rows_come_page_by_page_the_one_booked_last_first() {
        russia.subscriber(ANNA)
                .records(
                        spent("2026-02-05T10:00:00Z", ROAMING, "1"),
                        spent("2026-01-31T20:59:59Z", ROAMING, "2"),
                        spent("2026-01-31T21:00:00Z", ROAMING, "3"),
                        received("2026-02-28T20:59:59Z", "4"),
                        spent("2026-02-28T21:00:00Z", ROAMING, "5"));

        assertThat(anna.detailing().rows(RowsOf.days(FEBRUARY)))
                .extracting(row -> row.amount().gross().getAmount().intValue())
                .containsExactly(4, 3, 1);
        assertThat(anna.detailing().rows(RowsOf.days(days("2026-01-01", "2026-03-01"))))
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01, 2026-03-01, confirmed",
        "2025-08-31, 2026-03-01, PERIOD_TOO_EARLY(2025-09-01)",
        "2025-09-01, 2026-03-02, PERIOD_TOO_LATE(2026-03-01)",
    })
    void in_russia_the_last_half_year_can_be_looked_at(LocalDate first, LocalDate last, String outcome) {
        assertThat(told(looked(anna, DateSpan.of(first, last)))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-28, confirmed",
        "2025-09-01, 2025-09-30, confirmed",
        "2025-08-01, 2025-08-31, PERIOD_TOO_EARLY(2025-09-01)",
        "2026-03-01, 2026-03-31, PERIOD_TOO_LATE(2026-02-28)",
        "2026-02-01, 2026-02-27, PERIOD_NOT_A_MONTH",
    })
    void in_belarus_six_closed_months_can_be_looked_at_and_the_current_one_not(
            LocalDate first, LocalDate last, String outcome) {
        DateSpan days = DateSpan.of(first, last);
        assertThat(told(looked(hanna, days))).isEqualTo(outcome);
        assertThat(told(hanna.await(new ReadDetailing(HANNA, RowsOf.days(days), Optional.empty()))))
                .isEqualTo(outcome);
    }

    @Test
    void in_russia_a_report_is_free_and_can_be_ordered_again_at_once() {
        DetailingOrdered first =
                order(anna, Report.LAST_MONTHS, FEBRUARY, Delivery.IN_CABINET).orThrow();

        assertThat(first.price()).isEqualTo(Stated.of(rub("0")));
        assertThat(first.nextFrom()).isEmpty();
        assertThat(first.report().life().visibleUntil()).isEmpty();
        order(anna, Report.LAST_MONTHS, FEBRUARY, Delivery.IN_CABINET).orThrow();
        assertThat(told(order(anna, Report.CURRENT_MONTH, MARCH, Delivery.IN_CABINET)))
                .isEqualTo("REPORT_NOT_OFFERED(CURRENT_MONTH)");
    }

    @Test
    void a_report_at_another_price_than_the_one_agreed_to_is_not_ordered_and_nothing_is_taken() {
        DetailingPolicy usual = DetailingPolicy.RUSSIA;
        InMemoryOperator dear = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .detailing(new DetailingPolicy(usual.reports(), usual.life(), Stated.of(rub("3")))))
                .startingAt(Stories.MORNING);
        Kabinet there = dear.signedIn(dear.client(), ANNA);
        dear.topUp(ANNA, rub("10"));
        DetailingOrder order = new DetailingOrder(Report.LAST_MONTHS, FEBRUARY, Delivery.IN_CABINET);

        assertThat(told(there.detailing().order(order, DocumentFormat.PDF, Stated.of(rub("2.99")), key("1"))))
                .isEqualTo("QUOTE_STALE(RUB 2.99, RUB 3.00)");
        assertThat(told(there.detailing().order(order, DocumentFormat.PDF, Stated.notStated(), key("2"))))
                .isEqualTo("QUOTE_STALE(RUB 3.00)");
        assertThat(there.detailing().orders()).isEmpty();
        assertThat(there.account().balance().amount()).isEqualTo(rub("10"));

        there.detailing()
                .order(order, DocumentFormat.PDF, Stated.of(rub("3")), key("3"))
                .orThrow();
        assertThat(there.account().balance().amount()).isEqualTo(rub("7"));
    }

    @Test
    void in_belarus_the_current_month_can_be_ordered_once_in_24_hours_from_the_last_order() {
        Instant next = start.plus(Duration.ofHours(24));
        belarus.subscriber(HANNA).billsEmail(MAIL);
        assertThat(told(order(hanna, Report.CURRENT_MONTH, FEBRUARY, Delivery.IN_CABINET)))
                .isEqualTo("PERIOD_TOO_EARLY(2026-03-01)");
        DetailingOrdered first =
                order(hanna, Report.CURRENT_MONTH, MARCH, AS_SET).orThrow();

        assertThat(first.nextFrom()).contains(next);
        assertThat(first.price()).isEqualTo(Stated.notStated());
        belarus.clock().moveTo(next.minusNanos(1));
        assertThat(told(order(hanna, Report.CURRENT_MONTH, MARCH, Delivery.IN_CABINET)))
                .isEqualTo("ORDERED_TOO_RECENTLY(" + next + ")");
        order(hanna, Report.CLOSED_MONTHS, FEBRUARY, Delivery.IN_CABINET).orThrow();
        belarus.clock().moveTo(next);
        order(hanna, Report.CURRENT_MONTH, MARCH, Delivery.IN_CABINET).orThrow();
    }

    @Test
    void an_ordered_report_can_be_read_from_readiness_to_two_days_after_the_order() {
        Instant ready = start.plus(TEN_MINUTES);
        Instant gone = start.plus(Duration.ofDays(2));
        belarus.subscriber(HANNA).records(spentByn("2026-03-01T08:00:00Z", "1.30"));
        OrderedReport ordered = order(hanna, Report.CURRENT_MONTH, MARCH, Delivery.IN_CABINET)
                .orThrow()
                .report();
        belarus.subscriber(HANNA).records(spentByn("2026-03-01T10:00:00Z", "2.60"));

        assertThat(ordered.life().readyAt()).isEmpty();
        assertThat(ordered.life().visibleUntil()).contains(gone);
        belarus.clock().moveTo(ready.minusNanos(1));
        assertThat(hanna.detailing().orders()).containsExactly(ordered);
        assertThat(told(read(ordered))).isEqualTo("REPORT_NOT_OFFERED(report-1)");
        belarus.clock().moveTo(ready);
        assertThat(hanna.detailing().orders())
                .extracting(report -> report.life().readyAt())
                .containsExactly(Optional.of(ready));
        assertThat(hanna.detailing().rows(ordered.rows())).hasSize(1);
        assertThat(hanna.detailing().spending(ordered.rows()).totals().spending())
                .isEqualTo(BigMoney.parse("BYN 1.3000"));
        belarus.clock().moveTo(gone.minusNanos(1));
        assertThat(told(read(ordered))).isEqualTo("confirmed");
        belarus.clock().moveTo(gone);
        assertThat(told(read(ordered))).isEqualTo("REPORT_NOT_OFFERED(report-1)");
        assertThat(hanna.detailing().orders()).isEmpty();
    }

    @Test
    void by_email_a_report_goes_to_the_address_that_is_set_and_is_not_kept() {
        assertThat(told(order(hanna, Report.CLOSED_MONTHS, FEBRUARY, AS_SET))).isEqualTo("EMAIL_NOT_SET");
        belarus.subscriber(HANNA).billsEmail(MAIL);
        OrderedReport sent =
                order(hanna, Report.CLOSED_MONTHS, FEBRUARY, AS_SET).orThrow().report();
        belarus.clock().advance(TEN_MINUTES);

        assertThat(sent.order().delivery()).isEqualTo(Delivery.byEmail(MAIL));
        assertThat(hanna.detailing().orders()).isEmpty();
        assertThat(told(read(sent))).isEqualTo("REPORT_NOT_OFFERED(report-1)");
    }

    @Test
    void orders_come_in_full_pages_without_those_that_are_not_kept() {
        Delivery mail = Delivery.byEmail(MAIL);
        for (Delivery delivery : List.of(Delivery.IN_CABINET, mail, Delivery.IN_CABINET, mail, Delivery.IN_CABINET)) {
            order(anna, Report.LAST_MONTHS, FEBRUARY, delivery).orThrow();
        }

        assertThat(anna.detailing().orders())
                .extracting(OrderedReport::id)
                .containsExactly("report-5", "report-3", "report-1");
        assertThat(russia.arrivals())
                .as("two pages, besides what was sent before")
                .isEqualTo(1 + 5 + 2);
    }

    @Test
    void one_key_is_one_order_and_the_archive_has_it() {
        DetailingOrder order = new DetailingOrder(Report.CURRENT_MONTH, MARCH, Delivery.IN_CABINET);
        hanna.detailing()
                .order(order, DocumentFormat.PDF, Stated.notStated(), key("1"))
                .orThrow();
        hanna.detailing()
                .order(order, DocumentFormat.PDF, Stated.notStated(), key("1"))
                .orThrow();

        assertThat(hanna.detailing().orders()).hasSize(1);
        assertThat(hanna.archive().entries().limit(1))
                .containsExactly(new ArchiveEntry(start, OperationKind.DOCUMENT_ORDER, "OrderDetailing"));
    }

    @Test
    void what_cannot_be_is_told_at_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> RowsOf.days(DateSpan.ALWAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> RowsOf.report(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> russia.subscriber(ANNA).records(spentByn("2026-03-01T08:00:00Z", "1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InMemoryOperator.in(Market.RUSSIA).reportDelay(Duration.ofNanos(-1)));
    }

    private Outcome<DetailingOrdered> order(Kabinet who, Report report, DateSpan days, Delivery delivery) {
        Stated<Money> price = who == anna ? Stated.of(rub("0")) : Stated.notStated();
        return who.detailing()
                .order(new DetailingOrder(report, days, delivery), DocumentFormat.PDF, price, key("key-" + keys++));
    }

    private Outcome<Spending> looked(Kabinet who, DateSpan days) {
        return who.await(new ReadSpending(who == anna ? ANNA : HANNA, RowsOf.days(days)));
    }

    private Outcome<Spending> read(OrderedReport report) {
        return hanna.await(new ReadSpending(HANNA, report.rows()));
    }

    private static DetailingRecord spent(String at, ChargeCategory category, String roubles) {
        return row(at, RecordKind.CALL, category, RowAmount.spent(BigMoney.parse("RUB " + roubles)));
    }

    private static DetailingRecord spentByn(String at, String amount) {
        return row(at, RecordKind.SMS, ChargeCategory.SMS_RECEIPT, RowAmount.spent(byn(amount)));
    }

    private static DetailingRecord received(String at, String roubles) {
        return row(at, RecordKind.TOP_UP, new ChargeCategory("Пополнение"), RowAmount.received(rub(roubles)));
    }

    private static DetailingRecord row(String at, RecordKind kind, ChargeCategory category, RowAmount amount) {
        return new DetailingRecord(Instant.parse(at), kind, category, Contact.NONE, Usage.NONE, amount);
    }

    private static DateSpan days(String first, String last) {
        return DateSpan.of(LocalDate.parse(first), LocalDate.parse(last));
    }
}
