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
import io.kabinet.client.document.AddBillDelivery;
import io.kabinet.client.document.DocumentOrdered;
import io.kabinet.client.document.DocumentQuote;
import io.kabinet.client.document.KeptDocument;
import io.kabinet.client.document.OrderDocument;
import io.kabinet.client.document.QuoteDocument;
import io.kabinet.client.document.ReadBillDelivery;
import io.kabinet.client.document.ReadBills;
import io.kabinet.client.document.ReadOrderedDocuments;
import io.kabinet.client.document.RemoveBillDelivery;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.detailing.order.Channel;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.document.Bill;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.document.BillDeliveryPolicy;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.document.DocumentKind;
import io.kabinet.core.document.DocumentOrder;
import io.kabinet.core.document.DocumentPolicy;
import io.kabinet.core.document.DocumentRule;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.NoticeEvent;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be had in writing: bills that there are, documents that are ordered, bills that come by themselves. */
class DocumentStoriesTest {

    private static final EmailAddress MAIL = new EmailAddress("hanna@mail.example.org");
    private static final Delivery BY_MAIL = Delivery.byEmail(MAIL);
    private static final Delivery AS_SET = Delivery.byEmailAsSet(Optional.empty());
    private static final DateSpan FEBRUARY = DateSpan.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
    private static final DocumentOrder DETAILED =
            DocumentOrder.of(DocumentKind.DETAILED_BILL, FEBRUARY, Delivery.IN_CABINET, DocumentFormat.PDF);
    private static final DocumentOrder MONTHLY =
            DocumentOrder.of(DocumentKind.MONTHLY_BILL, FEBRUARY, Delivery.IN_CABINET, DocumentFormat.HTML);

    private static final Stated<Money> FREE = Stated.of(byn("0"));

    private final InMemoryOperator operator = Stories.belarus();
    private final Kabinet hanna = operator.signedIn(operator.client(), HANNA);
    private int keys;

    @Test
    void where_no_price_is_stated_there_is_none_to_agree_to_and_the_order_says_so() {
        assertThat(hanna.documents().quote(MONTHLY)).isEqualTo(DocumentQuote.withoutPrice(MONTHLY));

        DocumentOrdered ordered = order(MONTHLY).orThrow();

        assertThat(ordered.price()).isEqualTo(Stated.notStated());
        assertThat(hanna.documents().ordered()).containsExactly(ordered.document());
        assertThat(hanna.archive().entries().limit(1))
                .extracting(ArchiveEntry::kind)
                .containsExactly(OperationKind.DOCUMENT_ORDER);
    }

