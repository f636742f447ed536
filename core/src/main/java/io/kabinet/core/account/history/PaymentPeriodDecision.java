package io.kabinet.core.account.history;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.DateSpan;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether payments of a period can be shown, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface PaymentPeriodDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with the period
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * They can.
     *
     * @param days the period, its first and last day included
     */
    record Granted(DateSpan days) implements PaymentPeriodDecision {

        /** Checks that there is a period. */
        public Granted {
            Objects.requireNonNull(days, "days");
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * They cannot.
     *
     * @param reasons every reason, in the order of {@link PaymentPeriodReason}
     */
    record Refused(List<Reason> reasons) implements PaymentPeriodDecision {

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
