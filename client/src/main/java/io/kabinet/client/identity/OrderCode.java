package io.kabinet.client.identity;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * Has a one-time code sent by SMS; a code that was sent before for the same purpose is void from then on.
 *
 * @param of the number, which gets the SMS
 * @param purpose what the code is good for, and for nothing else
 * @param captcha what was read in the picture, where the operator wants one
 * @param key what stands for the intent
 */
public record OrderCode(Msisdn of, CodePurpose purpose, Optional<CaptchaAnswer> captcha, RequestKey key)
        implements Change<SmsOrdered> {

    /** Checks that all are there. */
    public OrderCode {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(captcha, "captcha");
        Objects.requireNonNull(key, "key");
    }
}
