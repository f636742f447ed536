package io.kabinet.core.account.block;

import io.kabinet.core.values.Stated;
import java.util.Objects;

/**
 * What is paid while a number is blocked.
 *
 * <p>Not stated is neither free nor suspended. Immutable and safe for use by several threads.
 *
 * @param fee what the block itself costs
 * @param othersSuspended whether the fees of tariff and services rest meanwhile
 */
public record BlockCharges(Stated<DailyFee> fee, Stated<Boolean> othersSuspended) {

    /** Nobody says. */
    public static final BlockCharges NOT_STATED = new BlockCharges(Stated.notStated(), Stated.notStated());

    /** Checks that nothing is missing. */
    public BlockCharges {
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(othersSuspended, "othersSuspended");
    }
}
