package io.kabinet.mts.business;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import java.util.Optional;
import java.util.function.Function;

/** What a look at the operator came to: something, or what came instead. */
record Found<T>(Optional<T> value, Reply reply) {

    <R> Outcome<R> outcome(Operation<R> operation, Function<? super T, ? extends R> answer) {
        return value.<Outcome<R>>map(known -> Outcome.confirmed(answer.apply(known)))
                .orElseGet(() -> Reply.outcome(reply, operation));
    }
}
