package io.kabinet.core.tariff.favourite;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Whether the list of favourite numbers changes: the list afterwards, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface FavouriteDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with the list afterwards
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It changes.
     *
     * @param after the list afterwards
     * @param fee what that costs, or not stated
     */
    record Granted(FavouriteNumbers after, Stated<Money> fee) implements FavouriteDecision {

        /** Checks that nothing is missing. */
        public Granted {
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(fee, "fee");
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It stays as it was.
     *
     * @param reasons every reason, in the order of {@link FavouriteReason}
     */
    record Refused(List<Reason> reasons) implements FavouriteDecision {

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
