package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;

import io.kabinet.client.forwarding.ReadForwarding;
import io.kabinet.client.forwarding.RemoveForwarding;
import io.kabinet.client.forwarding.SetForwarding;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.ForwardingRule;
import io.kabinet.core.service.forwarding.ForwardingTarget;
import io.kabinet.core.service.forwarding.Forwardings;
import io.kabinet.core.subscriber.Peer;
import java.util.List;

/** Where Anna's calls go. */
public final class ForwardingSamples {

    private static final RequestKey KEY = RequestKey.of("order-42");
    private static final ForwardingRule TO_PHONE =
            new ForwardingRule(ForwardingCondition.BUSY, new ForwardingTarget.Phone(Peer.of("+79000000002")));
    private static final ForwardingRule TO_MAILBOX =
            new ForwardingRule(new ForwardingCondition("at_night"), new ForwardingTarget.Mailbox());
    private static final Forwardings BOTH = new Forwardings(ANNA, List.of(TO_PHONE, TO_MAILBOX));

    private ForwardingSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        SetForwarding set = new SetForwarding(ANNA, TO_PHONE, KEY);
        RemoveForwarding remove = new RemoveForwarding(ANNA, ForwardingCondition.BUSY, KEY);
        return List.of(
                Sample.of(new ReadForwarding(ANNA), BOTH),
                Sample.of(new ReadForwarding(ANNA), Forwardings.none(ANNA)),
                Sample.of(set, BOTH),
                Sample.of(new SetForwarding(ANNA, TO_MAILBOX, KEY), BOTH),
                Sample.found(set, BOTH),
                Sample.of(remove, Forwardings.none(ANNA)),
                Sample.found(remove, Forwardings.none(ANNA)));
    }
}
