package io.kabinet.benchmarks.ledger;

import io.kabinet.core.bonus.BonusEntry;
import java.util.List;

/** The balance after each second in which something happened, in two arrays. */
final class RunningBalance {

    private final long[] seconds;
    private final long[] balances;

    RunningBalance(List<BonusEntry> entries) {
        seconds = entries.stream()
                .mapToLong(entry -> entry.at().getEpochSecond())
                .distinct()
                .toArray();
        balances = new long[seconds.length];
        long balance = 0;
        int place = 0;
        for (BonusEntry entry : entries) {
            balance += entry.change();
            if (seconds[place] != entry.at().getEpochSecond()) {
                place++;
            }
            balances[place] = balance;
        }
    }

    long at(long second) {
        int low = 0;
        int high = seconds.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] <= second) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? 0 : balances[high];
    }
}
