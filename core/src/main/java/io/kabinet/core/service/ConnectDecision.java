package io.kabinet.core.service;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether a service is connected and what it costs, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface ConnectDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with the quote
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It can be connected.
     *
     * @param quote what it costs
     * @param connected the service as the number has it then
     */
    record Granted(ServiceQuote quote, ConnectedService connected) implements ConnectDecision {

        /** Checks that nothing is missing. */
        public Granted {
            Objects.requireNonNull(quote, "quote");
            Objects.requireNonNull(connected, "connected");
        }

        /**
         * Holds the price against the one that the subscriber has agreed to.
         *
         * <p>What is taken at once is held against it as {@code now}, the months after that as {@code later}, and how
         * many are free as {@code free-months}. When the months begin is not: it goes with the moment of asking.
         *
         * @param agreed the quote that was told before
         * @return this answer, or {@link ServiceReason#QUOTE_STALE} for each term that is no longer the same
         * @throws IllegalArgumentException if it is the quote of another service
         */
        public ConnectDecision ifStill(ServiceQuote agreed) {
            if (!agreed.service().equals(quote.service())) {
                throw new IllegalArgumentException(
                        "the quote of another service: " + agreed.service() + ", " + quote.service());
            }
            List<Reason> stale = new ArrayList<>();
            compare("now", agreed.now(), quote.now(), stale);
            compare("later", agreed.later(), quote.later(), stale);
            compare("free-months", months(agreed), months(quote), stale);
            return stale.isEmpty() ? this : new Refused(stale);
        }

        private static Stated<Long> months(ServiceQuote quote) {
            return Stated.of((long) quote.freeMonths());
        }

        private static <T> void compare(String what, Stated<T> agreed, Stated<T> price, List<Reason> stale) {
            if (!agreed.equals(price)) {
                stale.add(Reason.of(ServiceReason.QUOTE_STALE)
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
     * It cannot.
     *
     * @param reasons every reason, in the order of {@link ServiceReason}
     */
    record Refused(List<Reason> reasons) implements ConnectDecision {

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
