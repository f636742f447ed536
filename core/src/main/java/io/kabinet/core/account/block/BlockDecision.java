package io.kabinet.core.account.block;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether a number is blocked or a block undone: the block as it is then, or why not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface BlockDecision {

    /**
     * Handles both answers.
     *
     * @param ifGranted what to do with the block
     * @param ifRefused what to do with the reasons
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused);

    /**
     * It is done.
     *
     * @param block the block as it is now, with what is paid for it
     */
    record Granted(NumberBlock block) implements BlockDecision {

        /** Checks that there is a block. */
        public Granted {
            Objects.requireNonNull(block, "block");
        }

        /**
         * Holds what is paid meanwhile against what the subscriber has agreed to.
         *
         * <p>The fee is held against it as {@code free-days} and {@code daily}, and whether other fees rest as {@code
         * others-suspended}. When the period ends is not: it goes with the moment of asking.
         *
         * @param agreed what was told before
         * @return this answer, or {@link BlockReason#QUOTE_STALE} for each term that is no longer the same
         */
        public BlockDecision ifStill(BlockCharges agreed) {
            BlockCharges charges = block.charges();
            List<Reason> stale = new ArrayList<>();
            compare("free-days", agreed.fee(), charges.fee(), fee -> (long) fee.freeDays(), stale);
            compare("daily", agreed.fee(), charges.fee(), DailyFee::daily, stale);
            compare("others-suspended", agreed.othersSuspended(), charges.othersSuspended(), String::valueOf, stale);
            return stale.isEmpty() ? this : new Refused(stale);
        }

        private static <T> void compare(
                String what, Stated<T> agreed, Stated<T> price, Function<T, Object> figure, List<Reason> stale) {
            Stated<Object> before = figure(agreed, figure);
            Stated<Object> after = figure(price, figure);
            if (!before.equals(after)) {
                stale.add(Reason.of(BlockReason.QUOTE_STALE)
                        .with("what", what)
                        .withIfStated("agreed", before)
                        .withIfStated("price", after));
            }
        }

        private static <T> Stated<Object> figure(Stated<T> term, Function<T, Object> figure) {
            return term.match(known -> Stated.of(figure.apply(known)), Stated::notStated);
        }

        @Override
        public <R> R match(
                Function<? super Granted, ? extends R> ifGranted, Function<? super Refused, ? extends R> ifRefused) {
            return ifGranted.apply(this);
        }
    }

    /**
     * It is not.
     *
     * @param reasons every reason, in the order of {@link BlockReason}
     */
    record Refused(List<Reason> reasons) implements BlockDecision {

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
