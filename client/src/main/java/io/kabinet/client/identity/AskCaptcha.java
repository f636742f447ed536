package io.kabinet.client.identity;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks for a picture to read, where the operator wants one.
 *
 * @param of the number that somebody wants to sign in or register with
 */
public record AskCaptcha(Msisdn of) implements Read<Captcha> {

    /** Checks that it is there. */
    public AskCaptcha {
        Objects.requireNonNull(of, "of");
    }
}
