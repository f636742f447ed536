package io.kabinet.client.identity;

import io.kabinet.client.operation.Attempt;
import io.kabinet.client.transport.Session;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Signs in without a password, on the operator's own mobile network; the operator knows who is calling.
 *
 * @param of the number
 */
public record SignInByNetwork(Msisdn of) implements Attempt<Session> {

    /** Checks that it is there. */
    public SignInByNetwork {
        Objects.requireNonNull(of, "of");
    }
}
