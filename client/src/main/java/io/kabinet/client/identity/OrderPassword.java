package io.kabinet.client.identity;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * Has a new password sent by SMS: to register, or to get in again after a loss or a lock.
 *
 * <p>The password that was there before is void from then on, and with it a lock.
 *
 * @param of the number, which gets the SMS
 * @param captcha what was read in the picture, where the operator wants one
 * @param key what stands for the intent
 */
public record OrderPassword(Msisdn of, Optional<CaptchaAnswer> captcha, RequestKey key) implements Change<SmsOrdered> {

    /** Checks that all are there. */
    public OrderPassword {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(captcha, "captcha");
        Objects.requireNonNull(key, "key");
    }
}
