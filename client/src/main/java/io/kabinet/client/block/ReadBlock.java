package io.kabinet.client.block;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks whether the number is blocked, and by what.
 *
 * @param of the number
 */
public record ReadBlock(Msisdn of) implements Read<LineStanding> {

    /** Checks that there is a number. */
    public ReadBlock {
        Objects.requireNonNull(of, "of");
    }
}
