package io.kabinet.core.account.block;

import io.kabinet.core.account.DebtDecision;
import io.kabinet.core.account.LineState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of one number, and the state that they and its debts leave it in.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param all the blocks, in the order in which they were made
 */
public record NumberBlocks(List<NumberBlock> all) {

    /** Never blocked. */
    public static final NumberBlocks NONE = new NumberBlocks(List.of());

    /** Copies the blocks. */
    public NumberBlocks {
        all = List.copyOf(all);
    }

    /**
     * Those that block the number.
     *
     * @param now any moment
     * @return the blocks that are on, in their order
     */
    public List<NumberBlock> on(Instant now) {
        return all.isEmpty() // as of most numbers, and whoever acts for one asks
                ? all
                : all.stream().filter(block -> block.isOn(now)).toList();
    }

    /**
     * The same blocks with one that is new or has changed.
     *
     * @param block a block; one of the same kind that began at the same moment is replaced
     * @return the changed blocks
     */
    public NumberBlocks with(NumberBlock block) {
        List<NumberBlock> changed = new ArrayList<>(all);
        changed.removeIf(old -> old.kind() == block.kind() && old.from().equals(block.from()));
        changed.add(block);
        return new NumberBlocks(changed);
    }

    /**
     * The state of the line that follows from the blocks and the debts together.
     *
     * <p>What is graver wins: a lost SIM is {@link LineState#BLOCKED}; else an overdue debt is {@link
     * LineState#BLOCKED_FOR_LACK_OF_MONEY}; else a voluntary block is {@link LineState#VOLUNTARY_BLOCK}; else the line is
     * {@link LineState#UNBLOCKED}. So a voluntary block hides no debt, and repaying one does not undo it.
     *
     * @param debts what the debts do at this moment
     * @param now the moment
     * @return the state
     */
    public LineState lineState(DebtDecision debts, Instant now) {
        List<NumberBlock> on = on(now);
        for (NumberBlock block : on) {
            if (block.kind() == BlockKind.SIM_LOST) {
                return LineState.BLOCKED;
            }
        }
        return debts.match(
                open -> on.isEmpty() ? LineState.UNBLOCKED : LineState.VOLUNTARY_BLOCK,
                blocked -> LineState.BLOCKED_FOR_LACK_OF_MONEY);
    }
}
