package io.kabinet.core.account.block;

import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Whether a number that was withdrawn comes back: at what price and until when, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface ReturnDecision {

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
     * It can come back.
     *
     * @param fee what it costs
     * @param until the first moment at which it is too late
     */
    record Granted(Money fee, Instant until) implements ReturnDecision {

        /** Checks that nothing is missing. */
        public Granted {
            Objects.requireNonNull(fee, "fee");
            Objects.requireNonNull(until, "until");
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It cannot.
     *
     * @param reasons every reason, in the order of {@link BlockReason}
     */
    record Refused(List<Reason> reasons) implements ReturnDecision {

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
