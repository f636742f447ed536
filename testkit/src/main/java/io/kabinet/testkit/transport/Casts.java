package io.kabinet.testkit.transport;

import io.kabinet.client.operation.Outcome;
import java.util.concurrent.CompletionStage;

/** The one place where a test's word is taken for the type of an answer. */
final class Casts {

    private Casts() {}

    @SuppressWarnings("unchecked")
    static <R> CompletionStage<Outcome<R>> stage(CompletionStage<? extends Outcome<?>> stage) {
        return (CompletionStage<Outcome<R>>) stage;
    }
}
