package io.kabinet.client.block;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.block.BlockCharges;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.account.block.NumberBlock;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Blocks the number, because its SIM is lost or for a period, at the charges that were told.
 *
 * <p>If the charges are no longer these, nothing is blocked: QUOTE_STALE, with both.
 *
 * @param of the number
 * @param request why, and for how long
 * @param agreed what the subscriber has agreed to pay meanwhile; not stated where nobody states it, as for a lost SIM
 * @param key what stands for the intent
 */
public record BlockNumber(Msisdn of, BlockRequest request, BlockCharges agreed, RequestKey key)
        implements Change<NumberBlock> {

    /** Checks that all are there. */
    public BlockNumber {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(key, "key");
    }

    /**
     * Blocks the number where no charges are stated.
     *
     * @param of the number
     * @param request why, and for how long
     * @param key what stands for the intent
     */
    public BlockNumber(Msisdn of, BlockRequest request, RequestKey key) {
        this(of, request, BlockCharges.NOT_STATED, key);
    }
}
