package io.kabinet.core.tariff.change;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether a tariff may be changed and on what terms, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface TariffChangeDecision {

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
     * It may.
     *
     * @param quote the terms as they are now
     */
    record Granted(TariffChangeQuote quote) implements TariffChangeDecision {

        /** Checks that there is a quote. */
        public Granted {
            Objects.requireNonNull(quote, "quote");
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It may not.
     *
     * @param reasons every reason, in the order of {@link TariffChangeReason}
     */
    record Refused(List<Reason> reasons) implements TariffChangeDecision {

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
