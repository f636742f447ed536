package io.kabinet.client.operation;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Why there is no answer: a cause, and what a developer may want to know of it.
 *
 * <p>The detail is written by a transport from what is safe to log (a status, a route, a request id), never from a body, an
 * address with arguments or a header. Immutable and safe for use by several threads.
 *
 * @param cause the cause
 * @param detail a few words for a log, without secrets and numbers of subscribers
 * @param pause how long the operator asks to be left alone, if it does
 */
public record Why(Cause cause, Optional<String> detail, Optional<Duration> pause) {

    /** Checks that all are there. */
    public Why {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(pause, "pause");
    }

    /**
     * A cause that says it all.
     *
     * @param cause the cause
     * @return the why
     */
    public static Why of(Cause cause) {
        return new Why(cause, Optional.empty(), Optional.empty());
    }

    /**
     * A cause with a detail.
     *
     * @param cause the cause
     * @param detail a few words for a log, without secrets and numbers of subscribers
     * @return the why
     */
    public static Why of(Cause cause, String detail) {
        return new Why(cause, Optional.of(detail), Optional.empty());
    }

    /**
     * The same of an operator that asks to be left alone for a while.
     *
     * @param time how long; no call waits for it beyond its deadline
     * @return the why, with the time
     */
    public Why after(Duration time) {
        return new Why(cause, detail, Optional.of(time));
    }

    @Override
    public String toString() {
        return detail.map(words -> cause + " (" + words + ")").orElseGet(cause::toString);
    }

    /** What kept an operation from its answer; whether it may have happened is told by the {@link Outcome}. */
    public enum Cause {
        /** The transport does not carry operations of this kind. */
        NOT_CARRIED,
        /** No connection to the operator came about. */
        NO_CONNECTION,
        /** There is no session, or the operator no longer knows it; it did not look at the operation. */
        SESSION_OVER,
        /** The operator had too much to do, or is still at work on what was sent first under the same key. */
        BUSY,
        /** The client's own limit would not have let it go in time. */
        RATE_LIMIT,
        /** The time that the caller gave was over. */
        DEADLINE,
        /** The caller gave up. */
        CANCELLED,
        /** The waiting thread was interrupted. */
        INTERRUPTED,
        /** The client was closed. */
        CLOSED,
        /** The connection ended before a whole answer came. */
        CONNECTION_LOST,
        /** The operator reports a failure of its own and does not say how far it got. */
        OPERATOR_FAILED,
        /** An answer came that cannot be read. */
        UNREADABLE,
        /** The operator has not seen the key and will refuse it should it come late. */
        FENCED,
        /** The intent could not be written down before the first byte, so the change was kept here. */
        NOT_RECORDED
    }
}
