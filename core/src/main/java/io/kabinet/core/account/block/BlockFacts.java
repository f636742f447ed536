package io.kabinet.core.account.block;

import io.kabinet.core.account.Debts;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a number that somebody wants to block.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param blocks its blocks so far
 * @param debts what its account owes, if that is known
 */
public record BlockFacts(NumberBlocks blocks, Optional<Debts> debts) {

    /** Checks that nothing is missing. */
    public BlockFacts {
        Objects.requireNonNull(blocks, "blocks");
        Objects.requireNonNull(debts, "debts");
    }
}
