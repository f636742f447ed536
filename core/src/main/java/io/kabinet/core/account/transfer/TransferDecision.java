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

        /**
         * Holds the terms against those that the subscriber has agreed to: the fee, then the time to confirm.
         *
         * <p>An agreed moment holds until it comes, unless it is later than the one that would be told now.
         *
         * @param agreedFee the fee that was told before, or that none was stated
         * @param agreedBefore the moment that was told before, or that there was none
         * @param now the moment of confirming
         * @return this answer, or {@link TransferReason#QUOTE_STALE} for what is no longer the same
         */
        public TransferDecision ifStill(Stated<Money> agreedFee, Optional<Instant> agreedBefore, Instant now) {
            Reason stale = Reason.of(TransferReason.QUOTE_STALE);
            if (!agreedFee.equals(fee)) {
                return new Refused(List.of(stale.with("what", "fee")
                        .withIfStated("agreed", agreedFee)
                        .withIfStated("price", fee)));
            }
            return isInTime(agreedBefore, now)
                    ? this
                    : new Refused(List.of(stale.with("what", "confirmBefore")
                            .withIfStated("agreed", stated(agreedBefore))
                            .withIfStated("price", stated(confirmBefore))));
        }

        private boolean isInTime(Optional<Instant> agreed, Instant now) {
            if (agreed.isEmpty() || confirmBefore.isEmpty()) {
                return agreed.equals(confirmBefore);
            }
            return now.isBefore(agreed.get()) && !agreed.get().isAfter(confirmBefore.get());
        }

        private static Stated<Instant> stated(Optional<Instant> moment) {
            return moment.map(Stated::of).orElseGet(Stated::notStated);
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
