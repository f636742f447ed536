package io.kabinet.core.message;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.subscriber.Peer;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An SMS that somebody wants to be sent.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param to the number that it goes to
 * @param text what it says
 * @param sendAt when it is to be sent; at once if that is empty
 */
public record SmsWish(Peer to, SmsText text, Optional<Instant> sendAt) {

    /**
     * Checks the moment.
     *
     * @throws IllegalArgumentException if it is outside the years 0001 to 9999
     */
    public SmsWish {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(text, "text");
        sendAt.ifPresent(at -> Moments.check("sendAt", at));
    }
}
