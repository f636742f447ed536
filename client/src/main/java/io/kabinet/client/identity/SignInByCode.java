package io.kabinet.client.identity;

import io.kabinet.client.operation.Attempt;
import io.kabinet.client.transport.Session;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Objects;

/**
 * Signs in with a one-time code; to register, this is the step before choosing a password.
 *
 * @param of the number
 * @param purpose what the code was ordered for
 * @param code the code from the SMS
 */
public record SignInByCode(Msisdn of, CodePurpose purpose, Secret code) implements Attempt<Session> {

    /** Checks that all are there. */
    public SignInByCode {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(code, "code");
    }
}
