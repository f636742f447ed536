package io.kabinet.core.service;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Whether a connected service is disconnected or set in another way, at what price, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface ServiceChangeDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with the service and the price
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It can be changed.
     *
     * @param service the service as it was before
     * @param price what the change costs, or not stated, which is not free
     */
    record Granted(ConnectedService service, Stated<Money> price) implements ServiceChangeDecision {

        /** Checks that nothing is missing. */
        public Granted {
            Objects.requireNonNull(service, "service");
            Objects.requireNonNull(price, "price");
        }

        /**
         * Holds the price against the one that the subscriber has agreed to.
         *
         * @param agreed the price that was told before, or that none was stated
         * @return this answer, or {@link ServiceReason#QUOTE_STALE} if the price is no longer the same
         */
        public ServiceChangeDecision ifStill(Stated<Money> agreed) {
            return agreed.equals(price)
                    ? this
                    : new Refused(List.of(Reason.of(ServiceReason.QUOTE_STALE)
                            .with("what", "change")
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
     * @param reasons every reason, in the order of {@link ServiceReason}
     */
    record Refused(List<Reason> reasons) implements ServiceChangeDecision {

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
