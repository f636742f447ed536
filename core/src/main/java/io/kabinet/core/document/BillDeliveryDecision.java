package io.kabinet.core.document;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Whether bills can come by themselves in one more way, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface BillDeliveryDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do if it can
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It can.
     *
     * @param after all ways in which bills come then
     * @param price what that costs, if stated
     */
    record Granted(BillDelivery after, Stated<Money> price) implements BillDeliveryDecision {

        /** Checks that nothing is missing. */
        public Granted {
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(price, "price");
        }

        /**
         * Holds the price against the one that the subscriber has agreed to.
         *
         * @param agreed the price that was told before, or that none was stated
         * @return this answer, or {@link DocumentReason#QUOTE_STALE} if the price is no longer the same
         */
        public BillDeliveryDecision ifStill(Stated<Money> agreed) {
            return agreed.equals(price)
                    ? this
                    : new Refused(List.of(Reason.of(DocumentReason.QUOTE_STALE)
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
     * It cannot.
     *
     * @param reasons every reason, in the order of {@link DocumentReason}
     */
    record Refused(List<Reason> reasons) implements BillDeliveryDecision {

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
