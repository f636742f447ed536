package io.kabinet.client.transport;

import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Objects;
import java.util.Optional;

/**
 * What an operator gave at sign-in: it lets one number in until the operator says that it is over.
 *
 * <p>A program may keep it, as it would keep a password, and go on with it after a restart. Secrets print as stars.
 * Immutable and safe for use by several threads.
 *
 * @param of the number that is signed in
 * @param token what proves it, sent with each call
 * @param renewal what gets a new session once, when this one is over, if the operator gave one
 */
public record Session(Msisdn of, Secret token, Optional<Secret> renewal) {

    /** Checks that all are there. */
    public Session {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(renewal, "renewal");
    }
}
