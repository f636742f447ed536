package io.kabinet.client.forwarding;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.service.forwarding.ForwardingRule;
import io.kabinet.core.service.forwarding.Forwardings;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Forwards calls; what forwarded calls cost is charged apart, and they draw on no package.
 *
 * @param of the number
 * @param rule when, and where to
 * @param key what stands for the intent
 */
public record SetForwarding(Msisdn of, ForwardingRule rule, RequestKey key) implements Change<Forwardings> {

    /** Checks that all are there. */
    public SetForwarding {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(key, "key");
    }
}
