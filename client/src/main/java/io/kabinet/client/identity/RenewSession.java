package io.kabinet.client.identity;

import io.kabinet.client.operation.Attempt;
import io.kabinet.client.transport.Session;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Objects;

/**
 * Gets a new session for one that is over; the client does it by itself.
 *
 * @param of the number
 * @param renewal what came with the session that is over; good for one time
 */
public record RenewSession(Msisdn of, Secret renewal) implements Attempt<Session> {

    /** Checks that all are there. */
    public RenewSession {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(renewal, "renewal");
    }
}
