package io.kabinet.core.detailing.order;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Whether a detailing can be ordered, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface DetailingDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do if it can be ordered
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It can be ordered.
     *
     * @param order what is ordered
     * @param life since when and, where that is stated, until when
     * @param price what it costs, if stated
     * @param nextFrom when the next one may be ordered, if there is a pause
     */
    record Granted(DetailingOrder order, OrderLife life, Stated<Money> price, Optional<Instant> nextFrom)
            implements DetailingDecision {

        /** Checks that nothing is missing. */
        public Granted {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(life, "life");
            Objects.requireNonNull(price, "price");
            Objects.requireNonNull(nextFrom, "nextFrom");
        }

        /**
         * Holds the price against the one that the subscriber has agreed to.
         *
         * @param agreed the price that was told before, or that none was stated
         * @return this answer, or {@link DetailingReason#QUOTE_STALE} if the price is no longer the same
         */
        public DetailingDecision ifStill(Stated<Money> agreed) {
            return agreed.equals(price)
                    ? this
                    : new Refused(List.of(Reason.of(DetailingReason.QUOTE_STALE)
                            .withIfStated("agreed", agreed)
                            .withIfStated("price", price)));
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It cannot be ordered.
     *
     * @param reasons every reason, in the order of {@link DetailingReason}
     */
    record Refused(List<Reason> reasons) implements DetailingDecision {

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
