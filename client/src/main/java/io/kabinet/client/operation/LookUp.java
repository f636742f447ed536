package io.kabinet.client.operation;

import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks the operator what became of a change, by its key.
 *
 * @param change the change in doubt
 * @param <R> what the change is answered with
 */
public record LookUp<R>(Change<R> change) implements Read<Resolution<R>> {

    /** Checks that there is a change. */
    public LookUp {
        Objects.requireNonNull(change, "change");
    }

    @Override
    public Msisdn of() {
        return change.of();
    }
}
