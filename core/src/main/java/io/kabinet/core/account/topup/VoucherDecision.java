package io.kabinet.core.account.topup;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Whether a payment card tops a number up, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface VoucherDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with what comes in
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It does; the card is used from now on.
     *
     * @param to the number
     * @param amount what comes in
     */
    record Granted(Msisdn to, Money amount) implements VoucherDecision {

        /** Checks that nothing is missing. */
        public Granted {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It does not.
     *
     * @param reasons every reason, in the order of {@link VoucherReason}
     */
    record Refused(List<Reason> reasons) implements VoucherDecision {

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
