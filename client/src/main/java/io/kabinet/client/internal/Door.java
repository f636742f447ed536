package io.kabinet.client.internal;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Gives every operation a deadline and a way to give up, and holds to both whatever lies below. */
public final class Door implements Caller {

    /** A transport answers at the deadline itself and knows best what to say; after this it is not waited for. */
    private static final Duration GRACE = Duration.ofMillis(50);

    private final Sender below;
    private final Duration time;
    private final Duration longest;
    private final Ticker ticker;
    private final Executor executor;

    /**
     * A door to what lies below.
     *
     * @param below what sends calls
     * @param time how long a call may take
     * @param ticker what measures it
     * @param executor where answers are read that nobody waits for
     */
    public Door(Sender below, Duration time, Ticker ticker, Executor executor) {
        this.below = below;
        this.time = time;
        this.longest = time.plus(GRACE);
        this.ticker = ticker;
        this.executor = executor;
    }

    /**
     * The same door with another time.
     *
     * @param other how long a call may take
     * @return the other door
     */
    public Door within(Duration other) {
        return new Door(below, other, ticker, executor);
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Operation<R> operation) {
        CompletableFuture<Outcome<R>> answer = new CompletableFuture<>();
        Call<R> call = call(operation, executor);
        Ticker.Alarm alarm = alarm(call, answer);
        var unused = answer.whenComplete((outcome, bug) -> {
            alarm.callOff();
            call.cancel().cancel();
        });
        Stages.pass(below.send(call), answer);
        return answer;
    }

    /** Sends, and works for the answer while it waits: it is read on this thread, and needs no other to be free. */
    @Override
    public <R> Outcome<R> await(Operation<R> operation) {
        try (Wait wait = new Wait()) {
            return wait.await(operation);
        }
    }

    private <R> Call<R> call(Operation<R> operation, Executor where) {
        return new Call<>(operation, Deadline.in(time, ticker), Optional.empty(), new CancelSignal(), where);
    }

    private <R> Ticker.Alarm alarm(Call<R> call, CompletableFuture<Outcome<R>> answer) {
        return ticker.alarm(longest, () -> answer.complete(Outcome.unknown(call.operation(), Why.of(Cause.DEADLINE))));
    }

    /** One call that is waited for: it is over with the wait, so that nothing need be hung on its answer. */
    private final class Wait implements Caller, AutoCloseable {

        private final WaitingThread here = new WaitingThread(executor);
        private @Nullable Call<?> call;
        private Ticker.@Nullable Alarm alarm;

        @Override
        public <R> CompletionStage<Outcome<R>> send(Operation<R> operation) {
            CompletableFuture<Outcome<R>> answer = here.future();
            Call<R> begun = call(operation, here);
            call = begun;
            alarm = alarm(begun, answer);
            Stages.pass(below.send(begun), answer);
            return answer;
        }

        @Override
        public void close() {
            if (alarm != null) {
                alarm.callOff();
            }
            if (call != null) {
                call.cancel().cancel();
            }
            here.close();
        }
    }

    /** Sends calls. */
    public interface Sender {

        /**
         * Sends a call.
         *
         * @param call what to send
         * @param <R> what the operator answers with
         * @return what came of it
         */
        <R> CompletionStage<Outcome<R>> send(Call<R> call);
    }
}
