package io.kabinet.core.account;

import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Whether debts leave a number open, or why they block it and what unblocks it.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface DebtDecision {

    /**
     * Handles both answers.
     *
     * @param ifOpen what to do if nothing is overdue
     * @param ifBlocked what to do if something is
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    <R> R match(Function<? super Open, ? extends R> ifOpen, Function<? super Blocked, ? extends R> ifBlocked);

    /**
     * Nothing is overdue.
     *
     * @param blocksFrom the moment from which something will be unless it is repaid, if anything is owed
     */
    record Open(Optional<Instant> blocksFrom) implements DebtDecision {

        static final Open FOR_GOOD = new Open(Optional.empty());

        /** Checks that nothing is missing. */
        public Open {
            Objects.requireNonNull(blocksFrom, "blocksFrom");
        }

        @Override
        public <R> R match(
                Function<? super Open, ? extends R> ifOpen, Function<? super Blocked, ? extends R> ifBlocked) {
            return ifOpen.apply(this);
        }
    }

    /**
     * Something is overdue.
     *
     * @param toUnblock what has to be repaid, all of it
     * @param dueDate the day that the earliest unpaid bill names
     * @param since the moment from which that bill blocks the number
     */
    record Blocked(Money toUnblock, LocalDate dueDate, Instant since) implements DebtDecision {

        /** Checks that nothing is missing. */
        public Blocked {
            Objects.requireNonNull(toUnblock, "toUnblock");
            Objects.requireNonNull(dueDate, "dueDate");
            Objects.requireNonNull(since, "since");
        }

        /**
         * Why the number is blocked.
         *
         * @return the one reason, {@link AccountReason#DEBT_OVERDUE}
         */
        public List<Reason> reasons() {
            return List.of(Reason.of(AccountReason.DEBT_OVERDUE)
                    .with("amount", toUnblock)
                    .with("due", dueDate)
                    .with("since", since));
        }

        @Override
        public <R> R match(
                Function<? super Open, ? extends R> ifOpen, Function<? super Blocked, ? extends R> ifBlocked) {
            return ifBlocked.apply(this);
        }
    }
}
