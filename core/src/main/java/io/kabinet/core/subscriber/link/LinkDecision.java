package io.kabinet.core.subscriber.link;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether a number is linked, unlinked or switched to, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface LinkDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do if it may happen
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It may happen.
     *
     * @param numbers the numbers as they are from now on
     */
    record Granted(MyNumbers numbers) implements LinkDecision {

        /** Checks that nothing is missing. */
        public Granted {
            Objects.requireNonNull(numbers, "numbers");
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It may not happen, and the numbers stay as they are.
     *
     * @param reasons every reason, in the order of {@link LinkReason}
     */
    record Refused(List<Reason> reasons) implements LinkDecision {

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
