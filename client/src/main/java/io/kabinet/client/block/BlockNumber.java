package io.kabinet.client.block;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.account.block.NumberBlock;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Blocks the number, because its SIM is lost or for a period.
 *
 * @param of the number
 * @param request why, and for how long
 * @param key what stands for the intent
 */
public record BlockNumber(Msisdn of, BlockRequest request, RequestKey key) implements Change<NumberBlock> {

    /** Checks that all are there. */
    public BlockNumber {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(key, "key");
    }
}
