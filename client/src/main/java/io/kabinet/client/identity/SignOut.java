package io.kabinet.client.identity;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Ends the session, on the operator's side too.
 *
 * @param of the number
 * @param key what stands for the intent
 */
public record SignOut(Msisdn of, RequestKey key) implements Change<SignedOut> {

    /** Checks that all are there. */
    public SignOut {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(key, "key");
    }
}
