package io.kabinet.core.bonus;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether points may move: the ledger afterwards, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface BonusDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with the ledger afterwards
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * They have moved.
     *
     * @param ledger the ledger afterwards; the same ledger if this very request was granted before
     * @param entry what was written for the request, now or before
     */
    record Granted(BonusLedger ledger, BonusEntry entry) implements BonusDecision {

        /** Checks that both are there. */
        public Granted {
            Objects.requireNonNull(ledger, "ledger");
            Objects.requireNonNull(entry, "entry");
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * They may not move; the ledger stays as it was.
     *
     * @param reasons every reason, in the order of {@link BonusReason}
     */
    record Refused(List<Reason> reasons) implements BonusDecision {

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
