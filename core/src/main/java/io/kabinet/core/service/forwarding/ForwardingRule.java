package io.kabinet.core.service.forwarding;

import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import java.util.Objects;
import java.util.Optional;

/**
 * When calls are forwarded, and where to.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param when the condition
 * @param to the target
 */
public record ForwardingRule(ForwardingCondition when, ForwardingTarget to) {

    /** Checks that nothing is missing. */
    public ForwardingRule {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(to, "to");
    }

    /** The mobile number that calls go to, if they plainly go to one. */
    Optional<Msisdn> number() {
        return to.match(Peer::msisdn, Optional::empty);
    }
}
