package io.kabinet.core.identity.code;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.function.Function;

/**
 * Whether a code opens the door.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface CodeAnswer {

    /**
     * Handles both answers.
     *
     * @param ifAccepted what to do if it does
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Accepted, ? extends R> ifAccepted, Function<? super Refused, ? extends R> ifRefused);

    /** The code is right, and used up from now on: nobody else gets this answer for it. */
    record Accepted() implements CodeAnswer {

        @Override
        public <R> R match(
                Function<? super Accepted, ? extends R> ifAccepted, Function<? super Refused, ? extends R> ifRefused) {
            return ifAccepted.apply(this);
        }
    }

    /**
     * It opens nothing.
     *
     * @param reasons every reason, in the order of {@link CodeReason}
     */
    record Refused(List<Reason> reasons) implements CodeAnswer {

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
                Function<? super Accepted, ? extends R> ifAccepted, Function<? super Refused, ? extends R> ifRefused) {
            return ifRefused.apply(this);
        }
    }
}