    @Test
    void a_stated_price_has_to_be_agreed_to_and_is_then_paid() {
        InMemoryOperator priced = priced("1.20");
        Kabinet there = priced.signedIn(priced.client(), HANNA);
        priced.topUp(HANNA, byn("5"));
        DocumentQuote quote = there.documents().quote(DETAILED);
        DocumentQuote cheaper = new DocumentQuote(DETAILED, Stated.of(byn("1.19")));

        assertThat(quote.price()).isEqualTo(Stated.of(byn("1.20")));
        assertThat(told(there.documents().order(cheaper, key("1")))).isEqualTo("QUOTE_STALE(BYN 1.19, BYN 1.20)");
        assertThat(told(there.documents().order(DocumentQuote.withoutPrice(DETAILED), key("2"))))
                .startsWith("QUOTE_STALE(");
        assertThat(there.account().balance().amount()).isEqualTo(byn("5"));
        assertThat(there.documents().order(quote, key("3")).orThrow().price()).isEqualTo(quote.price());
        assertThat(told(there.documents().order(quote, key("3")))).isEqualTo("confirmed");
        assertThat(there.account().balance().amount()).isEqualTo(byn("3.80"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01, 2025-09-30, confirmed",
        "2025-08-01, 2025-08-31, PERIOD_TOO_EARLY(2025-09-01)",
        "2026-03-01, 2026-03-31, PERIOD_TOO_LATE(2026-02-28)",
        "2026-02-02, 2026-02-28, PERIOD_NOT_A_MONTH",
    })
    void a_monthly_bill_can_be_ordered_once_more_for_six_months(LocalDate first, LocalDate last, String outcome) {
        DocumentOrder order = DocumentOrder.of(
                DocumentKind.MONTHLY_BILL, DateSpan.of(first, last), Delivery.IN_CABINET, DocumentFormat.XML);

        assertThat(told(hanna.await(new QuoteDocument(HANNA, order)))).isEqualTo(outcome);
        assertThat(told(order(order))).isEqualTo(outcome);
    }

    @Test
    void a_document_that_this_version_does_not_know_is_refused_by_name() {
        DocumentOrder order = new DocumentOrder(
                new DocumentKind("справка"),
                Optional.empty(),
                Optional.empty(),
                Delivery.IN_CABINET,
                DocumentFormat.PDF);

        assertThat(told(order(order))).isEqualTo("UNRECOGNISED(справка)");
    }

    @Test
    void the_cabinet_keeps_what_was_ordered_for_it_and_nothing_that_went_by_email() {
        operator.subscriber(HANNA).billsEmail(MAIL);
        KeptDocument kept = order(MONTHLY).orThrow().document();
        KeptDocument sent = order(DocumentOrder.of(DocumentKind.BALANCE_REPORT, FEBRUARY, AS_SET, DocumentFormat.PDF))
                .orThrow()
                .document();

        assertThat(sent.document().order().delivery()).isEqualTo(BY_MAIL);
        assertThat(hanna.documents().ordered()).containsExactly(kept);
    }

    @Test
    void an_ordered_detailing_is_there_for_two_days_and_other_documents_have_no_stated_end() {
        InMemoryOperator slow = InMemoryOperator.in(Market.BELARUS)
                .reportDelay(Duration.ofHours(1))
                .startingAt(Stories.MORNING);
        Kabinet there = slow.signedIn(slow.client(), HANNA);
        there.documents().order(DocumentQuote.withoutPrice(DETAILED), key("1")).orThrow();
        there.documents().order(DocumentQuote.withoutPrice(MONTHLY), key("2")).orThrow();

        assertThat(readable(there, slow)).isEmpty();
        slow.clock().advance(Duration.ofHours(1));
        assertThat(readable(there, slow)).containsExactly(DocumentKind.MONTHLY_BILL, DocumentKind.DETAILED_BILL);
        slow.clock().advance(Duration.ofHours(47).minusNanos(1));
        assertThat(there.documents().ordered()).hasSize(2);
        slow.clock().advance(Duration.ofNanos(1));
        assertThat(readable(there, slow)).containsExactly(DocumentKind.MONTHLY_BILL);
        assertThat(there.documents().ordered()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "BYN 0.01, confirmed",
        "BYN 0.00, AMOUNT_NOT_POSITIVE(BYN 0.00)",
        "RUB 20.00, 'CURRENCY_MISMATCH(BYN, RUB)'",
    })
    void a_prepayment_invoice_is_for_a_sum_above_zero(String amount, String outcome) {
        assertThat(told(hanna.documents()
                        .orderPrepaymentInvoice(Money.parse(amount), BY_MAIL, DocumentFormat.PDF, key("1"))))
                .isEqualTo(outcome);
    }

    @Test
    void by_email_without_any_address_nothing_is_ordered() {
        assertThat(told(order(DocumentOrder.prepayment(byn("20"), AS_SET, DocumentFormat.PDF))))
                .isEqualTo("EMAIL_NOT_SET");
    }

    @Test
    void by_email_without_an_address_it_goes_to_the_one_that_is_set_for_bills_in_the_cabinet() {
        hanna.settings()
                .notices(new NoticeSettings(false, false, Optional.empty(), Optional.of(MAIL)), key("set"))
                .orThrow();

        assertThat(order(DocumentOrder.prepayment(byn("20"), AS_SET, DocumentFormat.PDF))
                        .orThrow()
                        .document()
                        .document()
                        .order()
                        .delivery())
                .isEqualTo(BY_MAIL);
    }

    @Test
    void a_bill_is_told_of_at_the_address_for_bills() {
        operator.subscriber(HANNA).billsEmail(MAIL).bill(bill("B-01", "2.50"));

        assertThat(operator.mailbox(MAIL).messages()).extracting(Email::event).containsExactly(NoticeEvent.BILL_ISSUED);
    }

    @Test
    void bills_say_what_was_there_before_and_after_even_if_that_does_not_add_up() {
        Bill january = bill("B-01", "2.50");
        Bill wrong = bill("B-02", "2.49");
        operator.subscriber(HANNA).bill(january).bill(wrong);

        List<Bill> bills = hanna.documents().bills().toList();

        assertThat(bills).containsExactly(wrong, january);
        assertThat(bills.get(1).violations()).isEmpty();
        assertThat(bills.get(0).violations()).extracting(Reason::code).containsExactly("STATEMENT_DIFFERS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stories.russia().subscriber(ANNA).bill(january));
    }

    @Test
    void bills_come_by_themselves_in_no_way_at_first_and_in_several_if_one_likes_for_nothing() {
        BillDelivery.Method pdf = new BillDelivery.Method(BY_MAIL, DocumentFormat.PDF);
        BillDelivery.Method html = new BillDelivery.Method(AS_SET, DocumentFormat.HTML);

        assertThat(hanna.documents().billDelivery()).isEqualTo(BillDelivery.NONE);
        assertThat(hanna.documents()
                        .addBillDelivery(pdf, FREE, key("1"))
                        .orThrow()
                        .price())
                .isEqualTo(Stated.of(byn("0")));
        assertThat(told(hanna.documents().addBillDelivery(html, FREE, key("2"))))
                .isEqualTo("EMAIL_NOT_SET");
        operator.subscriber(HANNA).billsEmail(MAIL);
        hanna.documents().addBillDelivery(html, FREE, key("3")).orThrow();
        hanna.documents().addBillDelivery(pdf, FREE, key("4")).orThrow();
        assertThat(hanna.documents().billDelivery().methods())
                .containsExactly(pdf, new BillDelivery.Method(BY_MAIL, DocumentFormat.HTML));
        assertThat(hanna.documents().removeBillDelivery(pdf, key("5")).orThrow().methods())
                .hasSize(1);
        assertThat(hanna.documents().removeBillDelivery(html, key("6")).orThrow())
                .isEqualTo(BillDelivery.NONE);
        assertThat(hanna.documents().billDelivery()).isEqualTo(BillDelivery.NONE);
        assertThat(hanna.archive().entries().limit(1))
                .extracting(ArchiveEntry::kind)
                .containsExactly(OperationKind.BILL_DELIVERY);
    }

    @Test
    void what_bills_that_come_by_themselves_cost_has_to_be_agreed_to_and_is_then_paid() {
        InMemoryOperator dear = InMemoryOperator.in(Market.BELARUS)
                .rulebook(Market.BELARUS
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .billDelivery(new BillDeliveryPolicy(Set.of(Channel.EMAIL), Stated.of(byn("0.50")))))
                .startingAt(Stories.MORNING);
        Kabinet there = dear.signedIn(dear.client(), HANNA);
        BillDelivery.Method pdf = new BillDelivery.Method(BY_MAIL, DocumentFormat.PDF);
        dear.topUp(HANNA, byn("5"));

        assertThat(told(there.documents().addBillDelivery(pdf, FREE, key("1"))))
                .isEqualTo("QUOTE_STALE(BYN 0.00, BYN 0.50)");
        assertThat(there.documents().billDelivery()).isEqualTo(BillDelivery.NONE);
        assertThat(there.account().balance().amount()).isEqualTo(byn("5"));

        Stated<Money> price = Stated.of(byn("0.50"));
        assertThat(there.documents()
                        .addBillDelivery(pdf, price, key("2"))
                        .orThrow()
                        .price())
                .isEqualTo(price);
        assertThat(there.account().balance().amount()).isEqualTo(byn("4.50"));
    }

    @Test
    void in_the_cabinet_bills_do_not_come_by_themselves() {
        assertThat(told(hanna.documents()
                        .addBillDelivery(
                                new BillDelivery.Method(Delivery.IN_CABINET, DocumentFormat.PDF), FREE, key("1"))))
                .isEqualTo("DELIVERY_NOT_OFFERED(CABINET)");
    }

    @Test
    void in_russia_none_of_it_is_offered() {
        InMemoryOperator russia = Stories.russia();
        Kabinet anna = russia.signedIn(russia.client(), ANNA);

        assertThat(asked(anna)).hasSize(7).containsOnly("NOT_OFFERED_IN_MARKET(RUSSIA)");
    }

    @Test
    void in_russia_even_who_offers_it_needs_rules_for_what_is_ordered() {
        InMemoryOperator russia = InMemoryOperator.in(Market.RUSSIA)
                .alsoOffering(
                        ReadBills.class,
                        QuoteDocument.class,
                        OrderDocument.class,
                        ReadOrderedDocuments.class,
                        ReadBillDelivery.class,
                        AddBillDelivery.class,
                        RemoveBillDelivery.class)
                .startingAt(Stories.MORNING);
        Kabinet anna = russia.signedIn(russia.client(), ANNA);

        assertThat(asked(anna))
                .containsExactly(
                        "confirmed",
                        "confirmed",
                        "confirmed",
                        "confirmed",
                        "NOT_OFFERED_IN_MARKET(RUSSIA)",
                        "NOT_OFFERED_IN_MARKET(RUSSIA)",
                        "NOT_OFFERED_IN_MARKET(RUSSIA)");
    }

    private static List<String> asked(Kabinet anna) {
        BillDelivery.Method way = new BillDelivery.Method(BY_MAIL, DocumentFormat.PDF);
        DocumentOrder order = DocumentOrder.prepayment(rub("20"), BY_MAIL, DocumentFormat.PDF);
        return List.of(
                told(anna.await(new ReadBills(ANNA, Optional.empty()))),
                told(anna.await(new ReadOrderedDocuments(ANNA, Optional.empty()))),
                told(anna.await(new ReadBillDelivery(ANNA))),
                told(anna.documents().removeBillDelivery(way, key("1"))),
                told(anna.documents().addBillDelivery(way, FREE, key("2"))),
                told(anna.await(new QuoteDocument(ANNA, order))),
                told(anna.documents().order(DocumentQuote.withoutPrice(order), key("3"))));
    }

    private Outcome<DocumentOrdered> order(DocumentOrder order) {
        return hanna.documents().order(DocumentQuote.withoutPrice(order), key("key-" + keys++));
    }

    private static Stream<DocumentKind> readable(Kabinet there, InMemoryOperator operator) {
        return there.documents()
                .ordered()
                .filter(kept -> kept.document().isVisibleAt(operator.clock().instant()))
                .map(kept -> kept.document().order().kind());
    }

    private static InMemoryOperator priced(String amount) {
        DocumentRule rule = new DocumentRule(Optional.empty(), Optional.empty(), Stated.of(byn(amount)));
        return InMemoryOperator.in(Market.BELARUS)
                .rulebook(Market.BELARUS
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .documents(
                                new DocumentPolicy(CurrencyUnit.of("BYN"), Map.of(DocumentKind.DETAILED_BILL, rule))))
                .startingAt(Stories.MORNING);
    }

    private static Bill bill(String number, String closing) {
        return new Bill(number, FEBRUARY, PeriodStatement.of(byn("-2"), byn("12"), byn("7.50"), byn(closing)));
    }
}
