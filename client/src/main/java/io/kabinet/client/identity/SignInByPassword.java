package io.kabinet.client.identity;

import io.kabinet.client.operation.Attempt;
import io.kabinet.client.transport.Session;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Objects;
import java.util.Optional;

/**
 * Signs in with the password; the third wrong one in a row locks it.
 *
 * @param of the number
 * @param password the password
 * @param captcha what was read in the picture, where the operator wants one
 */
public record SignInByPassword(Msisdn of, Secret password, Optional<CaptchaAnswer> captcha)
        implements Attempt<Session> {

    /** Checks that all are there. */
    public SignInByPassword {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(captcha, "captcha");
    }
}
