package io.kabinet.mts.business.stubs;

import static io.kabinet.mts.business.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.client.operation.Outcome;
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
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.operation.ChangeBillDelivery;
import io.kabinet.mts.business.operation.EventId;
import io.kabinet.mts.business.operation.OrderAccountBill;
import io.kabinet.mts.business.operation.OrderAccountDetailing;
import io.kabinet.mts.business.operation.OrderBill;
import io.kabinet.mts.business.operation.OrderPrepaymentBill;
import io.kabinet.mts.business.operation.ProductKind;
import io.kabinet.mts.business.operation.ProductSet;
import io.kabinet.mts.business.operation.ReadProducts;
import io.kabinet.mts.business.operation.ReadRequestStatus;
import io.kabinet.mts.business.operation.ReadUnpaid;
import io.kabinet.mts.business.operation.RequestPromisedPayment;
import io.kabinet.mts.business.operation.RequestStatus;
import io.kabinet.mts.business.operation.SwitchProduct;
import io.kabinet.mts.business.operation.SwitchProduct.Switch;
import java.time.LocalDateTime;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is changed, and what becomes of it. */
class ChangesOverStubsTest extends OverStubs {

    private static final EmailAddress MAIL = new EmailAddress("a@example.com");

    @Test
    void the_client_asks_again_for_a_read_and_sends_a_change_once() {
        stubs.put("Errors", "UNAVAILABLE");

        assertThat(send(new ReadUnpaid(ANNA, ACCOUNT))).isEqualTo("unknown OPERATOR_FAILED");
        assertThat(said(anna.block().block(new BlockRequest(BlockKind.VOLUNTARY, Optional.empty()), KEY)))
                .isEqualTo("unknown OPERATOR_FAILED");

        server.verify(
                3, WireMock.postRequestedFor(WireMock.urlPathEqualTo("/b2b/v1/Bills/GetUnpaidAmountByAccountNumber")));
        server.verify(1, WireMock.postRequestedFor(WireMock.urlPathEqualTo("/b2b/v1/Product/ModifyProduct")));
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
        server.verify(1, WireMock.postRequestedFor(WireMock.urlPathEqualTo("/b2b/v1/Product/ModifyProduct")));
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
}
