package io.kabinet.mts.business.stubs;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.tariff.ReadTariff;
import io.kabinet.client.tariff.ReadTariffs;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.Report;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.ForwardingTarget;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.BusinessKey;
import io.kabinet.mts.business.MtsBusinessTransport;
import io.kabinet.mts.business.RequestPackage;
import io.kabinet.mts.business.operation.ChangeBillDelivery;
import io.kabinet.mts.business.operation.ChangeBillPlan;
import io.kabinet.mts.business.operation.EventId;
import io.kabinet.mts.business.operation.OrderAccountBill;
import io.kabinet.mts.business.operation.OrderAccountDetailing;
import io.kabinet.mts.business.operation.OrderBill;
import io.kabinet.mts.business.operation.OrderPrepaymentBill;
import io.kabinet.mts.business.operation.ProductKind;
import io.kabinet.mts.business.operation.ProductSet;
import io.kabinet.mts.business.operation.ReadAccountBalance;
import io.kabinet.mts.business.operation.ReadAccountPayments;
import io.kabinet.mts.business.operation.ReadAccountStatement;
import io.kabinet.mts.business.operation.ReadCheckedCharges;
import io.kabinet.mts.business.operation.ReadOrganisation;
import io.kabinet.mts.business.operation.ReadProducts;
import io.kabinet.mts.business.operation.ReadRequestStatus;
import io.kabinet.mts.business.operation.ReadUnpaid;
import io.kabinet.mts.business.operation.RequestPromisedPayment;
import io.kabinet.mts.business.operation.RequestStatus;
import io.kabinet.mts.business.operation.SwitchProduct;
import io.kabinet.mts.business.operation.SwitchProduct.Switch;
import io.kabinet.testkit.transport.HandTicker;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program without a contract, over real bytes, against the stubs: the code is that of any other operator. */
class MtsBusinessStubsTest {

    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final AccountNumber ACCOUNT = AccountNumber.of("299999999901");
    private static final RequestKey KEY = RequestKey.of("order-42");
    private static final DateSpan JULY = DateSpan.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31));
    private static final EmailAddress MAIL = new EmailAddress("a@example.com");
    private static final WireMockServer SERVER =
            new WireMockServer(wireMockConfig().bindAddress("127.0.0.1").dynamicPort());

    private static MtsBusinessStubs stubs;

    /** Waits jump by hand, and nothing here waits for the machine. */
    private final HandTicker ticker = new HandTicker();

    private KabinetClient client;
    private Kabinet anna;

    @BeforeAll
    static void start() {
        SERVER.start();
        stubs = MtsBusinessStubs.in(URI.create("http://127.0.0.1:" + SERVER.port()));
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void open() {
        stubs.reset();
        SERVER.resetRequests();
        MtsBusinessTransport transport = MtsBusinessTransport.with(
                        new BusinessKey(Secret.of("key"), Secret.of("secret")),
                        Clock.fixed(Instant.parse("2026-07-10T09:00:00Z"), ZoneOffset.UTC))
                .address(URI.create("http://127.0.0.1:" + SERVER.port()))
                .allowPlainLoopback()
                .limits(RequestPackage.LARGE)
                .ticker(ticker)
                .experimental()
                .build();
        client = KabinetClient.over(transport).ticker(ticker).build();
        anna = client.resume(MtsBusinessTransport.viewOf(ANNA));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @CsvSource({"Started, -123.46", "NO_LIMIT, 312.50", "BARE, 312.50", "AS_TEXT, 312.50"})
    void a_balance_is_read_as_at_any_operator(String state, String amount) {
        stubs.put("CheckBalance", state);

        assertThat(anna.account().balance().amount()).isEqualTo(Money.parse("RUB " + amount));
        assertThat(client.ask(new ReadAccountBalance(ANNA, Optional.of(ACCOUNT)))
                        .creditIsUnlimited())
                .isEqualTo(state.equals("NO_LIMIT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Started", "SHORT", "NO_LIFE"})
    void a_token_may_say_how_long_it_lives(String state) {
        stubs.put("Token", state);

        assertThat(anna.account().balance()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "AWAY"})
    void without_a_token_there_is_no_answer(String state) {
        stubs.put("Token", state);

        assertThat(send(new ReadUnpaid(ANNA, ACCOUNT))).startsWith("not sent");
    }

    @ParameterizedTest
    @CsvSource({
        "JWT_UNREADABLE, not sent SESSION_OVER",
        "NO_SUCH_API, rejected API_NOT_FOUND",
        "TOKEN_INVALID, not sent SESSION_OVER",
        "TOKEN_UNREADABLE, not sent SESSION_OVER",
        "NO_SUBSCRIPTION, rejected FEATURE_UNAVAILABLE",
        "TOO_MANY, not sent BUSY",
        "THROTTLING_FAILED, not sent BUSY",
        "TOKEN_EXPIRED, not sent SESSION_OVER",
        "NOT_PERMITTED, rejected NOT_PERMITTED",
        "CANCELLED, unknown OPERATOR_FAILED",
        "INVALID, rejected BAD_REQUEST",
        "NO_BINDING, rejected NO_BINDING",
        "FORIS_AWAY, unknown OPERATOR_FAILED",
        "IL_UNKNOWN, rejected BILLING_FAULT",
        "NO_DATA, rejected NO_RECORDS",
        "CONFLICT, rejected REFUSED_BY_OPERATOR",
        "FAULT_9999, unknown OPERATOR_FAILED",
        "GATEWAY_FAULT, not sent SESSION_OVER",
        "ERROR_IN_200, rejected REFUSED_BY_OPERATOR",
        "ERROR_AS_TEXT, rejected BAD_REQUEST",
        "EJB, unknown OPERATOR_FAILED",
        "BAD_GATEWAY, unknown OPERATOR_FAILED",
        "UNAVAILABLE, unknown OPERATOR_FAILED",
        "GATEWAY_TIMEOUT, unknown OPERATOR_FAILED",
        "HTML_IN_200, unknown UNREADABLE",
        "EMPTY_401, rejected NOT_PERMITTED"
    })
    void each_error_is_heard_as_what_it_is(String state, String heard) {
        stubs.put("Errors", state);

        assertThat(send(new ReadUnpaid(ANNA, ACCOUNT))).isEqualTo(heard);
    }

    @Test
    void the_client_asks_again_for_a_read_and_sends_a_change_once() {
        stubs.put("Errors", "UNAVAILABLE");

        assertThat(send(new ReadUnpaid(ANNA, ACCOUNT))).isEqualTo("unknown OPERATOR_FAILED");
        assertThat(said(anna.block().block(new BlockRequest(BlockKind.VOLUNTARY, Optional.empty()), KEY)))
                .isEqualTo("unknown OPERATOR_FAILED");

        SERVER.verify(
                3, WireMock.postRequestedFor(WireMock.urlPathEqualTo("/b2b/v1/Bills/GetUnpaidAmountByAccountNumber")));
        SERVER.verify(1, WireMock.postRequestedFor(WireMock.urlPathEqualTo("/b2b/v1/Product/ModifyProduct")));
    }

    @Test
    void a_number_is_blocked_and_unblocked() {
        assertThat(anna.block().standing().state()).isEqualTo(LineState.UNBLOCKED);
        assertThat(said(anna.block().unblock(BlockKind.VOLUNTARY, KEY))).isEqualTo("rejected NOT_BLOCKED");

        assertThat(said(anna.block().block(new BlockRequest(BlockKind.VOLUNTARY, Optional.empty()), KEY)))
                .isEqualTo("confirmed");
        assertThat(anna.block().standing().state()).isEqualTo(LineState.VOLUNTARY_BLOCK);

        assertThat(said(anna.block().unblock(BlockKind.VOLUNTARY, KEY))).isEqualTo("confirmed");
        assertThat(anna.block().standing().state()).isEqualTo(LineState.UNBLOCKED);
        stubs.put("Blocks", "INITIAL");
        assertThat(anna.block().standing().state()).isEqualTo(LineState.BLOCKED);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, unknown DEADLINE",
        "UNHEARD_OF, unknown DEADLINE",
        "FAULTED, rejected REQUEST_FAULTED",
        "NO_FORWARDING, rejected FORWARDING_NOT_CONNECTED"
    })
    void a_request_that_was_taken_may_end_in_many_ways(String state, String end) {
        stubs.put("RequestStatus", state);
        BlockRequest request = new BlockRequest(BlockKind.VOLUNTARY, Optional.empty());

        Outcome<?> outcome = anna.block().block(request, KEY);

        assertThat(said(outcome)).isEqualTo(end);
        EventId event = new EventId("00000000-0000-0000-0000-000000000003");
        assertThat(client.ask(new ReadRequestStatus(ANNA, event)).state())
                .isEqualTo(end.startsWith("unknown") ? RequestStatus.State.IN_PROGRESS : RequestStatus.State.FAULTED);
    }

    @Test
    void what_is_unknown_is_resolved_later_without_being_sent_again() {
        stubs.put("RequestStatus", "IN_PROGRESS");
        var outcome = anna.block().block(new BlockRequest(BlockKind.VOLUNTARY, Optional.empty()), KEY);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Unknown.class, unknown -> {
            assertThat(EventId.in(unknown.why())).contains(new EventId("00000000-0000-0000-0000-000000000003"));
        });

        stubs.put("RequestStatus", "Started");
        assertThat(said(anna.resolve((Outcome.Unknown<?>) outcome))).isEqualTo("confirmed");
        SERVER.verify(1, WireMock.postRequestedFor(WireMock.urlPathEqualTo("/b2b/v1/Product/ModifyProduct")));
    }

    @Test
    void services_are_listed_connected_and_disconnected() {
        ServiceId service = new ServiceId("PE9200");
        assertThat(client.ask(new ReadProducts(ANNA, ProductKind.SERVICE, ProductSet.CONNECTED)))
                .hasSize(2);
        assertThat(client.ask(new ReadProducts(ANNA, ProductKind.SERVICE, ProductSet.AVAILABLE)))
                .hasSize(1);
        assertThat(client.ask(new ReadProducts(ANNA, ProductKind.BLOCK, ProductSet.AVAILABLE)))
                .hasSize(1);
        assertThat(anna.services().connected().connected().paid()).hasSize(1);

        assertThat(send(new SwitchProduct(ANNA, service, Switch.CONNECT, Optional.empty(), KEY)))
                .isEqualTo("confirmed");
        assertThat(anna.services().connected().find(service)).isPresent();
        assertThat(said(anna.services().disconnect(service, Stated.notStated(), KEY)))
                .isEqualTo("confirmed");
        assertThat(anna.services().connected().find(service)).isEmpty();
        assertThat(send(new SwitchProduct(
                        ANNA,
                        SwitchProduct.VOLUNTARY_BLOCK,
                        Switch.CONNECT,
                        Optional.of(LocalDateTime.of(2026, 7, 20, 0, 0)),
                        KEY)))
                .isEqualTo("confirmed");
    }

    @Test
    void calls_are_forwarded_and_no_longer() {
        ForwardingTarget boris = new ForwardingTarget.Phone(Peer.of("79000000002"));
        assertThat(anna.forwarding().rules().rules()).isEmpty();
        assertThat(said(anna.forwarding().set(ForwardingCondition.ALWAYS, boris, KEY)))
                .isEqualTo("confirmed");
        assertThat(anna.forwarding().rules().rules()).hasSize(1);
        assertThat(said(anna.forwarding().remove(ForwardingCondition.ALWAYS, KEY)))
                .isEqualTo("confirmed");
        assertThat(anna.forwarding().rules().rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NO_SERVICE, rejected FORWARDING_NOT_CONNECTED",
        "ERROR_IN_200, rejected FORWARDING_NOT_CONNECTED",
        "NEVER, unknown DEADLINE"
    })
    void forwarding_may_fail_in_its_own_ways(String state, String end) {
        stubs.put("Forwarding", state);
        ForwardingTarget boris = new ForwardingTarget.Phone(Peer.of("79000000002"));

        assertThat(said(anna.forwarding().set(ForwardingCondition.ALWAYS, boris, KEY)))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"Started, 3", "NO_QUOTA, 2", "NONE, 0"})
    void packages_are_read(String state, int packages) {
        stubs.put("ValidityInfo", state);

        assertThat(anna.tariff().allowances().all()).hasSize(packages);
    }

    @Test
    void the_tariff_is_read_and_changed() {
        assertThat(anna.tariff().own().tariff().prices().monthlyFee()).isEqualTo(Stated.of(Money.parse("RUB 590.00")));
        stubs.put("TariffRental", "NO_FEE").put("BillPlan", "LIST");
        assertThat(anna.tariff().own().tariff().prices().monthlyFee()).isEqualTo(Stated.notStated());
        stubs.put("BillPlan", "EMPTY");
        assertThat(send(new ReadTariff(ANNA))).isEqualTo("unknown UNREADABLE");
        assertThat(client.ask(new ReadTariffs(ANNA, Optional.empty())).items()).hasSize(2);
        stubs.put("Tariffs", "NONE").put("BillPlan", "Started");
        assertThat(client.ask(new ReadTariffs(ANNA, Optional.empty())).items()).isEmpty();

        assertThat(send(new ChangeBillPlan(ANNA, new TariffId("0496"), KEY))).isEqualTo("confirmed");
    }

    @ParameterizedTest
    @CsvSource({"Started, 593.55, 6", "BARE, 591.50, 2", "PAIRS, 1.50, 1", "LOWER_CASE, 1.50, 1", "NONE, 0.00, 0"})
    void spending_and_rows_are_read(String state, String spent, int rows) {
        stubs.put("Statement", state);

        assertThat(anna.detailing().spending(RowsOf.days(JULY)).totals().spending())
                .isEqualByComparingTo(BigMoney.parse("RUB " + spent));
        assertThat(anna.detailing().rows(RowsOf.days(JULY))).hasSize(rows);
    }

    @Test
    void money_that_came_in_and_what_is_unpaid_are_read() {
        assertThat(anna.account().payments(JULY)).hasSize(2);
        assertThat(client.ask(new ReadAccountPayments(ANNA, ACCOUNT, JULY)).total())
                .isEqualTo(Money.parse("RUB 500.10"));
        DateSpan day = DateSpan.of(JULY.first(), JULY.first());
        assertThat(client.ask(new ReadAccountStatement(ANNA, ACCOUNT, day))).hasSize(2);
        for (String state : List.of("Started", "WRAPPED")) {
            stubs.put("Unpaid", state);
            assertThat(client.ask(new ReadUnpaid(ANNA, ACCOUNT))).isEqualTo(BigMoney.parse("RUB 1250.4"));
        }
        assertThat(client.ask(new ReadCheckedCharges(ANNA, List.of(ANNA, Msisdn.of("79000000002")))))
                .hasSize(2);
    }

    @Test
    void the_numbers_of_the_organisation_come_in_pages() {
        var first = client.ask(new ReadOrganisation(ANNA, Optional.empty(), Optional.empty()));
        assertThat(first.items()).hasSize(2);
        assertThat(first.next()).contains(new Cursor("2"));
        var last = client.ask(new ReadOrganisation(ANNA, Optional.empty(), first.next()));
        assertThat(last.items()).hasSize(1);
        assertThat(last.next()).isEmpty();
    }

    @Test
    void papers_are_ordered_by_mail() {
        DetailingOrder order = new DetailingOrder(Report.LAST_MONTHS, JULY, Delivery.byEmail(MAIL));
        assertThat(said(anna.detailing().order(order, DocumentFormat.XML, Stated.notStated(), KEY)))
                .isEqualTo("confirmed");
        assertThat(send(new OrderBill(
                        ANNA, DateSpan.of(JULY.first(), JULY.last().minusDays(1)), DocumentFormat.PDF, MAIL, KEY)))
                .isEqualTo("confirmed");
        assertThat(send(new OrderAccountDetailing(ANNA, ACCOUNT, JULY, DocumentFormat.XML, MAIL, KEY)))
                .isEqualTo("confirmed");
        assertThat(send(new OrderPrepaymentBill(
                        ANNA, ACCOUNT, Money.parse("RUB 1000.00"), DocumentFormat.PDF, MAIL, KEY)))
                .isEqualTo("confirmed");
        assertThat(send(new OrderAccountBill(ANNA, ACCOUNT, JULY, DocumentFormat.PDF, MAIL, KEY)))
                .isEqualTo("confirmed");
        stubs.put("Documents", "NO_ID");
        assertThat(send(new OrderDetailing(ANNA, order, DocumentFormat.XML, Stated.notStated(), KEY)))
                .isEqualTo("unknown UNREADABLE");
    }

    @ParameterizedTest
    @CsvSource({"Started, confirmed", "NO_ID, unknown UNREADABLE", "REFUSED, rejected BAD_REQUEST"})
    void what_cannot_be_read_back_is_as_its_event_says(String state, String end) {
        stubs.put("BillDelivery", state).put("PromisedPayment", state);

        assertThat(send(ChangeBillDelivery.begin(ANNA, ACCOUNT, MAIL, KEY))).isEqualTo(end);
        assertThat(send(new RequestPromisedPayment(ANNA, ACCOUNT, Money.parse("RUB 300.00"), KEY)))
                .isEqualTo(end);
    }

    @Test
    void a_state_that_a_part_does_not_have_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> stubs.put("Forwarding", "HAPPY"));
        assertThatIllegalArgumentException().isThrownBy(() -> stubs.put("../x", "Started"));
    }

    private String send(Operation<?> operation) {
        return said(client.await(operation));
    }

    private static <R> String said(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> "confirmed",
                rejected -> "rejected " + rejected.reasons().get(0).code(),
                notSent -> "not sent " + notSent.why().cause(),
                unknown -> "unknown " + unknown.why().cause());
    }
}
