package io.kabinet.client.transport;

import io.kabinet.client.operation.Operation;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * An operation on its way: with what it needs to know and the operation itself does not say.
 *
 * <p>Safe for use by several threads.
 *
 * @param operation what is asked
 * @param deadline by when an outcome is wanted
 * @param session who asks, where somebody is signed in
 * @param cancel how the caller gives up
 * @param executor where an answer from a network is read and handed on: never on the network's own threads
 * @param <R> what the operator answers with
 */
public record Call<R>(
        Operation<R> operation, Deadline deadline, Optional<Session> session, CancelSignal cancel, Executor executor) {

    /** Checks that all are there. */
    public Call {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(cancel, "cancel");
        Objects.requireNonNull(executor, "executor");
    }

    /**
     * A call whose answer is read wherever the JDK's futures do what is asynchronous.
     *
     * @param operation what is asked
     * @param deadline by when an outcome is wanted
     * @param session who asks, where somebody is signed in
     * @param cancel how the caller gives up
     */
    public Call(Operation<R> operation, Deadline deadline, Optional<Session> session, CancelSignal cancel) {
        this(operation, deadline, session, cancel, new CompletableFuture<>().defaultExecutor());
    }

    /**
     * The same call with another session.
     *
     * @param other who asks now
     * @return the changed call
     */
    public Call<R> in(Session other) {
        return new Call<>(operation, deadline, Optional.of(other), cancel, executor);
    }
}
