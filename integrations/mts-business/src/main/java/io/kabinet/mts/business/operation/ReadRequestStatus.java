package io.kabinet.mts.business.operation;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks what became of a request that the operator took, of the last thirty days.
 *
 * @param of the number that it was made for
 * @param event what the operator called it
 */
public record ReadRequestStatus(Msisdn of, EventId event) implements Read<RequestStatus> {

    /** Checks that both are there. */
    public ReadRequestStatus {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(event, "event");
    }
}
