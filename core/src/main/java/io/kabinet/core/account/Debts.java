package io.kabinet.core.account;

import io.kabinet.core.internal.Amounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * All that an account still owes on bills.
 *
 * <p>No debts is a statement; debts that are not known are absent wherever they are asked for. Immutable and safe for
 * use by several threads.
 *
 * @param unpaid the debts, those that are due first before the rest, all in one currency
 */
public record Debts(List<Debt> unpaid) {

    /** Nothing is owed. */
    public static final Debts NONE = new Debts(List.of());

    /**
     * Sorts the debts by due date; those of one day stay as they are.
     *
     * @throws IllegalArgumentException if they are in several currencies
     */
    public Debts {
        unpaid = unpaid.stream().sorted(Comparator.comparing(Debt::dueDate)).toList();
        if (unpaid.stream()
                        .map(debt -> debt.amount().getCurrencyUnit())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("debts in several currencies");
        }
    }

    /**
     * So many debts.
     *
     * @param unpaid the debts, in any order
     * @return all of them together
     * @throws IllegalArgumentException if they are in several currencies
     */
    public static Debts of(Debt... unpaid) {
        return new Debts(List.of(unpaid));
    }

    /**
     * What they come to.
     *
     * @return the sum, or empty if nothing is owed
     */
    public Optional<Money> total() {
        return unpaid.stream().map(Debt::amount).reduce(Money::plus);
    }

    /**
     * Pays them off, that which is due first before the rest.
     *
     * @param amount the money, zero or more
     * @return what is owed then, and what is left of the money
     * @throws IllegalArgumentException if the amount is below zero, absurd, or in another currency
     */
    public DebtRepayment after(Money amount) {
        Amounts.check("amount", amount);
        List<Debt> left = new ArrayList<>();
        Money rest = amount;
        for (Debt debt : unpaid) {
            if (debt.amount().isGreaterThan(rest)) {
                left.add(new Debt(debt.amount().minus(rest), debt.dueDate()));
                rest = Money.zero(rest.getCurrencyUnit());
            } else {
                rest = rest.minus(debt.amount());
            }
        }
        return new DebtRepayment(new Debts(left), rest);
    }
}
