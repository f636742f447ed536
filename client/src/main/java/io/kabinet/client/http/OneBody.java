package io.kabinet.client.http;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The body of a request, which leaves at most once and can be held back until it does.
 *
 * <p>Its bytes are to be had by {@link #leave()} alone, and once. A sender asks for them when there is a connection, TLS is
 * through and only they are missing. As the whole operation is in the body, an operator cannot have acted before that: a body
 * that was withdrawn is the proof that a call was not sent, and that no sender sends it a second time.
 *
 * <p>Safe for use by several threads.
 */
public final class OneBody {

    private static final byte[] NOTHING = {};

    private final byte[] bytes;
    private final boolean none;
    private final AtomicReference<State> state = new AtomicReference<>(State.HELD);

    /**
     * A body that has not left.
     *
     * @param bytes what it says; not copied
     */
    public OneBody(byte[] bytes) {
        this(bytes, false);
    }

    private OneBody(byte[] bytes, boolean none) {
        this.bytes = bytes;
        this.none = none;
    }

    /**
     * No body at all: what has it is a GET, for an operator that lets things be read in no other way.
     *
     * <p>It is still left once, before the first byte of the request, so that it can be withdrawn.
     *
     * @return a body that has not left
     */
    public static OneBody none() {
        return new OneBody(NOTHING, true);
    }

    /**
     * Whether there is no body, which is not the same as an empty one.
     *
     * @return true for what {@link #none()} made
     */
    public boolean isNone() {
        return none;
    }

    /**
     * Hands the bytes out, to be sent at once.
     *
     * @return the bytes, or empty if they have been handed out or withdrawn: then nothing may be sent
     */
    public Optional<byte[]> leave() {
        return state.compareAndSet(State.HELD, State.LEFT) ? Optional.of(bytes) : Optional.empty();
    }

    /**
     * Takes the body back.
     *
     * @return true if not a byte of it has left and none will; false if it may have
     */
    public boolean withdraw() {
        return state.compareAndSet(State.HELD, State.WITHDRAWN) || state.get() == State.WITHDRAWN;
    }

    /**
     * How long it is.
     *
     * @return its length in bytes
     */
    public int length() {
        return bytes.length;
    }

    @Override
    public String toString() {
        return "OneBody[" + bytes.length + " bytes, " + state + "]";
    }

    private enum State {
        HELD,
        LEFT,
        WITHDRAWN
    }
}
