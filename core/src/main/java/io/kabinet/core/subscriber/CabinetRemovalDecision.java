package io.kabinet.core.subscriber;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.function.Function;

/**
 * Whether a cabinet can be removed, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface CabinetRemovalDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do if it can be removed
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /** It can be removed. */
    record Granted() implements CabinetRemovalDecision {

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It cannot be removed.
     *
     * @param reasons every reason, of the codes in {@link CabinetRemovalReason}
     */
    record Refused(List<Reason> reasons) implements CabinetRemovalDecision {

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

        Refused(Reason only) {
            this(List.of(only));
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifRefused.apply(this);
        }
    }
}
