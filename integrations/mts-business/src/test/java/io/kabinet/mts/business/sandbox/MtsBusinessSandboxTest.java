package io.kabinet.mts.business.sandbox;

import static io.kabinet.testkit.assertions.KabinetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.block.LineStanding;
import io.kabinet.client.detailing.ReadSpending;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.core.account.LineState;
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
import io.kabinet.core.values.Stated;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the sandbox answers to the transport. */
class MtsBusinessSandboxTest {

    private static final Msisdn ANNA = Town.ANNA;
    private static final DateSpan FEBRUARY = DateSpan.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));

    private final InMemoryOperator operator = Town.operator();
    private final MtsBusinessSandbox sandbox = MtsBusinessSandbox.of(operator, Town.KEY)
            .numbers(ANNA)
            .tokenLife(Duration.ofMinutes(10))
            .start();
    private final KabinetClient client = KabinetClient.over(Town.transport(operator, sandbox))
            .ticker(new HandTicker())
            .attempts(1)
            .build();
    private final Letters letters = new Letters(sandbox);

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

    private Outcome<?> order(DateSpan days) {
        DetailingOrder order =
                new DetailingOrder(Report.LAST_MONTHS, days, Delivery.byEmail(new EmailAddress("anna@example.com")));
        return anna().detailing().order(order, DocumentFormat.XML, Stated.notStated(), key("order-" + days.first()));
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
        assertThat(letters.status(Letters.event(letters.modify("create", "BL0005"))))
                .contains("\"status\":\"Faulted\"", BlockReason.PERIOD_REQUIRED.name());
    }

    @Test
    void what_can_be_connected_is_told_with_its_price() {
        operator.offers(Town.service("PE9101", Stated.notStated()), Town.service("PE9102", Stated.notStated()));
        send(Town.switching("PE9101", Switch.CONNECT)).orThrow();

        assertThat(send(new ReadProducts(ANNA, ProductKind.SERVICE, ProductSet.AVAILABLE))
                        .orThrow())
                .extracting(each -> each.id() + " for " + each.price())
                .containsExactlyInAnyOrder("PE9100 for RUB 99.00", "PE9102 for RUB 99.00");
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
        DateSpan today = DateSpan.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1));
        operator.topUp(ANNA, Town.rub("100.00"), PaymentType.CASH);
        operator.topUp(ANNA, Town.rub("50.00"), PaymentType.CASH);
        DetailingRecord call = new DetailingRecord(
                Instant.parse("2026-02-10T09:00:00Z"),
                RecordKind.CALL,
                ChargeCategory.OUTGOING_MTS,
                Contact.to(Peer.of("79000000005")),
                Usage.time(Duration.ofSeconds(17), Duration.ofMinutes(1)),
                RowAmount.spent(Town.rub("1.50")));
        operator.subscriber(ANNA).records(call);

        assertThat(anna().account().paid(today)).isEqualTo(Town.rub("150.00"));
        assertThat(anna().account().payments(today))
                .extracting(paid -> paid.amount() + " " + paid.type())
                .containsExactlyInAnyOrder("RUB 100.00 наличные", "RUB 50.00 наличные");
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
    void a_rule_against_a_read_has_no_code() {
        RowsOf longAgo = RowsOf.days(DateSpan.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 2)));

        assertThat(send(new ReadSpending(ANNA, longAgo)))
                .isEqualTo(Outcome.rejected(
                        List.of(Reason.of(MtsReason.REFUSED_BY_OPERATOR).with("status", 422L))));
    }

    @Test
    void a_service_whose_end_has_a_price_can_be_ended_all_the_same() {
        operator.offers(Town.service("PE9101", Stated.of(Town.rub("5.00"))));
        send(Town.switching("PE9101", Switch.CONNECT)).orThrow();
        Money before = anna().account().balance().amount();

        assertThat(send(Town.switching("PE9101", Switch.DISCONNECT))).isConfirmed();
        assertThat(anna().account().balance().amount()).isEqualTo(before.minus(Town.rub("5.00")));
    }

    @Test
    void a_lost_sim_is_a_block_whose_code_nobody_has_shown() {
        try (KabinetClient own = operator.client()) {
            own.resume(operator.openSession(ANNA))
                    .block()
                    .block(BlockRequest.SIM_LOST, key("lost"))
                    .orThrow();
        }

        assertThat(anna().block().standing()).isEqualTo(new LineStanding(LineState.BLOCKED, List.of()));
    }
}
