package io.kabinet.core.account.auto;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Whether money is to be taken now, or why it waits; either way there is a state to be kept.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface AutoPaymentStep {

    /**
     * The state to be kept, before anything is done.
     *
     * @return the state afterwards
     */
    AutoPaymentState state();

    /**
     * Handles both answers.
     *
     * @param ifDue what to do if money is to be taken
     * @param ifWaiting what to do if not
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Due, ? extends R> ifDue, Function<? super Waiting, ? extends R> ifWaiting);

    /**
     * Money is to be taken, by an attempt that is made at most once however often it is asked.
     *
     * @param attempt the name of the attempt, such as {@code a-1/3}; a key for whoever takes the money
     * @param amount how much
     * @param state the state to be kept first
     */
    record Due(String attempt, Money amount, AutoPaymentState state) implements AutoPaymentStep {

        /** Checks that nothing is missing. */
        public Due {
            Objects.requireNonNull(attempt, "attempt");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(state, "state");
        }

        @Override
        public <R> R match(Function<? super Due, ? extends R> ifDue, Function<? super Waiting, ? extends R> ifWaiting) {
            return ifDue.apply(this);
        }
    }

    /**
     * Nothing is to be taken.
     *
     * @param reasons every reason, in the order of {@link AutoPaymentReason}
     * @param state the state to be kept
     */
    record Waiting(List<Reason> reasons, AutoPaymentState state) implements AutoPaymentStep {

        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Waiting {
            reasons = List.copyOf(reasons);
            Objects.requireNonNull(state, "state");
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("to wait needs a reason");
            }
        }

        @Override
        public <R> R match(Function<? super Due, ? extends R> ifDue, Function<? super Waiting, ? extends R> ifWaiting) {
            return ifWaiting.apply(this);
        }
    }
}
