package io.kabinet.client.block;

import io.kabinet.client.operation.Read;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks what a block would cost and until when it would be on; nothing is blocked by it.
 *
 * @param of the number
 * @param request why, and for how long
 */
public record QuoteBlock(Msisdn of, BlockRequest request) implements Read<BlockQuote> {

    /** Checks that both are there. */
    public QuoteBlock {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(request, "request");
    }
}
