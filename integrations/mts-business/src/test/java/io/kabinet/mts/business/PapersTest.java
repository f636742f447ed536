package io.kabinet.mts.business;

import static io.kabinet.mts.business.FakeApi.json;
import static io.kabinet.mts.business.Said.said;
import static io.kabinet.mts.business.World.ACCOUNT;
import static io.kabinet.mts.business.World.ANNA;
import static io.kabinet.mts.business.World.BORIS;
import static io.kabinet.mts.business.World.KEY;
import static io.kabinet.mts.business.World.NOON;
import static io.kabinet.mts.business.World.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.kabinet.client.account.PaymentsPage;
import io.kabinet.client.account.ReadPayments;
import io.kabinet.client.detailing.DetailingOrdered;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.client.transport.Carriage;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.Report;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.operation.EventId;
import io.kabinet.mts.business.operation.OrderAccountBill;
import io.kabinet.mts.business.operation.OrderAccountDetailing;
import io.kabinet.mts.business.operation.OrderBill;
import io.kabinet.mts.business.operation.OrderPrepaymentBill;
import io.kabinet.mts.business.operation.OrganisationNumber;
import io.kabinet.mts.business.operation.ReadAccountPayments;
import io.kabinet.mts.business.operation.ReadOrganisation;
import io.kabinet.mts.business.operation.ReadRequestStatus;
import io.kabinet.mts.business.operation.RequestStatus;
import io.kabinet.mts.business.operation.RequestStatus.State;
import io.kabinet.mts.business.operation.SwitchProduct;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Payments, orders by e-mail, the organisation's numbers, and the status of a request. */
class PapersTest {

