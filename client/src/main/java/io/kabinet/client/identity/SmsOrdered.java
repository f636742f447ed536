package io.kabinet.client.identity;

import io.kabinet.core.subscriber.Peer;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An SMS with a password or a code is on its way; how long it takes nobody promises.
 *
 * @param sender whom it will come from
 * @param validUntil the moment from which what is in it is good no more, if the operator says so
 * @param againFrom the moment from which another may be ordered, if the operator says so
 */
public record SmsOrdered(Peer sender, Optional<Instant> validUntil, Optional<Instant> againFrom) {

    /** Checks that all are there. */
    public SmsOrdered {
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(validUntil, "validUntil");
        Objects.requireNonNull(againFrom, "againFrom");
    }
}
