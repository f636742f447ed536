package io.kabinet.testkit.walk;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Optional;

/**
 * What somebody asked for and what came of it, doubts looked up.
 *
 * @param operation what was asked
 * @param outcome what came of it
 * @param before what the same operation was answered when its key came first
 * @param whom in whose archive it belongs
 * @param recorded whether the archive keeps it
 */
record Deed(Operation<?> operation, Outcome<?> outcome, Optional<Outcome<?>> before, Msisdn whom, boolean recorded) {

    boolean isConfirmed() {
        return outcome instanceof Outcome.Confirmed;
    }

    boolean isUnknown() {
        return outcome instanceof Outcome.Unknown;
    }

    boolean isRepeated() {
        return before.isPresent();
    }

    /** Whether anything may have come of it that was not there before. */
    boolean mayHaveChanged() {
        return !isRepeated() && (isConfirmed() || isUnknown());
    }
}
