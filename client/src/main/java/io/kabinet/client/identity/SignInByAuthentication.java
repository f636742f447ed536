package io.kabinet.client.identity;

import io.kabinet.client.camara.Authentication;
import io.kabinet.client.operation.Attempt;
import io.kabinet.client.transport.Session;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Signs in with an authentication that was validated by CAMARA's one-time-password-sms.
 *
 * <p>It is good for one session: the second time it is refused, and so is one that is unknown, not validated or too old.
 *
 * @param authentication what was validated
 */
public record SignInByAuthentication(Authentication authentication) implements Attempt<Session> {

    /** Checks that it is there. */
    public SignInByAuthentication {
        Objects.requireNonNull(authentication, "authentication");
    }

    @Override
    public Msisdn of() {
        return authentication.of();
    }
}
