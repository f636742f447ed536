package io.kabinet.core.identity.code;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.function.Function;

/**
 * Whether a code may be sent.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface CodeIssue {

    /**
     * Handles both answers.
     *
     * @param ifIssued what to do with the slot afterwards
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Issued, ? extends R> ifIssued, Function<? super Refused, ? extends R> ifRefused);

    /**
     * A code is issued, to be sent now.
     *
     * @param slot the slot with the new code in it
     */
    record Issued(CodeSlot slot) implements CodeIssue {

        /**
         * Checks that there is a code.
         *
         * @throws IllegalArgumentException if the slot is empty
         */
        public Issued {
            if (slot.code().isEmpty()) {
                throw new IllegalArgumentException("slot must have a code");
            }
        }

        /**
         * The new code, without its text.
         *
         * @return the code
         */
        public OneTimeCode code() {
            return slot.code().orElseThrow();
        }

        @Override
        public <R> R match(
                Function<? super Issued, ? extends R> ifIssued, Function<? super Refused, ? extends R> ifRefused) {
            return ifIssued.apply(this);
        }
    }

    /**
     * None is sent; the one before, if any, stays as it is.
     *
     * @param reasons every reason, in the order of {@link CodeReason}
     */
    record Refused(List<Reason> reasons) implements CodeIssue {

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
                Function<? super Issued, ? extends R> ifIssued, Function<? super Refused, ? extends R> ifRefused) {
            return ifRefused.apply(this);
        }
    }
}
