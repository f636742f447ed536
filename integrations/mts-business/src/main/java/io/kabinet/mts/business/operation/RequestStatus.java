package io.kabinet.mts.business.operation;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of a request that the operator took.
 *
 * @param state how far it is
 * @param fault the code of what went wrong, such as {@code CallForwardingServiceNotExists}, if one is told; the operator's
 *     sentence is left out, for numbers may stand in it
 */
public record RequestStatus(State state, Optional<String> fault) {

    /** Checks that both are there. */
    public RequestStatus {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(fault, "fault");
    }

    /** How far a request is. */
    public enum State {
        /** It is being done, or the operator uses a word that this version does not know. */
        IN_PROGRESS,
        /** It is done. */
        COMPLETED,
        /** It was not done, and will not be. */
        FAULTED
    }
}
