package io.kabinet.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Deadline;
import io.kabinet.core.promised.PromisedPayment;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** How calls end that are given no time, given up, or sent through what is closed: rules 9 to 12 and 20. */
abstract class TimeRules extends SilenceRules {

    @Test
    void T9_an_answer_that_does_not_come_is_unknown_at_the_deadline() {
        endsAtTheDeadlineAfter(Trouble.STALL);
    }

    @Test
    void T9_an_answer_that_does_not_end_is_unknown_at_the_deadline() {
        endsAtTheDeadlineAfter(Trouble.STALL_MIDWAY);
    }

    @Test
    void T10_a_call_whose_deadline_has_passed_is_not_sent() {
        for (Operation<?> operation : both("T10")) {
            notSent(Cause.DEADLINE, send(call(operation, within(Duration.ZERO))));
        }
        assertEquals(0, taken().size(), "effects");
    }

    @Test
    void T10_a_call_whose_deadline_has_passed_does_not_reach_the_operator() {
        needs(Capability.COUNTS_ARRIVALS);

        both("T10").forEach(operation -> send(call(operation, within(Duration.ZERO))));

        assertEquals(0, world.arrivals(), "arrivals");
    }

    @Test
    void T11_a_call_that_is_cancelled_before_it_is_sent_is_not_sent() {
        for (Operation<?> operation : both("T11")) {
            notSent(Cause.CANCELLED, send(cancelled(operation)));
        }
        assertEquals(0, taken().size(), "effects");
    }

    @Test
    void T11_a_call_that_is_cancelled_before_it_is_sent_does_not_reach_the_operator() {
        needs(Capability.COUNTS_ARRIVALS);

        both("T11").forEach(operation -> send(cancelled(operation)));

        assertEquals(0, world.arrivals(), "arrivals");
    }

    @Test
    void T12_a_call_that_is_cancelled_under_way_is_unknown_soon() {
        needs(Capability.HOLDS_ANSWERS);
        Call<PromisedPayment> call = call(take("T12"), within(world.ample().multipliedBy(10)));
        CompletableFuture<Outcome<PromisedPayment>> answer = underWay(call);

        call.cancel().cancel();

        unknown(call.operation(), Cause.CANCELLED, await(answer));
    }

    @Test
    void T20_a_closed_transport_sends_nothing() {
        world.transport().close();

        both("T20").forEach(operation -> notSent(Cause.CLOSED, send(operation)));
        assertEquals(0, taken().size(), "effects");
    }

    @Test
    void T20_nothing_reaches_the_operator_through_a_closed_transport() {
        needs(Capability.COUNTS_ARRIVALS);
        world.transport().close();

        both("T20").forEach(this::send);

        assertEquals(0, world.arrivals(), "arrivals");
    }

    @Test
    void T20_a_transport_may_be_closed_twice() {
        world.transport().close();
        world.transport().close();

        notSent(Cause.CLOSED, send(new ReadBalance(number())));
    }

    @Test
    void T20_what_is_under_way_when_a_transport_is_closed_ends_as_cancelled() {
        needs(Capability.HOLDS_ANSWERS);
        Call<PromisedPayment> call = call(take("T20"), within(world.ample().multipliedBy(10)));
        CompletableFuture<Outcome<PromisedPayment>> answer = underWay(call);

        world.transport().close();

        unknown(call.operation(), Cause.CANCELLED, await(answer));
    }

    private List<Operation<?>> both(String key) {
        return List.of(new ReadBalance(number()), take(key));
    }

    private <R> Call<R> cancelled(Operation<R> operation) {
        Call<R> call = call(operation);
        call.cancel().cancel();
        return call;
    }

    /** The answer to a call that has reached the operator, which holds it for good. */
    private <R> CompletableFuture<Outcome<R>> underWay(Call<R> call) {
        HeldAnswer held = world.holdNextAnswer();
        CompletableFuture<Outcome<R>> answer = sending(call);
        assertTrue(held.awaitArrival(world.ample()), "the call reaches the operator");
        return answer;
    }

    private void endsAtTheDeadlineAfter(Trouble trouble) {
        needs(trouble);
        for (Operation<?> operation : both("T9")) {
            world.trouble(trouble);
            long start = world.ticker().nanoTime();
            Deadline deadline = within(world.brief());

            unknown(operation, Cause.DEADLINE, send(call(operation, deadline)));

            Duration took = Duration.ofNanos(world.ticker().nanoTime() - start);
            assertTrue(deadline.hasPassed(), () -> "given up before the deadline, after " + took);
            assertTrue(took.compareTo(world.ample()) < 0, () -> "a deadline of " + world.brief() + " took " + took);
        }
    }
}
