package io.kabinet.core.market;

import io.kabinet.core.account.block.BlockPolicy;
import io.kabinet.core.account.block.LineAccess;
import io.kabinet.core.service.ServicePolicy;
import java.util.Objects;

/**
 * The rules of a number's line.
 *
 * @param services when a service can be connected
 * @param block how a number is blocked
 * @param access what stays open while it is
 */
public record LineRules(ServicePolicy services, BlockPolicy block, LineAccess access) {

    /** Checks that all are there. */
    public LineRules {
        Objects.requireNonNull(services, "services");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(access, "access");
    }
}
