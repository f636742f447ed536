package io.kabinet.core.market;

import io.kabinet.core.account.block.BlockPolicy;
import io.kabinet.core.account.block.LineAccess;
import io.kabinet.core.message.SmsPolicy;
import io.kabinet.core.service.ServicePolicy;
import io.kabinet.core.subscriber.link.LinkPolicy;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of a number's line.
 *
 * @param services when a service can be connected
 * @param block how a number is blocked
 * @param access what stays open while it is
 * @param links when a number is linked to another, empty where no source says
 * @param sms when an SMS can be sent from the cabinet, empty where it cannot
 */
public record LineRules(
        ServicePolicy services,
        BlockPolicy block,
        LineAccess access,
        Optional<LinkPolicy> links,
        Optional<SmsPolicy> sms) {

    /** Checks that all are there. */
    public LineRules {
        Objects.requireNonNull(services, "services");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(sms, "sms");
    }

    LineRules with(ServicePolicy other) {
        return new LineRules(other, block, access, links, sms);
    }

    LineRules with(BlockPolicy other) {
        return new LineRules(services, other, access, links, sms);
    }

    LineRules with(LineAccess other) {
        return new LineRules(services, block, other, links, sms);
    }

    LineRules with(LinkPolicy other) {
        return new LineRules(services, block, access, Optional.of(other), sms);
    }

    LineRules with(SmsPolicy other) {
        return new LineRules(services, block, access, links, Optional.of(other));
    }
}
