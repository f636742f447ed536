package io.kabinet.core.detailing;

import io.kabinet.core.reason.Reason;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * The balances at both ends of a period, and what happened between them.
 *
 * <p>They add up if opening + income − spending = closing. One that does not is kept as it came and says by how much it
 * is out. For example, 10.00 + 5.00 − 7.5000 gives 7.50; if 7.49 is stated, the difference is −0.01. Immutable and safe
 * for use by several threads.
 *
 * <p><b>Source:</b> «информация об остатках на начало и конец расчетного периода и о расходах расчетного периода».
 *
 * @param opening the balance at the start, below zero if overdrawn
 * @param income what came in, zero or more
 * @param spending what was spent, zero or more
 * @param closing the balance at the end, below zero if overdrawn
 */
public record PeriodStatement(BigMoney opening, BigMoney income, BigMoney spending, BigMoney closing) {

    /**
     * Checks the amounts and gives them four digits.
     *
     * @throws IllegalArgumentException if income or spending is below zero, one amount has more than four decimals, or
     *     the currencies differ
     */
    public PeriodStatement {
        opening = TenThousandths.exact("opening", opening);
        income = TenThousandths.exact("income", income);
        spending = TenThousandths.exact("spending", spending);
        closing = TenThousandths.exact("closing", closing);
        if (income.isNegative() || spending.isNegative()) {
            throw new IllegalArgumentException(
                    "income and spending must not be below zero: " + income + ", " + spending);
        }
        if (!opening.isSameCurrency(income) || !opening.isSameCurrency(spending) || !opening.isSameCurrency(closing)) {
            throw new IllegalArgumentException("a statement in several currencies");
        }
    }

    /**
     * A statement of amounts with two digits or four.
     *
     * @param opening the balance at the start, below zero if overdrawn
     * @param income what came in, zero or more
     * @param spending what was spent, zero or more
     * @param closing the balance at the end, below zero if overdrawn
     * @return the statement
     * @throws IllegalArgumentException if income or spending is below zero, one amount has more than four decimals, or
     *     the currencies differ
     */
    public static PeriodStatement of(
            BigMoneyProvider opening, BigMoneyProvider income, BigMoneyProvider spending, BigMoneyProvider closing) {
        return new PeriodStatement(
                opening.toBigMoney(), income.toBigMoney(), spending.toBigMoney(), closing.toBigMoney());
    }

    /**
     * By how much the stated closing balance is out.
     *
     * @return stated minus expected: below zero if money is missing, zero if all is well
     */
    public BigMoney difference() {
        return closing.minus(expectedClosing());
    }

    /**
     * What is wrong with it.
     *
     * @return {@link StatementReason#STATEMENT_DIFFERS}, or empty if it adds up
     */
    public List<Reason> violations() {
        BigMoney difference = difference();
        if (difference.isZero()) {
            return List.of();
        }
        return List.of(Reason.of(StatementReason.STATEMENT_DIFFERS)
                .with("expected", expectedClosing())
                .with("actual", closing)
                .with("difference", difference));
    }

    private BigMoney expectedClosing() {
        return opening.plus(income).minus(spending);
    }
}
