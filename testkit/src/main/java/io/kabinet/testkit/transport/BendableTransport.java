package io.kabinet.testkit.transport;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Transport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A transport around another, which does one thing otherwise.
 *
 * <p>For tests of what lies above, and of contract tests themselves. It has one bend at a time: a new one takes the place of
 * the old one, {@link #straight()} takes it away, and for two at once one is put around the other. Only carriages are told
 * apart from it. For example, {@code new BendableTransport(operator).losesFirst(1)} lets the first call happen and loses its
 * answer.
 *
 * <p>Safe for use by several threads if the functions of the test are; a call keeps the bend that it began with.
 */
public final class BendableTransport implements Transport {

    private final Transport inner;
    private final Carriages carriages = new Carriages();
    private volatile Bend bend;

    /**
     * Around another transport, still straight.
     *
     * @param inner what sends calls, and is closed with this
     */
    public BendableTransport(Transport inner) {
        this.inner = inner;
        this.bend = inner::send;
    }

    /**
     * Does something before each call is passed on.
     *
     * @param action told the call; if it throws, this transport throws and nothing is passed on
     * @return this
     */
    public BendableTransport before(Consumer<Call<?>> action) {
        return bent(call -> {
            action.accept(call);
            return inner.send(call);
        });
    }

    /**
     * Makes something else of each outcome.
     *
     * @param change told the call and its outcome, and says what the caller is to see; the type is up to the test
     * @return this
     */
    public BendableTransport after(BiFunction<Call<?>, Outcome<?>, Outcome<?>> change) {
        return bent(call -> inner.send(call).thenApply(outcome -> change.apply(call, outcome)));
    }

    /**
     * Answers in the other's place; nothing is passed on.
     *
     * @param answer told the call, and brings an outcome in the end; the type is up to the test
     * @return this
     */
    public BendableTransport instead(Function<Call<?>, CompletionStage<? extends Outcome<?>>> answer) {
        return bent(answer::apply);
    }

    /**
     * Passes everything on as it is, again.
     *
     * @return this
     */
    public BendableTransport straight() {
        return bent(inner::send);
    }

    /**
     * Lets the first calls happen and loses their answers: each ends as unknown, CONNECTION_LOST, once it was answered.
     *
     * @param calls how many, from now on
     * @return this
     */
    public BendableTransport losesFirst(int calls) {
        AtomicInteger left = new AtomicInteger(calls);
        return bent(call -> {
            boolean lost = takeOne(left);
            return inner.send(call).thenApply(outcome -> lost ? lost(call) : outcome);
        });
    }

    /**
     * Does not pass the first calls on: each ends as not sent.
     *
     * @param calls how many, from now on
     * @param cause what keeps them here
     * @return this
     */
    public BendableTransport keepsFirst(int calls, Why.Cause cause) {
        AtomicInteger left = new AtomicInteger(calls);
        return bent(call ->
                takeOne(left) ? CompletableFuture.completedFuture(Outcome.notSent(Why.of(cause))) : inner.send(call));
    }

    /**
     * Brings each outcome late, by the time that the call's deadline is measured in.
     *
     * @param time how much later
     * @return this
     */
    public BendableTransport delays(Duration time) {
        return bent(call -> inner.send(call).thenCompose(outcome -> {
            CompletableFuture<Outcome<?>> later = new CompletableFuture<>();
            call.deadline().ticker().alarm(time, () -> later.complete(outcome));
            return later;
        }));
    }

    /**
     * Says otherwise how often operations of a kind are carried; calls are passed on all the same.
     *
     * @param kind the class of the operations
     * @param carriage how often
     * @return this
     */
    public BendableTransport carrying(Class<? extends Operation<?>> kind, Carriage carriage) {
        carriages.say(kind, carriage);
        return this;
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
        return Casts.stage(bend.send(call));
    }

    @Override
    public Carriage carries(Class<?> kind) {
        return carriages.of(kind).orElseGet(() -> inner.carries(kind));
    }

    @Override
    public void close() {
        inner.close();
    }

    private BendableTransport bent(Bend other) {
        bend = other;
        return this;
    }

    private static boolean takeOne(AtomicInteger left) {
        return left.getAndUpdate(count -> Math.max(0, count - 1)) > 0;
    }

    private static <R> Outcome<R> lost(Call<R> call) {
        return Outcome.unknown(call.operation(), Why.of(Why.Cause.CONNECTION_LOST));
    }

    /** What is done with a call. */
    @FunctionalInterface
    private interface Bend {

        CompletionStage<? extends Outcome<?>> send(Call<?> call);
    }
}
