package io.kabinet.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Session;
import io.kabinet.core.promised.PromisedPayment;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom a session lets in: rules 15 and 16. */
abstract class SessionRules extends TimeRules {

    @Test
    void T15_a_call_without_a_session_is_not_sent() {
        isNotSentIn(Optional.empty());
    }

    @Test
    void T15_a_call_in_a_session_that_is_over_is_not_sent() {
        isNotSentIn(Optional.of(world.sessionOver()));
    }

    @Test
    void T16_a_session_does_not_read_another_number() {
        needs(Capability.SECOND_NUMBER);

        isNotConfirmed(send(new ReadBalance(world.otherSession().of())));
    }

    @Test
    void T16_a_session_does_not_change_another_number() {
        needs(Capability.SECOND_NUMBER);
        TakePromisedPayment change = takeForOther("T16");

        isNotConfirmed(send(change));

        assertEquals(0, world.taken(change.of()).size(), "effects on the other number");
        assertEquals(0, taken().size(), "effects");
    }

    @Test
    void T16_a_session_does_not_look_up_another_number() {
        needs(Capability.SECOND_NUMBER, Capability.KEYED, Capability.LOOKS_UP);
        TakePromisedPayment change = takeForOther("T16");
        confirmed(inOtherSession(change));

        Outcome<Resolution<PromisedPayment>> found = send(new LookUp<>(change));

        assertFalse(found.equals(
                Outcome.confirmed(Resolution.done(world.taken(change.of()).get(0)))));
    }

    @Test
    void T16_each_number_has_keys_of_its_own() {
        needs(Capability.SECOND_NUMBER, Capability.KEYED);

        confirmed(send(take("T16")));
        confirmed(inOtherSession(takeForOther("T16")));

        assertEquals(1, taken().size(), "effects");
        assertEquals(1, world.taken(world.otherSession().of()).size(), "effects on the other number");
    }

    private void isNotSentIn(Optional<Session> session) {
        notSent(Cause.SESSION_OVER, send(call(new ReadBalance(number()), session)));
        notSent(Cause.SESSION_OVER, send(call(take("T15"), session)));
        assertEquals(0, taken().size(), "effects");
    }

    private static void isNotConfirmed(Outcome<?> outcome) {
        assertFalse(outcome instanceof Outcome.Confirmed, () -> "let in: " + outcome);
    }

    private TakePromisedPayment takeForOther(String key) {
        return new TakePromisedPayment(world.otherSession().of(), world.amount(), RequestKey.of(key));
    }

    private <R> Outcome<R> inOtherSession(Operation<R> operation) {
        return send(call(operation, Optional.of(world.otherSession())));
    }
}
