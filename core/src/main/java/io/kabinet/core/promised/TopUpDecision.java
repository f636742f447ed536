package io.kabinet.core.promised;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * What became of a top-up, or why it does not count.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface TopUpDecision {

    /**
     * Handles both answers.
     *
     * @param ifCounted what to do with the payments afterwards
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Counted, ? extends R> ifCounted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It counts.
     *
     * @param payments the payments afterwards; the same if this very top-up was counted before
     * @param repaid what it repaid, zero or more
     * @param stays what stays on the account, zero or more
     */
    record Counted(PromisedPayments payments, Money repaid, Money stays) implements TopUpDecision {

        /** Checks that nothing is missing. */
        public Counted {
            Objects.requireNonNull(payments, "payments");
            Objects.requireNonNull(repaid, "repaid");
            Objects.requireNonNull(stays, "stays");
        }

        @Override
        public <R> R match(
                Function<? super Counted, ? extends R> ifCounted, Function<? super Refused, ? extends R> ifRefused) {
            return ifCounted.apply(this);
        }
    }

    /**
     * It does not count; the payments stay as they were.
     *
     * @param reasons every reason, in the order of {@link TopUpReason}
     */
    record Refused(List<Reason> reasons) implements TopUpDecision {

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
                Function<? super Counted, ? extends R> ifCounted, Function<? super Refused, ? extends R> ifRefused) {
            return ifRefused.apply(this);
        }
    }
}
