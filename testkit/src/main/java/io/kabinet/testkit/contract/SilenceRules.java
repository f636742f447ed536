package io.kabinet.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.identity.SignInByPassword;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.core.account.Balance;
import io.kabinet.core.values.Secret;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is known when something goes wrong on the way: rules 7, 8, 13, 14 and 21. */
abstract class SilenceRules extends KeyRules {

    @Test
    void T7_a_change_whose_answer_is_lost_is_unknown() {
        unknownAfter(Trouble.LOSE_ANSWER, take("T7"));

        assertEquals(1, taken().size(), "effects");
    }

    @Test
    void T7_a_change_whose_answer_cannot_be_read_is_unknown() {
        unknownAfter(Trouble.GARBLE_ANSWER, take("T7"));

        assertEquals(1, taken().size(), "effects");
    }

    @Test
    void T7_a_change_at_which_the_operator_failed_is_unknown() {
        unknownAfter(Trouble.FAIL, take("T7"));
    }

    @Test
    void T7_a_change_that_is_still_on_its_way_is_unknown() {
        unknownAfter(Trouble.DELAY_REQUEST, take("T7"));
    }

    @Test
    void T8_a_read_whose_answer_is_lost_is_unknown() {
        unknownAfter(Trouble.LOSE_ANSWER, new ReadBalance(number()));
    }

    @Test
    void T8_a_read_whose_answer_cannot_be_read_is_unknown() {
        unknownAfter(Trouble.GARBLE_ANSWER, new ReadBalance(number()));
    }

    @Test
    void T8_a_read_at_which_the_operator_failed_is_unknown() {
        unknownAfter(Trouble.FAIL, new ReadBalance(number()));
    }

    @Test
    void T8_an_attempt_whose_answer_is_lost_is_unknown() {
        unknownAfter(Trouble.LOSE_ANSWER, wrongPassword());
    }

    @Test
    void T8_an_attempt_at_which_the_operator_failed_is_unknown() {
        unknownAfter(Trouble.FAIL, wrongPassword());
    }

    @Test
    void T13_a_call_that_is_answered_reaches_the_operator_once() {
        needs(Capability.COUNTS_ARRIVALS);

        confirmed(send(new ReadBalance(number())));
        assertEquals(1, world.arrivals(), "arrivals");

        confirmed(send(take("T13")));
        assertEquals(2, world.arrivals(), "arrivals");
    }

    @Test
    void T13_a_call_whose_answer_is_lost_is_not_repeated() {
        reachesOnceDespite(Trouble.LOSE_ANSWER);
    }

    @Test
    void T13_an_attempt_whose_answer_is_lost_is_not_repeated() {
        needs(Trouble.LOSE_ANSWER);
        needs(Capability.COUNTS_ARRIVALS);
        SignInByPassword attempt = wrongPassword();
        world.trouble(Trouble.LOSE_ANSWER);

        send(attempt);

        assertEquals(1, world.arrivals(), "arrivals");
    }

    @Test
    void T13_a_call_at_which_the_operator_failed_is_not_repeated() {
        reachesOnceDespite(Trouble.FAIL);
    }

    @Test
    void T13_a_connection_that_was_refused_is_not_tried_again() {
        needs(Trouble.REFUSE_CONNECTION);
        needs(Capability.COUNTS_ARRIVALS);
        world.trouble(Trouble.REFUSE_CONNECTION);

        send(take("T13"));

        assertEquals(0, world.arrivals(), "arrivals");
    }

    @Test
    void T14_an_operator_that_cannot_be_reached_gives_not_sent() {
        needs(Trouble.REFUSE_CONNECTION);

        world.trouble(Trouble.REFUSE_CONNECTION);
        notSent(Cause.NO_CONNECTION, send(take("T14")));
        world.calm();
        assertEquals(0, taken().size(), "effects");
    }

    @Test
    void T14_a_read_of_an_operator_that_cannot_be_reached_is_not_sent() {
        needs(Trouble.REFUSE_CONNECTION);

        world.trouble(Trouble.REFUSE_CONNECTION);
        notSent(Cause.NO_CONNECTION, send(new ReadBalance(number())));
    }

    @Test
    void T14_what_was_not_sent_may_be_sent_again() {
        needs(Trouble.REFUSE_CONNECTION);
        world.trouble(Trouble.REFUSE_CONNECTION);
        send(take("T14"));
        world.calm();

        confirmed(send(take("T14")));
        assertEquals(1, taken().size(), "effects");
    }

    @Test
    void T21_every_trouble_ends_as_an_outcome() {
        assumeFalse(world.troubles().isEmpty(), "T21 needs a world in which something can go wrong");

        for (Trouble trouble : world.troubles()) {
            world.trouble(trouble);
            send(call(new ReadBalance(number()), within(world.brief())));
            world.calm();
            world.trouble(trouble);
            send(call(take("T21-" + trouble), within(world.brief())));
            world.calm();
        }
        // And the transport has survived all of it.
        confirmed(send(new ReadBalance(number())));
    }

    /** What spends a try each time that it arrives; not every transport carries it. */
    private SignInByPassword wrongPassword() {
        needsToCarry(SignInByPassword.class);
        return new SignInByPassword(number(), Secret.of("wrong, whatever it is"), Optional.empty());
    }

    private void unknownAfter(Trouble trouble, Operation<?> operation) {
        needs(trouble);
        world.trouble(trouble);

        unknown(operation, send(operation));
    }

    private void reachesOnceDespite(Trouble trouble) {
        needs(trouble);
        needs(Capability.COUNTS_ARRIVALS);
        TakePromisedPayment change = take("T13");
        Operation<Balance> read = new ReadBalance(number());

        world.trouble(trouble);
        send(change);
        assertEquals(1, world.arrivals(), "arrivals");

        world.trouble(trouble);
        send(read);
        assertEquals(2, world.arrivals(), "arrivals");
    }
}
