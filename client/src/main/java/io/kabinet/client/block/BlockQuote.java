package io.kabinet.client.block;

import io.kabinet.core.account.block.BlockCharges;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.account.block.NumberBlock;
import java.util.Objects;

/**
 * What a block would be if it were made at the moment of asking, and what is paid meanwhile.
 *
 * <p>For example, {@code quote.block().priceBy(quote.block().until().orElseThrow(), zone)} is what the whole period comes
 * to. Made later, the block ends later; what is agreed to are the charges. Immutable and safe for use by several threads.
 *
 * @param request what was asked for
 * @param block the block as it would be
 */
public record BlockQuote(BlockRequest request, NumberBlock block) {

    /**
     * Checks that they belong together.
     *
     * @throws IllegalArgumentException if they are of two kinds
     */
    public BlockQuote {
        Objects.requireNonNull(request, "request");
        if (request.kind() != block.kind()) {
            throw new IllegalArgumentException("the quote of another block: " + request.kind() + ", " + block.kind());
        }
    }

    /**
     * What is paid meanwhile.
     *
     * @return the charges that are agreed to
     */
    public BlockCharges charges() {
        return block.charges();
    }
}
