package io.kabinet.benchmarks.promised;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/**
 * One application for a promised payment, in the fewest words that decide it.
 *
 * @param requested how much is asked for
 * @param debt what the subscriber's other numbers owe
 * @param loans those that were taken before
 * @param now when it is asked for
 */
record Application(Money requested, Money debt, List<Loan> loans, Instant now) {

    /**
     * A promised payment that was taken before.
     *
     * @param left what is not repaid of it
     * @param repayBy when it is due
     */
    record Loan(Money left, Instant repayBy) {

        boolean isOpenAt(Instant now) {
            return now.isBefore(repayBy) && !left.isZero();
        }
    }
}
