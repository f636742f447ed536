package io.kabinet.testkit.contract;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Session;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** The steps that the rules are told in: what is sent, and what must come of it. */
abstract class ContractSteps {

    /** The world of the test that runs. */
    ContractWorld world;

    private ExecutorService threads;
    private String rule;

    abstract ContractWorld newWorld();

    @BeforeEach
    void begin(TestInfo test) {
        rule = test.getTestMethod().orElseThrow().getName().replaceFirst("_.*", "");
        threads = Executors.newCachedThreadPool();
        world = newWorld();
    }

    @AfterEach
    void end() {
        world.close();
        threads.shutdownNow();
    }

    final void needs(Capability... needed) {
        for (Capability capability : needed) {
            assumeTrue(world.can().contains(capability), () -> rule + " needs a world that is " + capability);
        }
    }

    final void needs(Trouble... needed) {
        for (Trouble trouble : needed) {
            assumeTrue(world.troubles().contains(trouble), () -> rule + " needs a world that can " + trouble);
        }
    }

    final void needsToCarry(Class<? extends Operation<?>> kind) {
        assumeTrue(
                world.transport().carries(kind) != Carriage.NOT,
                () -> rule + " needs a transport that carries " + kind.getSimpleName());
    }

    final Msisdn number() {
        return world.session().of();
    }

    final TakePromisedPayment take(String key) {
        return new TakePromisedPayment(number(), world.amount(), RequestKey.of(key));
    }

    final List<PromisedPayment> taken() {
        return world.taken(number());
    }

    final <R> Call<R> call(Operation<R> operation) {
        return call(operation, Optional.of(world.session()));
    }

    final <R> Call<R> call(Operation<R> operation, Optional<Session> session) {
        return new Call<>(operation, within(world.ample()), session, new CancelSignal());
    }

    final <R> Call<R> call(Operation<R> operation, Deadline deadline) {
        return new Call<>(operation, deadline, Optional.of(world.session()), new CancelSignal());
    }

    final Deadline within(Duration time) {
        return Deadline.in(time, world.ticker());
    }

    final <R> Outcome<R> send(Operation<R> operation) {
        return send(call(operation));
    }

    final <R> Outcome<R> send(Call<R> call) {
        return await(sending(call));
    }

    /** Sends on a thread of its own, since a transport may use its caller's to the end. */
    final <R> CompletableFuture<Outcome<R>> sending(Call<R> call) {
        return CompletableFuture.supplyAsync(() -> world.transport().send(call), threads)
                .thenCompose(stage -> stage);
    }

    final <R> Outcome<R> await(CompletableFuture<Outcome<R>> answer) {
        try {
            Outcome<R> outcome = answer.get(world.ample().toNanos(), TimeUnit.NANOSECONDS);
            return outcome != null ? outcome : fail("the stage completed without an outcome");
        } catch (ExecutionException e) {
            return fail(
                    "a call ends as an outcome, whatever happens; this one threw or its stage failed", e.getCause());
        } catch (TimeoutException e) {
            return fail("no outcome after " + world.ample(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail("interrupted", e);
        }
    }

    /** What the operator says of a key. */
    final <R> Resolution<R> lookUp(Change<R> change) {
        return confirmed(send(new LookUp<>(change)));
    }

    static <R> R confirmed(Outcome<R> outcome) {
        return outcome instanceof Outcome.Confirmed<R> confirmed
                ? confirmed.value()
                : fail("must be confirmed, is " + outcome);
    }

    static List<Reason> rejected(Outcome<?> outcome) {
        return outcome instanceof Outcome.Rejected<?> rejected
                ? rejected.reasons()
                : fail("must be rejected, is " + outcome);
    }

    static void notSent(Cause cause, Outcome<?> outcome) {
        if (!(outcome instanceof Outcome.NotSent<?> notSent && notSent.why().cause() == cause)) {
            fail("must be not sent, " + cause + ", is " + outcome);
        }
    }

    static void unknown(Operation<?> operation, Outcome<?> outcome) {
        if (!(outcome instanceof Outcome.Unknown<?> unknown
                && unknown.operation().equals(operation))) {
            fail("must be unknown, with " + operation + " in it, is " + outcome);
        }
    }

    static void unknown(Operation<?> operation, Cause cause, Outcome<?> outcome) {
        unknown(operation, outcome);
        if (!(outcome instanceof Outcome.Unknown<?> unknown && unknown.why().cause() == cause)) {
            fail("must be unknown, " + cause + ", is " + outcome);
        }
    }
}
