package io.kabinet.mts.business;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/**
 * A kind of operation that is carried: how, and how well that is known.
 *
 * @param kind the class of the operation
 * @param label A, B or C, as docs/mts-business.md explains; C is carried on request only
 * @param fits which of them are carried
 * @param errand how
 */
record Served<R, O extends Operation<R>>(Class<O> kind, char label, Predicate<O> fits, Errand<R, O> errand) {

    static <R, O extends Operation<R>> Served<R, O> all(Class<O> kind, char label, Errand<R, O> errand) {
        return new Served<>(kind, label, operation -> true, errand);
    }

    boolean isExperimental() {
        return label == 'C';
    }

    boolean carries(Operation<?> operation) {
        return fits.test(kind.cast(operation));
    }

    /** Runs an operation, which is of this kind, and so is answered with this. */
    @SuppressWarnings("unchecked")
    <T> CompletionStage<Outcome<T>> run(Operation<T> operation, Trip<T> trip, Desk desk) {
        CompletionStage<?> outcome = errand.run(kind.cast(operation), (Trip<R>) trip, desk);
        return (CompletionStage<Outcome<T>>) outcome;
    }

    /** Finds out what became of a change of this kind. */
    @SuppressWarnings("unchecked")
    <T> CompletionStage<Outcome<Resolution<T>>> resolve(LookUp<T> lookUp, Trip<Resolution<T>> trip, Desk desk) {
        Changing<T, Change<T>> changing = (Changing<T, Change<T>>) (Errand<?, ?>) errand;
        return changing.resolve(lookUp.change(), trip, desk);
    }
}
