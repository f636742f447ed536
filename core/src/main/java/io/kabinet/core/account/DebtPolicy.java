package io.kabinet.core.account;

import io.kabinet.core.account.DebtDecision.Blocked;
import io.kabinet.core.account.DebtDecision.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * When unpaid bills block a number, and what unblocks it.
 *
 * <p>The debt that is due first decides. Once its day is over in the market's zone the number is blocked, until all that
 * is overdue is repaid in full; a debt whose day is not over blocks nothing yet and need not be repaid for it. For
 * example, 10.00 BYN due on 5 May block from 6 May 00:00 Minsk time, and 9.99 paid leave it so. Immutable and safe for
 * use by several threads.
 *
 * @param dueDay whether the named day is still in time
 * @param promisedPaymentRepays whether a promised payment repays debts as money does
 */
public record DebtPolicy(DueDay dueDay, boolean promisedPaymentRepays) {

    /**
     * Market Belarus: the named day still counts, and a promised payment repays nothing.
     *
     * <p><b>Source:</b> «Если задолженность не будет погашена до указанной даты, номер телефона будет заблокирован до
     * момента полного погашения задолженности.» Whether the day itself counts and a promised payment repays is not said;
     * both are this library's choice.
     */
    public static final DebtPolicy BELARUS = new DebtPolicy(DueDay.STILL_COUNTS, false);

    /** Checks that nothing is missing. */
    public DebtPolicy {
        Objects.requireNonNull(dueDay, "dueDay");
    }

    /**
     * Decides whether debts block the number.
     *
     * @param debts all that is owed
     * @param now any moment
     * @param zone the market's zone
     * @return open, or blocked and what unblocks it
     */
    public DebtDecision decide(Debts debts, Instant now, ZoneId zone) {
        if (debts.unpaid().isEmpty()) {
            return Open.FOR_GOOD;
        }
        Debt first = debts.unpaid().get(0);
        Instant from = blocksFrom(first, zone);
        if (now.isBefore(from)) {
            return new Open(Optional.of(from));
        }
        Money overdue = debts.unpaid().stream()
                .filter(debt -> !now.isBefore(blocksFrom(debt, zone)))
                .map(Debt::amount)
                .reduce(Money::plus)
                .orElseThrow();
        return new Blocked(overdue, first.dueDate(), from);
    }

    /**
     * What is owed after money came in.
     *
     * @param debts all that is owed
     * @param amount the money, zero or more
     * @param funds whose money it is
     * @return what is owed then, and what is left of the money
     * @throws IllegalArgumentException if the amount is below zero, absurd, or in another currency
     */
    public DebtRepayment afterIncome(Debts debts, Money amount, Funds funds) {
        return funds == Funds.PROMISED && !promisedPaymentRepays
                ? new DebtRepayment(debts, amount)
                : debts.after(amount);
    }

    /**
     * The moment from which a debt blocks the number.
     *
     * @param debt the debt
     * @param zone the market's zone
     * @return the first moment of the named day or of the next one, itself blocked
     */
    public Instant blocksFrom(Debt debt, ZoneId zone) {
        LocalDate day = switch (dueDay) {
            case STILL_COUNTS -> debt.dueDate().plusDays(1);
            case IS_TOO_LATE -> debt.dueDate();
        };
        return day.atStartOfDay(zone).toInstant();
    }
}
