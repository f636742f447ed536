package io.kabinet.client.block;

import io.kabinet.core.account.LineState;
import io.kabinet.core.account.block.NumberBlock;
import java.util.List;
import java.util.Objects;

/**
 * The state of a number's line, and the subscriber's own blocks that are on.
 *
 * <p>Debts may block it too; what has to be repaid is told by the account. Immutable and safe for use by several threads.
 *
 * @param state the state that blocks and debts leave the line in
 * @param blocks the blocks that are on, in the order in which they were made
 */
public record LineStanding(LineState state, List<NumberBlock> blocks) {

    /** Copies the blocks. */
    public LineStanding {
        Objects.requireNonNull(state, "state");
        blocks = List.copyOf(blocks);
    }
}
