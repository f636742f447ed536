package io.kabinet.mts.business;

import static io.kabinet.mts.business.FakeApi.json;
import static io.kabinet.mts.business.Said.said;
import static io.kabinet.mts.business.World.ACCOUNT;
import static io.kabinet.mts.business.World.ANNA;
import static io.kabinet.mts.business.World.KEY;
import static io.kabinet.mts.business.World.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.transport.Carriage;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.mts.business.operation.BillDeliveryId;
import io.kabinet.mts.business.operation.ChangeBillDelivery;
import io.kabinet.mts.business.operation.ChangeBillDelivery.Action;
import io.kabinet.mts.business.operation.EventId;
import io.kabinet.mts.business.operation.RequestPromisedPayment;
import java.time.Duration;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Changes that cannot be read back: how bills are delivered, and promised payments. */
class UnseenTest {

    private static final String DELIVERY = "/Bills/DocumentDeliveryMethodByAccount";
    private static final String PROMISED = "/MobileAPI/1/Payment/PromisedPayment";
    private static final String STATUS = "/Product/CheckRequestStatusByUUID";
    private static final EmailAddress MAIL = new EmailAddress("a@example.com");
    private static final EventId EVENT = new EventId("0a1b-77");
    private static final RequestPromisedPayment PROMISE = new RequestPromisedPayment(ANNA, ACCOUNT, rub("300.50"), KEY);

    private final World world = World.experimental();

    @Test
    void a_promised_payment_lies_apart_from_everything_else() {
        world.api.on(PROMISED, "{}");

        world.send(PROMISE);

        assertThat(world.api.only(PROMISED).body()).contains("\"amount\":300.50", "\"accountNumber\":\"299999999901\"");
        assertThat(new World().transport.carries(PROMISE)).isEqualTo(Carriage.NOT);
    }

    @Test
    void what_was_taken_without_an_event_is_unknown_at_once_and_not_sent_again() {
        world.api.on(PROMISED, "{\"amount\":300.50}");

        assertThat(world.send(PROMISE))
                .isInstanceOfSatisfying(
                        Outcome.Unknown.class,
                        unknown -> assertThat(unknown.why().detail())
                                .contains("taken, and nothing tells whether it was done"));
        assertThat(world.ask(new LookUp<>(PROMISE))).isEqualTo(Resolution.notFound());
        assertThat(world.api.asked(PROMISED)).hasSize(1);
    }

    @Test
    void what_the_status_says_is_completed_is_confirmed() {
        world.api.on(PROMISED, Answers.TAKEN).on(STATUS, Answers.status("InProgress"), Answers.status("Completed"));

        assertThat(world.send(PROMISE)).isEqualTo(Outcome.confirmed(EVENT));
        assertThat(world.api.asked(STATUS)).hasSize(2);
    }

    @Test
    void what_faulted_is_rejected_and_what_takes_too_long_is_unknown_with_its_event() {
        world.api.on(PROMISED, Answers.TAKEN).on(STATUS, Answers.status("InProgress"), Answers.status("Faulted"));

        Outcome<EventId> late = world.send(PROMISE, Duration.ofMillis(500));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Outcome.Unknown.class,
                        unknown -> assertThat(EventId.in(unknown.why())).contains(EVENT));
        assertThat(world.ask(new LookUp<>(PROMISE))).isEqualTo(Resolution.notFound());
        assertThat(world.ask(new LookUp<>(PROMISE))).isInstanceOf(Resolution.Refused.class);
    }

    @Test
    void a_refusal_is_told_as_one_and_a_lost_answer_is_not() {
        world.api.on(
                PROMISED, json(400, "{\"errorCode\":\"1100\",\"errorMessage\":\"x\"}"), HttpFailure.CONNECTION_LOST);

        assertThat(said(world.send(PROMISE))).isEqualTo("rejected BAD_REQUEST");
        assertThat(said(world.send(PROMISE))).isEqualTo("unknown CONNECTION_LOST");
    }

    @Test
    void a_delivery_of_bills_begins_moves_and_ends() {
        world.api.on(DELIVERY, "{}");
        Optional<BillDeliveryId> standing = Optional.of(new BillDeliveryId("4711"));

        world.send(ChangeBillDelivery.begin(ANNA, ACCOUNT, MAIL, KEY));
        world.send(new ChangeBillDelivery(ANNA, ACCOUNT, Action.MOVE, MAIL, standing, KEY));
        world.send(new ChangeBillDelivery(ANNA, ACCOUNT, Action.END, MAIL, standing, KEY));

        assertThat(world.api.asked(DELIVERY))
                .extracting(FakeApi.Asked::body)
                .allSatisfy(body -> assertThat(body)
                        .contains("\"accountNo\":\"299999999901\"")
                        .contains("\"DeliveryContact.Value\"", "\"a@example.com\"", "\"ChangeBillDelivery\""))
                .satisfiesExactly(
                        begin -> assertThat(begin)
                                .contains("[{\"value\":\"create\"}]")
                                .doesNotContain("ForisLocalId"),
                        move -> assertThat(move).contains("[{\"value\":\"update\"}]", "ForisLocalId", "4711"),
                        end -> assertThat(end).contains("[{\"value\":\"delete\"}]", "ForisLocalId", "4711"));
    }

    @Test
    void a_delivery_that_begins_has_no_id_and_another_needs_one() {
        var some = Optional.of(new BillDeliveryId("4711"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeBillDelivery(ANNA, ACCOUNT, Action.BEGIN, MAIL, some, KEY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeBillDelivery(ANNA, ACCOUNT, Action.END, MAIL, Optional.empty(), KEY));
        assertThatIllegalArgumentException().isThrownBy(() -> new BillDeliveryId("4711 Анна"));
    }

    @Test
    void what_is_promised_is_above_zero_and_in_rubles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestPromisedPayment(ANNA, ACCOUNT, rub("0.00"), KEY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestPromisedPayment(ANNA, ACCOUNT, Money.parse("BYN 1.00"), KEY));
    }
}
