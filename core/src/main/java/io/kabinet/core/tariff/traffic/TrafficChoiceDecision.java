package io.kabinet.core.tariff.traffic;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether another amount of traffic is chosen, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface TrafficChoiceDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with the package
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It is chosen.
     *
     * @param chosen the package, with its price
     */
    record Granted(TrafficPackage chosen) implements TrafficChoiceDecision {

        /** Checks that there is a package. */
        public Granted {
            Objects.requireNonNull(chosen, "chosen");
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It is not chosen.
     *
     * @param reasons every reason, in the order of {@link TrafficChoiceReason}
     */
    record Refused(List<Reason> reasons) implements TrafficChoiceDecision {

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
