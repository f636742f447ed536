package io.kabinet.client.operation;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/**
 * Sends operations; one asynchronous door, and ways to wait at it.
 *
 * <p>Who waits gets the outcome that the asynchronous door gives. A thread that is interrupted stops waiting at once and
 * keeps its flag: what is under way is unknown then, INTERRUPTED, and no further attempt is made; what had not begun is not
 * sent, INTERRUPTED. A bug, of a transport for example, is thrown as it is.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface Caller {

    /**
     * Sends any operation.
     *
     * @param operation what to ask
     * @param <R> what the operator answers with
     * @return the outcome, in the end; to give up, cancel its {@code toCompletableFuture()}, and no further attempt is made.
     *     What is hung on it runs on the thread that brings the outcome, unless it is hung on as asynchronous; where an
     *     answer comes from a network, that is a thread of the client's executor
     */
    <R> CompletionStage<Outcome<R>> send(Operation<R> operation);

    /**
     * Reads and waits.
     *
     * @param read what to ask
     * @param <R> what the operator answers with
     * @return the answer
     * @throws KabinetException if there is none; also if the thread was interrupted
     */
    default <R> R ask(Read<R> read) {
        return await(read).orThrow();
    }

    /**
     * Changes something and waits.
     *
     * @param change what to change
     * @param <R> what the operator answers with
     * @return what came of it
     */
    default <R> Outcome<R> perform(Change<R> change) {
        return await(change);
    }

    /**
     * Tries something once and waits.
     *
     * @param attempt what to try
     * @param <R> what the operator answers with
     * @return what came of it
     */
    default <R> Outcome<R> attempt(Attempt<R> attempt) {
        return await(attempt);
    }

    /**
     * Sends any operation and waits.
     *
     * @param operation what to ask
     * @param <R> what the operator answers with
     * @return what came of it
     */
    default <R> Outcome<R> await(Operation<R> operation) {
        if (Thread.currentThread().isInterrupted()) {
            return Outcome.notSent(Why.of(Why.Cause.INTERRUPTED));
        }
        CompletableFuture<Outcome<R>> answer = send(operation).toCompletableFuture();
        try {
            return answer.get();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Outcome.unknown(operation, Why.of(Why.Cause.INTERRUPTED));
        } catch (CancellationException e) {
            return Outcome.unknown(operation, Why.of(Why.Cause.CANCELLED));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException bug ? bug : new CompletionException(e.getCause());
        }
    }
}
