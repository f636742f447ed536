package io.kabinet.core.account.block;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether a number is blocked or a block undone: the block as it is then, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface BlockDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with the block
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It is done.
     *
     * @param block the block as it is now, with what is paid for it
     */
    record Granted(NumberBlock block) implements BlockDecision {

        /** Checks that there is a block. */
        public Granted {
            Objects.requireNonNull(block, "block");
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It is not.
     *
     * @param reasons every reason, in the order of {@link BlockReason}
     */
    record Refused(List<Reason> reasons) implements BlockDecision {

        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifRefused.apply(this);
        }
    }
}
