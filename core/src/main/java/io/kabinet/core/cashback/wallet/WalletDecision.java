package io.kabinet.core.cashback.wallet;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether cashback may be spent: the wallet afterwards, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface WalletDecision {

    /**
     * Handles both answers.
     *
     * @param ifSpent what to do with the wallet afterwards
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Spent, ? extends R> ifSpent, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It is spent.
     *
     * @param wallet the wallet afterwards; the same wallet if this very spending was made before
     */
    record Spent(CashbackWallet wallet) implements WalletDecision {

        /** Checks that there is a wallet. */
        public Spent {
            Objects.requireNonNull(wallet, "wallet");
        }

        @Override
        public <R> R match(
                Function<? super Spent, ? extends R> ifSpent, Function<? super Refused, ? extends R> ifRefused) {
            return ifSpent.apply(this);
        }
    }

    /**
     * It may not be spent; the wallet stays as it was.
     *
     * @param reasons every reason, in the order of {@link WalletReason}
     */
    record Refused(List<Reason> reasons) implements WalletDecision {

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
                Function<? super Spent, ? extends R> ifSpent, Function<? super Refused, ? extends R> ifRefused) {
            return ifRefused.apply(this);
        }
    }
}
