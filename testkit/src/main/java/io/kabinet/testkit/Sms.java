package io.kabinet.testkit;

import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Secret;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An SMS that the operator sent to a number.
 *
 * <p>What a person would pick out of the text is here on its own. Secrets, the text among them, print as stars.
 *
 * @param from whom it comes from
 * @param text what a person reads
 * @param password the password in it, if there is one
 * @param code the one-time code in it, if there is one
 * @param gift the name of the gift that the code is for, if it is for one
 * @param arrivedAt when the phone has it, by the operator's clock
 */
public record Sms(
        Peer from,
        Secret text,
        Optional<Secret> password,
        Optional<Secret> code,
        Optional<String> gift,
        Instant arrivedAt) {

    /** Checks that all are there. */
    public Sms {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(gift, "gift");
        Objects.requireNonNull(arrivedAt, "arrivedAt");
    }
}
