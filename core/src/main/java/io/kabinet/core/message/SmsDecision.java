package io.kabinet.core.message;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether an SMS is taken for sending, or cancelled, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface SmsDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do if it is so
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It is so.
     *
     * @param sms the SMS as it is from now on
     */
    record Granted(ScheduledSms sms) implements SmsDecision {

        /** Checks that nothing is missing. */
        public Granted {
            Objects.requireNonNull(sms, "sms");
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It is not so, and whatever was there stays as it is.
     *
     * @param reasons every reason, in the order of {@link SmsReason}
     */
    record Refused(List<Reason> reasons) implements SmsDecision {

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
