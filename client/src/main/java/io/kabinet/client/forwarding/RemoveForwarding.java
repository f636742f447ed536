package io.kabinet.client.forwarding;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.Forwardings;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Forwards calls no longer.
 *
 * @param of the number
 * @param when the condition of the rule that goes
 * @param key what stands for the intent
 */
public record RemoveForwarding(Msisdn of, ForwardingCondition when, RequestKey key) implements Change<Forwardings> {

    /** Checks that all are there. */
    public RemoveForwarding {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(key, "key");
    }
}