    private static final DateSpan DAYS = DateSpan.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 6));
    private static final EmailAddress MAIL = new EmailAddress("a@example.com");
    private static final String HISTORY = "/Documents/CallHistoryByMSISDN";
    private static final OrderDetailing ORDER = new OrderDetailing(
            ANNA,
            new DetailingOrder(Report.LAST_MONTHS, DAYS, Delivery.byEmail(MAIL)),
            DocumentFormat.XML,
            Stated.notStated(),
            KEY);
    private static final String ORDERED =
            "[{\"code\":200,\"message\":\"OK\",\"request\":{\"messageId\":\"0123456789abcdef_1\",\"requests\":[]}}]";

    private final World world = new World();

    @Test
    void payments_are_asked_for_with_an_offset_and_come_the_latest_first() {
        world.api.on("/Bills/PaymentHistoryByMSISDN", """
                {"payments":[
                  {"amount":500.0,"dateOfPayment":"2026-07-02T10:11:12+03:00","paymentType":"Карта","currency":{"currencyCode":"RUB"}},
                  {"amount":0.1,"dateOfPayment":"2026-07-03T10:11:12+03:00"}]}
                """);

        PaymentsPage page = world.ask(new ReadPayments(ANNA, DAYS, Optional.empty()));

        assertThat(page.total()).isEqualTo(rub("500.10"));
        assertThat(page.page().items())
                .extracting(payment -> payment.type().text() + " " + payment.amount() + " " + payment.at())
                .containsExactly("not stated RUB 0.10 2026-07-03T07:11:12Z", "Карта RUB 500.00 2026-07-02T07:11:12Z");
        assertThat(world.api.only("/Bills/PaymentHistoryByMSISDN").query())
                .isEqualTo("msisdn=79000000001&dateFrom=2026-07-01T00:00:00+03:00&dateTo=2026-07-06T23:59:59+03:00");
    }

    @Test
    void a_payment_is_rounded_down_to_the_kopeck_as_balances_are() {
        world.api.on("/Bills/PaymentHistoryByMSISDN", """
                {"payments":[{"amount":500.019999,"dateOfPayment":"2026-07-02T10:11:12+03:00"},
                  {"amount":0.10,"dateOfPayment":"2026-07-03T10:11:12+03:00"}]}
                """);

        PaymentsPage page = world.ask(new ReadPayments(ANNA, DAYS, Optional.empty()));

        assertThat(page.page().items())
                .extracting(payment -> payment.amount())
                .containsExactly(rub("0.10"), rub("500.01"));
        assertThat(page.total()).isEqualTo(rub("500.11"));
    }

    @Test
    void a_payment_that_cannot_be_is_not_left_out_of_the_sum() {
        world.api.on("/Bills/PaymentHistoryByMSISDN", """
                {"payments":[{"amount":0.001,"dateOfPayment":"2026-07-02T10:11:12+03:00"}]}
                """, """
                {"payments":[{"amount":-5,"dateOfPayment":"2026-07-02T10:11:12+03:00"}]}
                """);
        ReadPayments read = new ReadPayments(ANNA, DAYS, Optional.empty());

        assertThat(said(world.send(read))).isEqualTo("unknown UNREADABLE");
        assertThat(said(world.send(read))).isEqualTo("unknown UNREADABLE");
    }

    @Test
    void a_detailing_is_ordered_in_small_letters_and_local_time_to_the_end_of_the_last_day() {
        world.api.on(HISTORY, ORDERED);

        DetailingOrdered ordered = world.ask(ORDER);

        assertThat(ordered.report().id()).isEqualTo("0123456789abcdef_1");
        assertThat(ordered.report().life().orderedAt()).isEqualTo(NOON);
        assertThat(world.api.only(HISTORY).body()).isEqualTo("""
                {"dateFrom":"2026-07-01T00:00:00","dateTo":"2026-07-06T23:59:59","deliveryAddress":"a@example.com",\
                "documentFormat":"xml","msisdns":["79000000001"]}""");
    }

    @Test
    void an_order_whose_answer_is_lost_or_has_no_id_is_unknown_and_not_sent_again() {
        world.api.on(HISTORY, HttpFailure.CONNECTION_LOST, json(200, "[{\"code\":200,\"message\":\"OK\"}]"));

        assertThat(said(world.send(ORDER))).isEqualTo("unknown CONNECTION_LOST");
        assertThat(said(world.send(ORDER))).isEqualTo("unknown UNREADABLE");
        assertThat(world.ask(new LookUp<>(ORDER))).isEqualTo(Resolution.notFound());
        assertThat(world.api.asked(HISTORY)).hasSize(2);
    }

    @Test
    void an_order_for_the_cabinet_is_not_carried_for_files_only_come_by_mail() {
        var order = new OrderDetailing(
                ANNA,
                new DetailingOrder(Report.LAST_MONTHS, DAYS, Delivery.IN_CABINET),
                DocumentFormat.XML,
                Stated.notStated(),
                KEY);

        assertThat(world.transport.carries(order)).isEqualTo(Carriage.NOT);
    }

    @Test
    void a_bill_is_ordered_on_request_only() {
        var order = new OrderBill(ANNA, DAYS, DocumentFormat.PDF, MAIL, KEY);
        assertThat(world.transport.carries(order)).isEqualTo(Carriage.NOT);

        World experimental = World.experimental();
        experimental.api.on("/Documents/RegularBillByMSISDN", ORDERED);
        assertThat(experimental.ask(order)).isEqualTo(new EventId("0123456789abcdef_1"));
        assertThat(experimental.api.only("/Documents/RegularBillByMSISDN").body())
                .contains("\"msisdn\":\"79000000001\"")
                .contains("\"documentFormat\":\"pdf\"");
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01, 2026-07-31, true", "2026-07-01, 2026-08-01, false", "2026-02-01, 2026-02-28, true"})
    void a_regular_bill_is_of_a_month_at_most(LocalDate first, LocalDate last, boolean fits) {
        DateSpan days = DateSpan.of(first, last);

        assertThat(catchThrowable(() -> new OrderBill(ANNA, days, DocumentFormat.PDF, MAIL, KEY)) == null)
                .isEqualTo(fits);
        assertThat(catchThrowable(() -> new OrderAccountBill(ANNA, ACCOUNT, days, DocumentFormat.PDF, MAIL, KEY))
                        == null)
                .isEqualTo(fits);
    }

    @Test
    void what_is_of_an_account_names_it_as_each_place_wants() {
        World experimental = World.experimental();
        experimental
                .api
                .on("/Documents/CallHistoryByAccount", ORDERED)
                .on("/Documents/PrepaymentBill", ORDERED)
                .on("/Documents/RegularBillByAccount", ORDERED)
                .on("/Bills/PaymentHistoryByAccount", "{\"payments\":[]}");

        experimental.ask(new OrderAccountDetailing(ANNA, ACCOUNT, DAYS, DocumentFormat.HTML, MAIL, KEY));
        experimental.ask(new OrderPrepaymentBill(ANNA, ACCOUNT, rub("1000.50"), DocumentFormat.PDF, MAIL, KEY));
        experimental.ask(new OrderAccountBill(ANNA, ACCOUNT, DAYS, DocumentFormat.PDF, MAIL, KEY));
        experimental.ask(new ReadAccountPayments(ANNA, ACCOUNT, DAYS));

        assertThat(experimental.api.only("/Documents/CallHistoryByAccount").body())
                .contains("\"accounts\":[\"299999999901\"]")
                .contains("\"documentFormat\":\"html\"");
        assertThat(experimental.api.only("/Documents/RegularBillByAccount").body())
                .contains("\"accountNumber\":\"299999999901\"")
                .contains("\"dateTo\":\"2026-07-06T23:59:59\"");
        assertThat(experimental.api.only("/Documents/PrepaymentBill").body()).isEqualTo("""
                {"deliveryAddress":"a@example.com","documentFormat":"pdf",\
                "requests":[{"accountNumber":"299999999901","amount":1000.50}]}""");
        assertThat(experimental.api.only("/Bills/PaymentHistoryByAccount").query())
                .startsWith("accountNumber=299999999901&dateFrom=2026-07-01T00:00:00+03:00&");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new OrderPrepaymentBill(ANNA, ACCOUNT, Money.parse("BYN 1.00"), DocumentFormat.PDF, MAIL, KEY));
    }

    @Test
    void where_a_price_was_agreed_to_nothing_is_carried_for_this_operator_tells_none() {
        var order = new OrderDetailing(ANNA, ORDER.order(), DocumentFormat.XML, Stated.of(rub("0.00")), KEY);
        var disconnect = new DisconnectService(ANNA, SwitchProduct.CALL_FORWARDING, Stated.of(rub("0.00")), KEY);

        assertThat(world.transport.carries(order)).isEqualTo(Carriage.NOT);
        assertThat(world.transport.carries(disconnect)).isEqualTo(Carriage.NOT);
    }

    @Test
    void an_organisation_is_read_page_by_page_as_long_as_there_is_more() {
        world.api.on("/Service/HierarchyStructure", structure(",\"href\":\"hasMore\""), structure(""));

        Page<OrganisationNumber> first = world.ask(new ReadOrganisation(ANNA, Optional.empty(), Optional.empty()));
        Page<OrganisationNumber> last = world.ask(new ReadOrganisation(ANNA, Optional.of(ACCOUNT), first.next()));

        assertThat(first.items())
                .as("a line that is no mobile number is left out")
                .containsExactly(new OrganisationNumber(ANNA, ACCOUNT), new OrganisationNumber(BORIS, ACCOUNT));
        assertThat(first.next()).contains(new Cursor("2"));
        assertThat(last.next()).isEmpty();
        assertThat(world.api.asked("/Service/HierarchyStructure"))
                .extracting(FakeApi.Asked::query)
                .containsExactly("pageNum=1&pageSize=1000", "account=299999999901&pageNum=2&pageSize=1000");
    }

    @Test
    void a_cursor_of_another_operator_is_not_carried() {
        var strange = new ReadOrganisation(ANNA, Optional.empty(), Optional.of(new Cursor("p2&x=1")));

        assertThat(world.transport.carries(strange)).isEqualTo(Carriage.NOT);
    }

    @ParameterizedTest
    @CsvSource({
        "Completed, COMPLETED",
        "Faulted, FAULTED",
        "InProgress, IN_PROGRESS",
        "completed, COMPLETED",
        "Новое, IN_PROGRESS"
    })
    void a_state_that_nobody_knows_is_not_an_end(String word, State state) {
        EventId event = new EventId("0a1b-77");
        world.api.on("/Product/CheckRequestStatusByUUID", Answers.status(word), "{\"status\":\"" + word + "\"}");

        for (int i = 0; i < 2; i++) {
            assertThat(world.ask(new ReadRequestStatus(ANNA, event)))
                    .isEqualTo(new RequestStatus(state, Optional.empty()));
        }
    }

    @Test
    void the_status_of_another_request_is_not_taken_for_this_ones() {
        world.api.on(
                "/Product/CheckRequestStatusByUUID", Answers.status("Completed").replace("0a1b-77", "other"));

        assertThat(said(world.send(new ReadRequestStatus(ANNA, new EventId("0a1b-77")))))
                .isEqualTo("unknown UNREADABLE");
    }

    private static String structure(String more) {
        return """
                [{"name":"ООО Пример","partyRole":[{"id":"299000000000","description":"NationalContract",
                  "characteristic":[{"name":"INN","value":"7700000000"}],
                  "customerAccount":[{"accountNo":"299999999901"%s,"productRelationship":[
                    {"product":{"productSerialNumber":"79000000001","description":"Москва","productCharacteristic":[
                      {"name":"IMSI","value":"250010000000000"},{"name":"SIM","value":"89701000000000000000"}]}},
                    {"product":{"productSerialNumber":"74950000000"}},
                    {"product":{"productSerialNumber":"79000000002"}}]}]}]}]
                """.formatted(more);
    }
}
