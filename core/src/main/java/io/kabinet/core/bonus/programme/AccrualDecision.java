package io.kabinet.core.bonus.programme;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Points;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * How many points an amount earns, or why it cannot earn any.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface AccrualDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with the points
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * So many points.
     *
     * @param points how many; zero if the amount does not make a whole point
     * @param because each step of the way there, in its order
     */
    record Granted(Points points, List<Reason> because) implements AccrualDecision {

        /** Copies the reasons. */
        public Granted {
            Objects.requireNonNull(points, "points");
            because = List.copyOf(because);
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * None.
     *
     * @param reasons every reason, in the order of {@link AccrualReason}
     */
    record Refused(List<Reason> reasons) implements AccrualDecision {

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
