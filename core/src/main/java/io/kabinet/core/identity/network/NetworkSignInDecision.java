package io.kabinet.core.identity.network;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.function.Function;

/**
 * Whether somebody may sign in by the network.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface NetworkSignInDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do if it may happen
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /** It may happen: what is left is to ask the network whose number it is. */
    record Granted() implements NetworkSignInDecision {

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It may not happen; the password still may do.
     *
     * @param reasons every reason, in the order of {@link NetworkSignInReason}
     */
    record Refused(List<Reason> reasons) implements NetworkSignInDecision {

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
