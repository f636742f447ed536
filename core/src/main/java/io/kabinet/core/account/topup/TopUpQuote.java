package io.kabinet.core.account.topup;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * What a top-up costs and what arrives, or why it is refused.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface TopUpQuote {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with the figures
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It may be made. What is paid is what arrives and the fee; a figure that depends on a fee nobody states is not stated.
     *
     * @param order the top-up
     * @param fee the fee
     * @param paid what the payer pays in all
     * @param arrives what arrives
     */
    record Granted(TopUpOrder order, Stated<Money> fee, Stated<Money> paid, Stated<Money> arrives)
            implements TopUpQuote {

        /** Checks that nothing is missing. */
        public Granted {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(fee, "fee");
            Objects.requireNonNull(paid, "paid");
            Objects.requireNonNull(arrives, "arrives");
        }

        /**
         * Holds the figures against those that the payer has agreed to, as {@code fee}, {@code paid} and {@code arrives}.
         *
         * @param agreed the quote that was told before
         * @return this answer, or {@link TopUpReason#QUOTE_STALE} for each figure that is no longer the same
         * @throws IllegalArgumentException if it is the quote of another order
         */
        public TopUpQuote ifStill(Granted agreed) {
            if (!agreed.order().equals(order)) {
                throw new IllegalArgumentException("the quote of another order: " + agreed.order() + ", " + order);
            }
            List<Reason> stale = new ArrayList<>();
            compare("fee", agreed.fee(), fee, stale);
            compare("paid", agreed.paid(), paid, stale);
            compare("arrives", agreed.arrives(), arrives, stale);
            return stale.isEmpty() ? this : new Refused(stale);
        }

        private static void compare(String what, Stated<Money> agreed, Stated<Money> price, List<Reason> stale) {
            if (!agreed.equals(price)) {
                stale.add(Reason.of(TopUpReason.QUOTE_STALE)
                        .with("what", what)
                        .withIfStated("agreed", agreed)
                        .withIfStated("price", price));
            }
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It may not be made.
     *
     * @param reasons every reason: those against the amount, then those of {@link TopUpReason} in their order
     */
    record Refused(List<Reason> reasons) implements TopUpQuote {

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
