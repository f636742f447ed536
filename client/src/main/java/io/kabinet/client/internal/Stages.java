package io.kabinet.client.internal;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** How one stage ends another. */
final class Stages {

    private Stages() {}

    /** A stage in any case: what is thrown in its place, or nothing at all, is a bug and fails it. */
    static <T> CompletionStage<T> of(Supplier<CompletionStage<T>> begin) {
        try {
            return Objects.requireNonNull(begin.get(), "a transport gave no stage");
        } catch (RuntimeException | Error bug) {
            return CompletableFuture.failedFuture(bug);
        }
    }

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
