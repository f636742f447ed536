package io.kabinet.mts.business.sandbox;

import static io.kabinet.testkit.assertions.KabinetAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockReason;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.Report;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.BusinessKey;
import io.kabinet.mts.business.MtsBusinessTransport;
import io.kabinet.mts.business.operation.MtsReason;
import io.kabinet.mts.business.operation.OrganisationNumber;
import io.kabinet.mts.business.operation.ProductKind;
import io.kabinet.mts.business.operation.ProductSet;
import io.kabinet.mts.business.operation.ReadAccountBalance;
import io.kabinet.mts.business.operation.ReadAccountStatement;
import io.kabinet.mts.business.operation.ReadOrganisation;
import io.kabinet.mts.business.operation.ReadProducts;
import io.kabinet.mts.business.operation.SwitchProduct;
import io.kabinet.mts.business.operation.SwitchProduct.Switch;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.transport.HandTicker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the sandbox answers, asked by the transport and, where that would not ask so, by hand. */
class MtsBusinessSandboxTest {

    private static final Msisdn ANNA = Town.ANNA;
    private static final DateSpan FEBRUARY = DateSpan.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
    private static final String BALANCE =
            "/b2b/v1/Bills/CheckBalanceByMSISDN?characteristic.name=MSISDN&characteristic.value=79000000001";

    private final InMemoryOperator operator = Town.operator();
    private final MtsBusinessSandbox sandbox = MtsBusinessSandbox.of(operator, Town.KEY)
            .numbers(ANNA)
            .tokenLife(Duration.ofMinutes(10))
            .start();
    private final KabinetClient client = KabinetClient.over(Town.transport(operator, sandbox))
            .ticker(new HandTicker())
            .attempts(1)
            .build();
    private final HttpClient http =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

    @AfterEach
    void close() {
        client.close();
        sandbox.close();
    }

    private Kabinet anna() {
        return client.resume(MtsBusinessTransport.viewOf(ANNA));
    }

    private <R> Outcome<R> send(Operation<R> operation) {
        return anna().await(operation);
    }

    private static RequestKey key(String text) {
        return RequestKey.of(text);
    }

    private HttpResponse<String> get(String target, String authorization) {
        return letter(
                HttpRequest.newBuilder(URI.create(sandbox.address() + target)).header("Authorization", authorization));
    }

