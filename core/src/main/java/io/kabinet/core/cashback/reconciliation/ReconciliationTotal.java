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
public record ReconciliationTotal(Verdict verdict, long lines, Money ours, Money theirs) {}
