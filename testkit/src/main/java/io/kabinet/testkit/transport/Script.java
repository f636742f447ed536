package io.kabinet.testkit.transport;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.reason.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * A transport that answers from a list, line by line, whatever it is asked.
 *
 * <p>For tests of what lies above a transport. For example, the second attempt of a read succeeds here:
 *
 * <pre>{@code
 * Script operator = new Script().loses(CONNECTION_LOST).confirms(balance);
 * try (KabinetClient client = KabinetClient.over(operator).ticker(new HandTicker()).build()) {
 *     assertThat(client.ask(new ReadBalance(ANNA))).isEqualTo(balance);
 *     assertThat(operator.calls()).hasSize(2);
 * }
 * }</pre>
 *
 * <p>A line is played for the next call and looks at neither its deadline nor its cancel signal; that the answer is of the
 * right type is up to the test. A call that finds no line left ends with an {@link IllegalStateException} that says so.
 * Lines may be added while it plays. Safe for use by several threads: each call gets a line of its own.
 */
public final class Script implements Transport {

    private final Deque<Line> lines = new ArrayDeque<>();
    private final List<Call<?>> calls = new ArrayList<>();
    private final Carriages carriages = new Carriages();
    private boolean closed;

    /** A script without a line, in which every kind is carried {@link Carriage#KEYED}. */
    public Script() {}

    /**
     * The operator does it.
     *
     * @param value its answer
     * @return this
     */
    public Script confirms(Object value) {
        return answers(call -> Outcome.confirmed(value));
    }

    /**
     * The operator refuses it.
     *
     * @param reasons every reason, at least one
     * @return this
     */
    public Script rejects(Reason... reasons) {
        List<Reason> all = List.of(reasons);
        return answers(call -> Outcome.rejected(all));
    }

    /**
     * It does not get to the operator: not sent.
     *
     * @param cause what keeps it here
     * @return this
     */
    public Script keeps(Why.Cause cause) {
        return answers(call -> Outcome.notSent(Why.of(cause)));
    }

    /**
     * Nobody knows whether it got there: unknown.
     *
     * @param cause what keeps us from knowing
     * @return this
     */
    public Script loses(Why.Cause cause) {
        return answers(call -> Outcome.unknown(call.operation(), Why.of(cause)));
    }

    /**
     * Whatever a test makes of the call.
     *
     * @param answer makes the outcome; what it throws, the transport throws
     * @return this
     */
    public Script answers(Function<Call<?>, Outcome<?>> answer) {
        return plays(call -> CompletableFuture.completedFuture(answer.apply(call)));
    }

    /**
     * Nothing ever comes back.
     *
     * @return this
     */
    public Script staysSilent() {
        return plays(call -> new CompletableFuture<>());
    }

    /**
     * The outcome comes when the test gives it.
     *
     * @param later completed by the test
     * @return this
     */
    public Script answersLater(CompletionStage<Outcome<?>> later) {
        return plays(call -> later);
    }

    /**
     * The transport has a bug, and throws.
     *
     * @param bug what it throws
     * @return this
     */
    public Script breaks(RuntimeException bug) {
        return plays(call -> {
            throw bug;
        });
    }

    /**
     * The transport has a bug, and its stage fails.
     *
     * @param bug what it fails with
     * @return this
     */
    public Script fails(Throwable bug) {
        return plays(call -> CompletableFuture.failedFuture(bug));
    }

    /**
     * The line before goes on for ever; what would come after it is never played.
     *
     * @return this
     * @throws IllegalStateException if there is no line
     */
    public synchronized Script forEver() {
        if (lines.isEmpty()) {
            throw new IllegalStateException("there is no line to go on");
        }
        lines.addLast(new Line(lines.removeLast().play(), true));
        return this;
    }

    /**
     * Says how often operations of a kind are carried; the lines are played all the same.
     *
     * @param kind the class of the operations
     * @param carriage how often
     * @return this
     */
    public Script carrying(Class<? extends Operation<?>> kind, Carriage carriage) {
        carriages.say(kind, carriage);
        return this;
    }

    /**
     * What has arrived so far.
     *
     * @return the calls, in the order of their coming, with those that found no line and without those that came after
     *     closing
     */
    public synchronized List<Call<?>> calls() {
        return List.copyOf(calls);
    }

    /**
     * What the calls asked for.
     *
     * @return the operations of {@link #calls()}
     */
    public List<Operation<?>> operations() {
        List<Operation<?>> operations = new ArrayList<>();
        calls().forEach(call -> operations.add(call.operation()));
        return List.copyOf(operations);
    }

    /**
     * Whether the transport has been closed.
     *
     * @return true from then on
     */
    public synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
        return Casts.stage(next(call).apply(call));
    }

    @Override
    public Carriage carries(Class<?> kind) {
        return carriages.of(kind).orElse(Carriage.KEYED);
    }

    /** From now on calls end as not sent, CLOSED; what is under way stays as it is. */
    @Override
    public synchronized void close() {
        closed = true;
    }

    private synchronized Script plays(Function<Call<?>, CompletionStage<? extends Outcome<?>>> play) {
        lines.addLast(new Line(play, false));
        return this;
    }

    /** Takes the next line; it is played outside the lock, since what it answers may lead to another call. */
    private synchronized Function<Call<?>, CompletionStage<? extends Outcome<?>>> next(Call<?> call) {
        if (closed) {
            return late -> CompletableFuture.completedFuture(Outcome.notSent(Why.of(Why.Cause.CLOSED)));
        }
        calls.add(call);
        Line line = lines.peekFirst();
        if (line == null) {
            String said = "the script is over: it had lines for " + (calls.size() - 1) + " calls, and then came "
                    + call.operation().name() + " for " + call.operation().of();
            return tooMuch -> CompletableFuture.failedFuture(new IllegalStateException(said));
        }
        if (!line.goesOn()) {
            lines.removeFirst();
        }
        return line.play();
    }

    /** What to answer, once or for ever. */
    private record Line(Function<Call<?>, CompletionStage<? extends Outcome<?>>> play, boolean goesOn) {}
}
