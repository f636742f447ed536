package io.kabinet.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Carriage;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a key is good for: rules 3, 4 and 17 to 19. */
abstract class KeyRules extends AnswerRules {

    private static final int MANY = 16;

    @Test
    void T3_the_same_change_under_the_same_key_has_the_same_answer_and_no_second_effect() {
        needs(Capability.KEYED);

        PromisedPayment first = confirmed(send(take("T3")));

        assertEquals(first, confirmed(send(take("T3"))));
        assertEquals(1, taken().size(), "effects");
    }

    @Test
    void T3_the_same_change_after_a_lost_answer_has_the_answer_that_was_lost() {
        needs(Capability.KEYED);
        needs(Trouble.LOSE_ANSWER);

        world.trouble(Trouble.LOSE_ANSWER);
        send(take("T3"));

        assertEquals(confirmed(send(take("T3"))), inTheBooks());
    }

    @Test
    void T3_the_same_change_after_a_rejection_is_rejected_for_the_same_reasons() {
        needs(Capability.KEYED);
        TakePromisedPayment change = world.refusal(RequestKey.of("T3")).change();

        assertEquals(rejected(send(change)), rejected(send(change)));
    }

    @Test
    void T4_another_change_under_a_used_key_is_rejected_and_has_no_effect() {
        needs(Capability.KEYED);
        TakePromisedPayment first = take("T4");
        confirmed(send(first));

        List<Reason> reasons =
                rejected(send(new TakePromisedPayment(number(), world.amount().plusMinor(1), first.key())));

        assertEquals(List.of(Reason.of(RequestReason.KEY_REUSED)), reasons);
        assertEquals(world.amount(), inTheBooks().amount());
    }

    @Test
    void T17_a_look_up_brings_the_answer_of_a_change_that_was_done() {
        needs(Capability.KEYED, Capability.LOOKS_UP);
        PromisedPayment answer = confirmed(send(take("T17")));

        assertEquals(Resolution.done(answer), lookUp(take("T17")));
    }

    @Test
    void T17_a_look_up_brings_the_answer_that_was_lost() {
        needs(Capability.KEYED, Capability.LOOKS_UP);
        needs(Trouble.LOSE_ANSWER);
        world.trouble(Trouble.LOSE_ANSWER);
        send(take("T17"));

        assertEquals(Resolution.done(inTheBooks()), lookUp(take("T17")));
    }

    @Test
    void T17_a_look_up_brings_the_reasons_of_a_change_that_was_refused() {
        needs(Capability.KEYED, Capability.LOOKS_UP);
        Refusal refusal = world.refusal(RequestKey.of("T17"));
        rejected(send(refusal.change()));

        assertEquals(Resolution.refused(refusal.reasons()), lookUp(refusal.change()));
    }

    @Test
    void T18_a_change_that_was_fenced_is_rejected_and_has_no_effect() {
        needs(Capability.KEYED, Capability.LOOKS_UP, Capability.FENCED);

        assertEquals(Resolution.fenced(), lookUp(take("T18")));

        assertEquals(List.of(Reason.of(RequestReason.KEY_FENCED)), rejected(send(take("T18"))));
        assertEquals(0, taken().size(), "effects");
    }

    @Test
    void T18_a_change_that_was_fenced_has_no_effect_when_it_comes_late() {
        needs(Capability.KEYED, Capability.LOOKS_UP, Capability.FENCED, Capability.DELIVERS_LATE);
        needs(Trouble.DELAY_REQUEST);
        world.trouble(Trouble.DELAY_REQUEST);
        unknown(take("T18"), send(take("T18")));
        assertEquals(Resolution.fenced(), lookUp(take("T18")));

        world.deliverLate();

        assertEquals(0, taken().size(), "effects");
    }

    @Test
    void T18_nothing_is_called_fenced_where_the_operator_does_not_fence() {
        needs(Capability.KEYED, Capability.LOOKS_UP);
        assumeFalse(world.can().contains(Capability.FENCED), "T18 needs a world that is not FENCED");

        assertEquals(Resolution.notFound(), lookUp(take("T18")));

        confirmed(send(take("T18")));
        assertEquals(1, taken().size(), "effects");
    }

    @Test
    void T18_look_ups_are_carried_exactly_where_the_operator_answers_them() {
        boolean carried = world.transport().carries(LookUp.class) != Carriage.NOT;

        assertEquals(world.can().contains(Capability.LOOKS_UP), carried);
    }

    @Test
    void T19_many_calls_at_once_under_one_key_have_one_effect() {
        needs(Capability.KEYED);
        List<CompletableFuture<Outcome<PromisedPayment>>> answers = IntStream.range(0, MANY)
                .mapToObj(i -> sending(call(take("T19"))))
                .toList();

        List<Outcome<PromisedPayment>> outcomes =
                answers.stream().map(this::await).toList();

        PromisedPayment one = inTheBooks();
        assertTrue(outcomes.stream()
                .allMatch(outcome -> outcome.equals(Outcome.confirmed(one)) || outcome instanceof Outcome.Unknown));
        assertFalse(outcomes.stream().allMatch(Outcome.Unknown.class::isInstance), "all are unknown");
    }
}
