package io.kabinet.core.account.block;

import io.kabinet.core.internal.Periods;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * What a subscriber asks for: a block, and for how long.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kind why
 * @param period for how long, above zero and up to ten years; never with a lost SIM, which no day brings back
 */
public record BlockRequest(BlockKind kind, Optional<Period> period) {

    /** The SIM card is lost. */
    public static final BlockRequest SIM_LOST = new BlockRequest(BlockKind.SIM_LOST, Optional.empty());

    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it is not above zero, longer than ten years, or given for a lost SIM
     */
    public BlockRequest {
        Objects.requireNonNull(kind, "kind");
        if (period.isPresent()) {
            Periods.check("a period", period.get());
            if (kind == BlockKind.SIM_LOST) {
                throw new IllegalArgumentException("a lost SIM is blocked without a period: " + period.get());
            }
        }
    }

    /**
     * A voluntary block.
     *
     * @param period for how long
     * @return the request
     * @throws IllegalArgumentException if the period is not above zero, or longer than ten years
     */
    public static BlockRequest voluntary(Period period) {
        return new BlockRequest(BlockKind.VOLUNTARY, Optional.of(period));
    }
}
