package io.kabinet.testkit;

import io.kabinet.client.operation.Operation;
import java.util.Optional;

/**
 * What is to go wrong with the next calls, by name and in order; nothing is left to chance.
 *
 * <p>Each method plans one fault, for the next call that no earlier fault is planned for. For example, {@code
 * faults().on(TakePromisedPayment.class).times(3).loseNextAnswer()} is for three calls of that kind, however many others come
 * between. A client that repeats calls meets one fault with each attempt. Safe for use by several threads.
 */
public final class Faults {

    private static final int MOST = 1_000_000;

    private final World world;
    private final FaultPlan plan;
    private final UnderWay underWay;
    private final Optional<Class<?>> kind;
    private final int times;

    Faults(World world, FaultPlan plan, UnderWay underWay, Optional<Class<?>> kind, int times) {
        this.world = world;
        this.plan = plan;
        this.underWay = underWay;
        this.kind = kind;
        this.times = times;
    }

    /**
     * The same faults, for one kind of operation.
     *
     * @param operations the kind, such as {@code ReadBalance.class} or {@code Change.class}
     * @return the narrower view
     * @throws IllegalArgumentException if it is no kind of operation
     */
    public Faults on(Class<?> operations) {
        if (!Operation.class.isAssignableFrom(operations)) {
            throw new IllegalArgumentException("no kind of operation: " + operations.getName());
        }
        return new Faults(world, plan, underWay, Optional.of(operations), times);
    }

    /**
     * The same faults, so many times each.
     *
     * @param calls how many calls, 1 to a million
     * @return the other view
     * @throws IllegalArgumentException if it is not
     */
    public Faults times(int calls) {
        if (calls < 1 || calls > MOST) {
            throw new IllegalArgumentException("calls must be 1 to " + MOST + ": " + calls);
        }
        return new Faults(world, plan, underWay, kind, calls);
    }

    /** The operator does what it is asked, and its answer is lost: unknown, CONNECTION_LOST. */
    public void loseNextAnswer() {
        add(Fault.ANSWER_LOST);
    }

    /** The request is lost on its way and never comes in: unknown, CONNECTION_LOST. */
    public void loseNextRequest() {
        add(Fault.REQUEST_LOST);
    }

    /** The request is held up: unknown, CONNECTION_LOST; it comes in when told, or once the clock has moved. */
    public void applyLate() {
        add(Fault.REQUEST_LATE);
    }

    /** No connection comes about: not sent, NO_CONNECTION. */
    public void refuseNextConnection() {
        add(Fault.CONNECTION_REFUSED);
    }

    /**
     * No connection comes about, so many times.
     *
     * @param calls how many calls, 1 to a million
     * @throws IllegalArgumentException if it is not
     */
    public void refuseConnections(int calls) {
        times(calls).refuseNextConnection();
    }

    /** The operator has too much to do and does not look at the call: not sent, BUSY. */
    public void busyNext() {
        add(Fault.BUSY);
    }

    /** The operator fails before it has done anything, which it does not say: unknown, OPERATOR_FAILED. */
    public void failNext() {
        add(Fault.FAILED);
    }

    /** The operator does what it is asked, and its answer cannot be read: unknown, UNREADABLE. */
    public void garbleNextAnswer() {
        add(Fault.ANSWER_UNREADABLE);
    }

    /** The operator does what it is asked and never answers: unknown, DEADLINE; time that is moved by hand is moved there. */
    public void stallNext() {
        add(Fault.ANSWER_STALLED);
    }

    /**
     * The operator does what it is asked and keeps its answer until {@link #release} or the deadline.
     *
     * <p>Whoever sends the same change again in the meantime is told that it is being worked on: unknown, BUSY.
     */
    public void holdNextAnswer() {
        add(Fault.ANSWER_HELD);
    }

    /** Gives all answers that are held. */
    public void release() {
        underWay.release();
    }

    /** Lets all requests come in that were held up. */
    public void deliverLate() {
        world.deliverLate();
    }

    /** Ends all sessions, now; they can still be renewed. */
    public void expireSessions() {
        world.change(now -> world.desk().sessions().expireAll());
    }

    /**
     * How many faults are planned and have not been met.
     *
     * @return zero or more
     */
    public int left() {
        return plan.left();
    }

    /** Forgets what is planned. */
    public void clear() {
        plan.clear();
    }

    private void add(Fault fault) {
        plan.add(fault, kind, times);
    }
}
