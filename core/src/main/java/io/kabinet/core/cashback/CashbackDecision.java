package io.kabinet.core.cashback;

import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether a line of an order gets cashback: by which offer, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface CashbackDecision {

    /**
     * The line that was asked about.
     *
     * @return the line
     */
    OrderLine line();

    /**
     * Why the line gets nothing.
     *
     * @return every reason, in the order of {@link CashbackReason}; none where cashback is granted
     */
    List<Reason> reasons();

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with an offer
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * The line gets cashback.
     *
     * @param line the line
     * @param offer the offer that won
     */
    record Granted(OrderLine line, CashbackOffer offer) implements CashbackDecision {

        /**
         * Checks that the offer can be computed on the line.
         *
         * @throws IllegalArgumentException if they are in different currencies
         */
        public Granted {
            if (!line.amounts().currency().equals(offer.policy().currency())) {
                throw new IllegalArgumentException("line " + line.key() + " is in "
                        + line.amounts().currency() + ", its offer in "
                        + offer.policy().currency());
            }
        }

        /**
         * The line's base in minor units.
         *
         * @return kopecks
         */
        public long baseMinorUnits() {
            return offer.policy().base().minorUnitsOf(line.amounts());
        }

        /**
         * The reward of the line taken alone; an estimate where the order is rounded or capped as a whole.
         *
         * @return the explained reward
         */
        public CashbackQuote quote() {
            return offer.policy().quote(offer.reward(), baseMinorUnits());
        }

        @Override
        public List<Reason> reasons() {
            return List.of();
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * The line gets nothing.
     *
     * @param line the line
     * @param reasons every reason, in the order of {@link CashbackReason}
     */
    record Refused(OrderLine line, List<Reason> reasons) implements CashbackDecision {

        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Refused {
            Objects.requireNonNull(line, "line");
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
