package io.kabinet.client.testing;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Resolution;

/** Something that is asked, and something that may be answered. */
public record Sample<R>(Operation<R> operation, R answer) {

    public static <R> Sample<R> of(Operation<R> operation, R answer) {
        return new Sample<>(operation, answer);
    }

    /** The look-up of a change that was made. */
    public static <R> Sample<Resolution<R>> found(Change<R> change, R answer) {
        return new Sample<>(new LookUp<>(change), Resolution.done(answer));
    }

    @Override
    public String toString() {
        return operation.name() + " of " + operation.of();
    }
}
