package io.kabinet.core.account.transfer;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Whether money may be sent: on which terms, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface TransferDecision {

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
     * It may be sent.
     *
     * @param amount what the receiver gets
     * @param fee what it costs the sender on top, or not stated
     * @param left what is left on the sender's account; not stated if the fee is not, or the balance is not known
     * @param confirmBefore the moment from which it is too late to confirm it by a code, if there is one
     */
    record Granted(Money amount, Stated<Money> fee, Stated<Money> left, Optional<Instant> confirmBefore)
            implements TransferDecision {

        /** Checks that nothing is missing. */
        public Granted {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(fee, "fee");
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(confirmBefore, "confirmBefore");
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It may not be sent.
     *
     * @param reasons every reason: those against the amount, then those of {@link TransferReason} in their order
     */
    record Refused(List<Reason> reasons) implements TransferDecision {

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
