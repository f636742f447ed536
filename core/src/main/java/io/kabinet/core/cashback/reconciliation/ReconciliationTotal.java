package io.kabinet.core.cashback.reconciliation;

import org.joda.money.Money;

/**
 * All lines of one verdict and one currency together.
 *
 * @param verdict what they came to
 * @param lines how many they are
 * @param ours the cashback that we reckon for them
 * @param theirs the cashback that the partner reckons for them
 */
public record ReconciliationTotal(Verdict verdict, long lines, Money ours, Money theirs) {

    /**
     * This total and another of the same verdict and currency together.
     *
     * @param other the total to add
     * @return the sum
     * @throws IllegalArgumentException if the verdicts or the currencies differ
     */
    public ReconciliationTotal plus(ReconciliationTotal other) {
        if (verdict != other.verdict) {
            throw new IllegalArgumentException("totals of two verdicts: " + verdict + " and " + other.verdict);
        }
        return new ReconciliationTotal(
                verdict, Math.addExact(lines, other.lines), ours.plus(other.ours), theirs.plus(other.theirs));
    }
}
