package io.kabinet.examples.partnershop;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Many lines of one currency, added up.
 *
 * @param lines how many they are
 * @param amounts their amounts
 * @param paidOut what of their cashback is paid out
 */
record Sum(long lines, Reckoned amounts, Money paidOut) {

    /** Sums by currency. */
    static final class ByCurrency {

        private final Map<CurrencyUnit, Sum> sums = new TreeMap<>();

        void add(PrintedLine line) {
            Reckoned amounts = line.outcome().amounts();
            Money paidOut = line.outcome().paidOut() ? amounts.reward() : Money.zero(line.currency());
            add(line.currency(), new Sum(1, amounts, paidOut));
        }

        void addAll(ByCurrency others) {
            others.sums.forEach(this::add);
        }

        Collection<Sum> all() {
            return sums.values();
        }

        private void add(CurrencyUnit currency, Sum sum) {
            sums.merge(currency, sum, Sum::plus);
        }
    }

    private Sum plus(Sum other) {
        return new Sum(lines + other.lines, amounts.plus(other.amounts), paidOut.plus(other.paidOut));
    }
}
