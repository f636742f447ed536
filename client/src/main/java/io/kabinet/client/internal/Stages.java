package io.kabinet.client.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** How one stage ends another. */
final class Stages {

    private Stages() {}

    static <T> void pass(CompletionStage<T> from, CompletableFuture<T> to) {
        var unused = from.whenComplete((value, bug) -> {
            if (bug != null) {
                to.completeExceptionally(bug);
            } else {
                to.complete(value);
            }
        });
    }
}
