package io.kabinet.client.transport;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import java.util.concurrent.CompletionStage;

/**
 * Carries operations to an operator and brings their outcomes back.
 *
 * <p>This is the seam: behind it may lie HTTP, an operator's own API, something a team has inside, or an operator in memory.
 * The rules that every transport keeps are numbered in the {@linkplain io.kabinet.client.transport package's} text, and the
 * contract tests of the testkit go by these numbers.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface Transport extends AutoCloseable {

    /**
     * Sends a call, once.
     *
     * @param call what to send
     * @param <R> what the operator answers with
     * @return a stage that always completes with an outcome; it fails only for a bug
     */
    <R> CompletionStage<Outcome<R>> send(Call<R> call);

    /**
     * Whether operations of a kind are carried, and how often.
     *
     * @param kind the class of the operation
     * @return the same answer every time
     */
    Carriage carries(Class<?> kind);

    /** Gives threads and connections back; what is still under way ends as cancelled. Without effect the second time. */
    @Override
    void close();

    /**
     * Whether an operation is carried, and how often.
     *
     * @param operation the operation
     * @return what {@link #carries(Class)} says of its kind
     */
    default Carriage carries(Operation<?> operation) {
        return carries(operation.getClass());
    }
}