    private HttpResponse<String> post(String target, String authorization, String body) {
        return letter(HttpRequest.newBuilder(URI.create(sandbox.address() + target))
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> letter(HttpRequest.Builder letter) {
        try {
            return http.send(letter.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> token(String both) {
        String basic = "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
        return post("/token", basic, "grant_type=client_credentials");
    }

    private String bearer() {
        String answer = token("consumer-key:consumer-secret").body();
        return "Bearer " + answer.replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    private static String statusOf(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.body().replaceAll(".*\"errorCode\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void a_token_is_given_again_with_what_is_left_of_its_life() {
        String first = token("consumer-key:consumer-secret").body();
        operator.clock().advance(Duration.ofMinutes(4));
        String second = token("consumer-key:consumer-secret").body();
        operator.clock().advance(Duration.ofMinutes(6));

        assertThat(first).contains("sandbox-token-1\"", "\"expires_in\":600");
        assertThat(second).contains("sandbox-token-1\"", "\"expires_in\":360");
        assertThat(token("consumer-key:consumer-secret").body()).contains("sandbox-token-2\"", "\"expires_in\":600");
    }

    @Test
    void another_key_gets_no_token() {
        assertThat(token("consumer-key:guessed").statusCode()).isEqualTo(401);
        BusinessKey wrong = new BusinessKey(Secret.of("consumer-key"), Secret.of("guessed"));
        try (KabinetClient other = KabinetClient.over(MtsBusinessTransport.with(wrong, operator.clock())
                        .address(sandbox.address())
                        .allowPlainLoopback()
                        .build())
                .attempts(1)
                .build()) {
            assertThat(other.resume(MtsBusinessTransport.viewOf(ANNA)).await(new ReadBalance(ANNA)))
                    .isInstanceOfSatisfying(
                            Outcome.NotSent.class,
                            kept -> assertThat(kept.why().cause()).isEqualTo(Cause.SESSION_OVER));
        }
    }

    @Test
    void a_token_dies_by_the_clock_of_the_operator_and_not_a_second_before() {
        String bearer = bearer();
        operator.clock().advance(Duration.ofSeconds(599));
        assertThat(get(BALANCE, bearer).statusCode()).isEqualTo(200);
        operator.clock().advance(Duration.ofSeconds(1));

        assertThat(statusOf(get(BALANCE, bearer))).isEqualTo("401 1013");
        assertThat(statusOf(get(BALANCE, "Bearer made-up"))).isEqualTo("401 1004");
        assertThat(statusOf(get(BALANCE, "Basic x"))).isEqualTo("401 1005");
    }

    @Test
    void a_token_that_is_over_is_renewed_without_a_word() {
        assertThat(anna().account().balance().amount()).isEqualTo(Town.rub("500.50"));
        sandbox.endTokens();
        assertThat(anna().account().balance().amount()).isEqualTo(Town.rub("500.50"));
        operator.clock().advance(Duration.ofHours(1));
        assertThat(anna().account().balance().amount()).isEqualTo(Town.rub("500.50"));
    }

    @Test
    void too_many_requests_are_answered_with_how_long_to_wait() {
        anna().account().balance();
        sandbox.tooManyNext(1, Duration.ofSeconds(7));

        assertThat(send(new ReadBalance(ANNA))).isInstanceOfSatisfying(Outcome.NotSent.class, kept -> {
            assertThat(kept.why().cause()).isEqualTo(Cause.BUSY);
            assertThat(kept.why().pause()).contains(Duration.ofSeconds(7));
        });
        assertThat(anna().account().balance().amount()).isEqualTo(Town.rub("500.50"));
    }

    @Test
    void what_is_planned_for_the_operator_happens_to_connections() {
        anna().account().balance();
        operator.faults().on(BlockNumber.class).loseNextAnswer();
        operator.faults().on(DisconnectService.class).failNext();

        Outcome<?> disconnected = anna().services().disconnect(Town.NEWS, Stated.notStated(), key("off"));
        assertThat(disconnected).isInstanceOf(Outcome.Unknown.class);
        assertThat(send(new SwitchProduct(
                        ANNA, SwitchProduct.VOLUNTARY_BLOCK, Switch.CONNECT, Optional.empty(), key("on"))))
                .isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void a_block_without_a_period_is_what_the_rules_of_the_operator_make_of_it() {
        BlockRequest request = new BlockRequest(BlockKind.VOLUNTARY, Optional.empty());

        assertThat(anna().block().block(request, key("block")))
                .isEqualTo(Outcome.rejected(List.of(Reason.of(MtsReason.REQUEST_FAULTED))));
        assertThat(status(event(modify("create", "BL0005"))))
                .contains("\"status\":\"Faulted\"", BlockReason.PERIOD_REQUIRED.name());
    }

    private HttpResponse<String> modify(String action, String product) {
        return post(
                "/b2b/v1/Product/ModifyProduct?msisdn=79000000001",
                bearer(),
                "{\"item\":[{\"action\":\"" + action + "\",\"product\":{\"externalID\":\"" + product + "\"}}]}");
    }

    private static String event(HttpResponse<String> taken) {
        return taken.body().replaceAll(".*\"eventID\":\"([^\"]+)\".*", "$1");
    }

    private String status(String event) {
        return post(
                        "/b2b/v1/Product/CheckRequestStatusByUUID",
                        bearer(),
                        "{\"relatedParty\":[{},{\"id\":\"" + event + "\"}],\"validFor\":{}}")
                .body();
    }

    @Test
    void a_service_that_nobody_offers_is_taken_and_faulted() {
        assertThat(status(event(modify("create", "PE7777")))).contains("Faulted", "UNRECOGNISED");
        assertThat(status(event(modify("delete", "PE9100")))).contains("Faulted", "NOT_CONNECTED");
    }

    @Test
    void what_can_be_connected_is_told_with_its_price() {
        assertThat(send(new ReadProducts(ANNA, ProductKind.SERVICE, ProductSet.AVAILABLE))
                        .orThrow())
                .singleElement()
                .satisfies(news -> {
                    assertThat(news.id()).isEqualTo(Town.NEWS);
                    assertThat(news.price()).hasToString("RUB 99.00");
                });
        assertThat(send(new ReadProducts(ANNA, ProductKind.BLOCK, ProductSet.AVAILABLE))
                        .orThrow())
                .singleElement()
                .satisfies(block -> assertThat(block.id()).isEqualTo(SwitchProduct.VOLUNTARY_BLOCK));
    }

    @Test
    void numbers_are_linked_by_their_accounts() {
        AccountNumber account = anna().account().details().number();

        assertThat(send(new ReadOrganisation(ANNA, Optional.empty(), Optional.empty()))
                        .orThrow()
                        .items())
                .containsExactly(new OrganisationNumber(ANNA, account));
        assertThat(send(new ReadAccountBalance(ANNA, Optional.of(account)))
                        .orThrow()
                        .amount())
                .hasToString("RUB 500.50");
        assertThat(send(new ReadAccountBalance(ANNA, Optional.of(AccountNumber.of("299999999901")))))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        refused -> assertThat(refused.reasons().toString()).contains("NOT_PERMITTED"));
    }

    @Test
    void payments_and_spending_are_as_they_were_arranged() {
        DateSpan march = DateSpan.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        operator.topUp(ANNA, Town.rub("100.00"), PaymentType.CASH);
        DetailingRecord call = new DetailingRecord(
                Instant.parse("2026-02-10T09:00:00Z"),
                RecordKind.CALL,
                ChargeCategory.OUTGOING_MTS,
                Contact.to(Peer.of("79000000005")),
                Usage.time(Duration.ofSeconds(17), Duration.ofMinutes(1)),
                RowAmount.spent(Town.rub("1.50")));
        operator.subscriber(ANNA).records(call);

        assertThat(anna().account().paid(march)).isEqualTo(Town.rub("100.00"));
        assertThat(anna().account().payments(march))
                .singleElement()
                .satisfies(paid -> assertThat(paid.type()).isEqualTo(PaymentType.CASH));
        assertThat(anna().detailing().rows(RowsOf.days(FEBRUARY))).containsExactly(call);
        assertThat(anna().detailing().spending(RowsOf.days(FEBRUARY)).totals().toString())
                .contains("1.5");
        assertThat(send(new ReadAccountStatement(
                                ANNA, anna().account().details().number(), FEBRUARY))
                        .orThrow())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).contains(ANNA);
                    assertThat(row.row()).isEqualTo(call);
                });
    }

    @Test
    void a_detailing_is_ordered_by_email_and_no_further_back_than_the_rule_lets() {
        assertThat(order(FEBRUARY)).isConfirmed();
        assertThat(order(DateSpan.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 2))))
                .isEqualTo(Outcome.rejected(
                        List.of(Reason.of(MtsReason.BAD_REQUEST).with("code", "1100"))));
    }

    private Outcome<?> order(DateSpan days) {
        DetailingOrder order =
                new DetailingOrder(Report.LAST_MONTHS, days, Delivery.byEmail(new EmailAddress("anna@example.com")));
        return anna().detailing().order(order, DocumentFormat.XML, Stated.notStated(), key("order-" + days.first()));
    }

    @Test
    void what_the_operator_is_strict_about_is_refused() {
        String bearer = bearer();
        String payments =
                "/b2b/v1/Bills/PaymentHistoryByMSISDN?msisdn=79000000001&dateFrom=2026-02-01&dateTo=2026-02-02";
        String order =
                "{\"msisdns\":[\"79000000001\"],\"deliveryAddress\":\"anna@example.com\",\"documentFormat\":\"%s\","
                        + "\"dateFrom\":\"2026-02-01T00:00:00%s\",\"dateTo\":\"2026-02-02T23:59:59%s\"}";
        String papers = "/b2b/v1/Documents/CallHistoryByMSISDN";

        assertThat(get(payments, bearer).statusCode()).isEqualTo(400);
        assertThat(post(papers, bearer, order.formatted("XML", "", "")).statusCode())
                .isEqualTo(400);
        assertThat(post(papers, bearer, order.formatted("xml", "Z", "Z")).statusCode())
                .isEqualTo(500);
        assertThat(post(papers, bearer, order.formatted("xml", "", "")).statusCode())
                .isEqualTo(200);
        assertThat(get("/b2b/v1/Product/BillPlanInfo?productCharacteristic.value=79000000001", bearer)
                        .body())
                .isEqualTo("EJB Exception");
        assertThat(statusOf(post("/b2b/v1/Product/ModifyProduct", bearer, "{\"msisdn\":\"79000000001\"}")))
                .isEqualTo("401 1014");
        assertThat(post("/b2b/v1/Product/CheckRequestStatusByUUID", bearer, "{\"relatedParty\":[{},{\"id\":\"x\"}]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(statusOf(get("/b2b/v1/Bills/Nothing", bearer))).isEqualTo("401 1002");
        assertThat(statusOf(get("/Bills/ValidityInfo", bearer))).isEqualTo("401 1002");
    }

    @Test
    void what_is_to_be_switched_later_is_not_played() {
        assertThat(send(new SwitchProduct(
                        ANNA,
                        Town.NEWS,
                        Switch.CONNECT,
                        Optional.of(LocalDateTime.of(2026, 3, 5, 0, 0)),
                        key("later"))))
                .isEqualTo(Outcome.rejected(
                        List.of(Reason.of(MtsReason.FEATURE_UNAVAILABLE).with("code", "1010"))));
    }

    @Test
    void settings_that_make_no_sense_are_bugs() {
        var settings = MtsBusinessSandbox.of(operator, Town.KEY);

        assertThatThrownBy(() -> settings.tokenLife(Duration.ofMillis(999)))
                .hasMessageContaining("a token lives a second at least");
        assertThatThrownBy(() -> settings.inProgress(-1)).hasMessageContaining("not below zero: -1");
        assertThatThrownBy(() -> sandbox.tooManyNext(-1, Duration.ZERO)).hasMessageContaining("not below zero: -1");
    }
}
