package io.kabinet.core.account.auto;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether an auto-payment may be set up, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface AutoPaymentDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with the auto-payment
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It may.
     *
     * @param state how it begins
     */
    record Granted(AutoPaymentState state) implements AutoPaymentDecision {

        /** Checks that there is a state. */
        public Granted {
            Objects.requireNonNull(state, "state");
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It may not.
     *
     * @param reasons every reason: those against the amount, then those of {@link AutoPaymentReason} in their order
     */
    record Refused(List<Reason> reasons) implements AutoPaymentDecision {

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
