package io.kabinet.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.promised.ReadAvailablePromisedPayment;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Carriage;
import io.kabinet.core.account.Balance;
import io.kabinet.core.promised.PromisedPayment;
import org.junit.jupiter.api.Test;

/** What an operator's answers are: rules 1, 2, 5 and 6. */
abstract class AnswerRules extends ContractSteps {

    @Test
    void T1_a_read_tells_what_is_in_the_books() {
        assertEquals(world.balance(), confirmed(send(new ReadBalance(number()))).amount());
        assertEquals(world.available(), confirmed(send(new ReadAvailablePromisedPayment(number()))));
    }

    @Test
    void T1_a_read_after_a_change_tells_what_is_there_then() {
        confirmed(send(new ReadBalance(number())));
        confirmed(send(new ReadAvailablePromisedPayment(number())));
        confirmed(send(take("T1")));

        T1_a_read_tells_what_is_in_the_books();
    }

    @Test
    void T2_a_confirmed_change_has_happened_exactly_once() {
        confirmed(send(take("T2")));

        assertEquals(1, taken().size(), "effects");
        assertEquals(world.amount(), taken().get(0).amount());
    }

    @Test
    void T2_the_answer_to_a_change_is_the_receipt_of_what_exists() {
        PromisedPayment receipt = confirmed(send(take("T2")));

        assertEquals(inTheBooks(), receipt);
    }

    @Test
    void T5_a_rejection_brings_every_reason_in_order_with_its_figures() {
        Refusal refusal = world.refusal(RequestKey.of("T5"));

        assertEquals(refusal.reasons(), rejected(send(refusal.change())));
    }

    @Test
    void T5_a_rejected_change_has_no_effect() {
        rejected(send(world.refusal(RequestKey.of("T5")).change()));

        assertEquals(0, taken().size(), "effects");
    }

    @Test
    void T6_what_is_not_carried_is_not_sent() {
        for (Operation<Balance> operation : Uncarried.all(number())) {
            assertEquals(Carriage.NOT, world.transport().carries(operation), operation.name());
            notSent(Cause.NOT_CARRIED, send(operation));
        }
    }

    @Test
    void T6_what_is_not_carried_does_not_reach_the_operator() {
        needs(Capability.COUNTS_ARRIVALS);

        Uncarried.all(number()).forEach(this::send);

        assertEquals(0, world.arrivals(), "arrivals");
    }

    @Test
    void T6_what_is_carried_is_said_to_be() {
        Carriage changes = world.can().contains(Capability.KEYED) ? Carriage.KEYED : Carriage.ONCE;

        assertEquals(changes, world.transport().carries(TakePromisedPayment.class));
        assertEquals(changes, world.transport().carries(take("T6")));
        assertNotEquals(Carriage.NOT, world.transport().carries(ReadBalance.class));
        assertNotEquals(Carriage.NOT, world.transport().carries(ReadAvailablePromisedPayment.class));
    }

    /** The one payment in the operator's books. */
    final PromisedPayment inTheBooks() {
        assertEquals(1, taken().size(), "effects");
        return taken().get(0);
    }
}
