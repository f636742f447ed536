package io.kabinet.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPolicyTest {

    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final Instant NOW = Instant.parse("2026-06-15T09:00:00Z");
    private static final DocumentPolicy POLICY = DocumentPolicy.BELARUS;
    private static final DateSpan MAY = days("2026-05-01", "2026-05-31");

    private static DateSpan days(String first, String last) {
        return DateSpan.of(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static DocumentOrder order(DocumentKind kind, DateSpan period) {
        return DocumentOrder.of(kind, period, Delivery.IN_CABINET, DocumentFormat.PDF);
    }

    private static DocumentOrder invoice(String amount) {
        return DocumentOrder.prepayment(Money.parse(amount), Delivery.IN_CABINET, DocumentFormat.PDF);
    }

    private static List<Reason> reasons(DocumentOrder order) {
        return POLICY.decide(order, NOW, MINSK).match(granted -> List.of(), DocumentDecision.Refused::reasons);
    }

    private static DocumentDecision.Granted granted(DocumentOrder order) {
        return POLICY.decide(order, NOW, MINSK).match(granted -> granted, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    @Test
    void four_documents_can_be_ordered_and_their_price_is_not_stated() {
        for (DocumentKind kind :
                List.of(DocumentKind.BALANCE_REPORT, DocumentKind.DETAILED_BILL, DocumentKind.MONTHLY_BILL)) {
            assertThat(kind.isKnown()).isTrue();
            assertThat(granted(order(kind, MAY)).price()).isEqualTo(Stated.notStated());
        }
        assertThat(granted(invoice("BYN 20.00")).price()).isEqualTo(Stated.notStated());
        assertThat(POLICY.kinds()).hasSize(4);
    }

    @Test
    void a_price_that_is_stated_is_quoted() {
        Stated<Money> price = Stated.of(Money.parse("BYN 1.20"));
        DocumentPolicy priced = new DocumentPolicy(
                CurrencyUnit.of("BYN"),
                Map.of(DocumentKind.BALANCE_REPORT, new DocumentRule(Optional.empty(), Optional.empty(), price)));
        assertThat(priced.decide(order(DocumentKind.BALANCE_REPORT, MAY), NOW, MINSK)
                        .<Stated<Money>>match(DocumentDecision.Granted::price, refused -> Stated.notStated()))
                .isEqualTo(price);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-05-31, ''",
        "2025-12-01, 2025-12-31, ''",
        "2025-11-01, 2025-11-30, PERIOD_TOO_EARLY",
        "2026-06-01, 2026-06-30, PERIOD_TOO_LATE",
        "2026-04-15, 2026-05-14, PERIOD_NOT_A_MONTH"
    })
    void a_monthly_bill_can_be_had_for_each_of_the_last_six_months(String first, String last, String code) {
        assertThat(reasons(order(DocumentKind.MONTHLY_BILL, days(first, last))))
                .extracting(Reason::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void a_document_without_a_stated_reach_goes_back_to_any_day_but_not_past_today() {
        assertThat(reasons(order(DocumentKind.BALANCE_REPORT, days("2001-01-01", "2026-06-15"))))
                .isEmpty();
        assertThat(reasons(order(DocumentKind.BALANCE_REPORT, days("2026-06-01", "2026-06-16"))))
                .containsExactly(
                        Reason.of(DocumentReason.PERIOD_TOO_LATE).with("latest", LocalDate.parse("2026-06-15")));
    }

    @Test
    void an_ordered_detailing_lives_two_days_and_no_end_is_stated_for_the_others() {
        assertThat(granted(order(DocumentKind.DETAILED_BILL, MAY))
                        .document()
                        .life()
                        .visibleUntil())
                .contains(Instant.parse("2026-06-17T09:00:00Z"));
        assertThat(granted(order(DocumentKind.MONTHLY_BILL, MAY))
                        .document()
                        .life()
                        .visibleUntil())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BYN 0.01, true", "BYN 0.00, false", "BYN -0.01, false"})
    void a_prepayment_invoice_is_for_more_than_nothing(String amount, boolean fine) {
        assertThat(reasons(invoice(amount)))
                .isEqualTo(
                        fine
                                ? List.of()
                                : List.of(Reason.of(DocumentReason.AMOUNT_NOT_POSITIVE)
                                        .with("amount", Money.parse(amount))));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_in_the_documented_order() {
        DocumentOrder order = DocumentOrder.prepayment(
                Money.parse("RUB 0.00"), Delivery.byEmailAsSet(Optional.empty()), DocumentFormat.XML);
        assertThat(reasons(order))
                .containsExactly(
                        Reason.of(DocumentReason.CURRENCY_MISMATCH)
                                .with("expected", "BYN")
                                .with("actual", "RUB"),
                        Reason.of(DocumentReason.AMOUNT_NOT_POSITIVE).with("amount", Money.parse("RUB 0.00")),
                        Reason.of(DocumentReason.EMAIL_NOT_SET));
    }

    @Test
    void an_unknown_document_is_refused_by_name_and_one_that_is_not_offered_too() {
        DocumentKind unknown = new DocumentKind("справка");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(reasons(order(unknown, MAY)))
                .containsExactly(Reason.of(DocumentReason.UNRECOGNISED).with("text", "справка"));
        DocumentPolicy none = new DocumentPolicy(CurrencyUnit.of("BYN"), Map.of());
        assertThat(none.decide(invoice("BYN 1.00"), NOW, MINSK)
                        .<List<Reason>>match(granted -> List.of(), DocumentDecision.Refused::reasons))
                .containsExactly(Reason.of(DocumentReason.REPORT_NOT_OFFERED).with("report", "prepayment_invoice"));
    }

    @Test
    void an_order_is_for_a_period_or_for_an_amount() {
        assertThatIllegalArgumentException().isThrownBy(() -> order(DocumentKind.PREPAYMENT_INVOICE, MAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentOrder(
                        DocumentKind.MONTHLY_BILL,
                        Optional.empty(),
                        Optional.empty(),
                        Delivery.IN_CABINET,
                        DocumentFormat.PDF));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentOrder(
                        DocumentKind.MONTHLY_BILL,
                        Optional.of(MAY),
                        Optional.of(Money.parse("BYN 1.00")),
                        Delivery.IN_CABINET,
                        DocumentFormat.PDF));
        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.decide(invoice("BYN 1.00"), Instant.MAX, MINSK));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentDecision.Refused(List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void there_are_three_formats_and_people_can_read_html_and_pdf(DocumentFormat format) {
        assertThat(DocumentFormat.values()).hasSize(3);
        assertThat(format.humanReadable()).isEqualTo(!format.name().equals("XML"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "0.01", "-0.01"})
    void a_bill_knows_by_how_much_its_balances_are_out(String out) {
        Money closing = Money.parse("BYN 7.50").plus(Money.parse("BYN " + out));
        Bill bill = new Bill(
                "b-1",
                MAY,
                PeriodStatement.of(
                        Money.parse("BYN 10.00"), Money.parse("BYN 5.00"), Money.parse("BYN 7.50"), closing));
        assertThat(bill.statement().difference().toMoney()).isEqualTo(Money.parse("BYN " + out));
        assertThat(bill.violations()).hasSize(out.equals("0.00") ? 0 : 1);
    }

    @Test
    void a_copy_of_a_bill_is_ordered_for_its_period() {
        Money zero = Money.parse("BYN 0.00");
        Bill bill = new Bill("b-1", MAY, PeriodStatement.of(zero, zero, zero, zero));
        Delivery delivery = Delivery.byEmail(new EmailAddress("anna@example.com"));
        assertThat(bill.order(delivery, DocumentFormat.HTML))
                .isEqualTo(DocumentOrder.of(DocumentKind.MONTHLY_BILL, MAY, delivery, DocumentFormat.HTML));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bill(" ", MAY, bill.statement()));
    }

    @Test
    void a_price_holds_while_it_is_the_one_that_was_agreed_to() {
        Stated<Money> told = Stated.of(Money.parse("BYN 1.20"));
        DocumentDecision.Granted free = granted(invoice("BYN 20.00"));
        DocumentDecision.Granted priced = new DocumentDecision.Granted(free.document(), told);

        assertThat(free.ifStill(Stated.notStated())).isSameAs(free);
        assertThat(priced.ifStill(told)).isSameAs(priced);
        assertThat(priced.ifStill(Stated.notStated())).isEqualTo(stale(Stated.notStated(), told));
        assertThat(free.ifStill(told)).isEqualTo(stale(told, Stated.notStated()));
        assertThat(priced.ifStill(Stated.of(Money.parse("BYN 1.19"))))
                .isEqualTo(stale(Stated.of(Money.parse("BYN 1.19")), told));
    }

    private static DocumentDecision stale(Stated<Money> agreed, Stated<Money> price) {
        return new DocumentDecision.Refused(List.of(Reason.of(DocumentReason.QUOTE_STALE)
                .withIfStated("agreed", agreed)
                .withIfStated("price", price)));
    }
}
