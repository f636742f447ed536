package io.kabinet.core.promised;

import io.kabinet.core.promised.terms.Fee;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Whether money is lent and on what terms, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface PromisedPaymentDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with the terms
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It is lent.
     *
     * @param amount how much
     * @param takenAt when
     * @param repayBy when it is due, the first moment that is too late
     * @param fee what it costs, or not stated, which is not free
     * @param termSource where the term comes from
     * @param feeSource where the fee comes from, or who says that there is one
     */
    record Granted(Money amount, Instant takenAt, Instant repayBy, Stated<Fee> fee, Source termSource, Source feeSource)
            implements PromisedPaymentDecision {

        /** Checks that nothing is missing. */
        public Granted {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(takenAt, "takenAt");
            Objects.requireNonNull(repayBy, "repayBy");
            Objects.requireNonNull(fee, "fee");
            Objects.requireNonNull(termSource, "termSource");
            Objects.requireNonNull(feeSource, "feeSource");
        }

        /**
         * The payment that follows, once the subscriber takes it.
         *
         * @return the payment, with nothing repaid
         */
        public PromisedPayment payment() {
            return PromisedPayment.taken(amount, takenAt, repayBy, fee);
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It is not lent.
     *
     * @param reasons every reason, in the order of {@link PromisedPaymentReason}
     */
    record Refused(List<Reason> reasons) implements PromisedPaymentDecision {

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
