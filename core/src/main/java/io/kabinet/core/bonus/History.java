package io.kabinet.core.bonus;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The entries of ledgers that grew out of each other, in arrays that all of them share.
 *
 * <p>A ledger sees as many as it has, and what it sees is never written again. The next free places belong to whoever
 * claims them first; a second ledger that grows out of the same one gets arrays of its own. A place is written before the
 * ledger that sees it is made, and ledgers hold their history in a final field, so every thread that has a ledger sees all
 * of its entries.
 */
final class History {

    static final History NONE = new History(0, 0);

    private final AtomicInteger claimed;
    private final long[] seconds;
    private final int[] nanos;
    private final long[] balances;
    private final Pending[] pending;
    private final BonusEntry[] entries;

    private History(int capacity, int claimed) {
        this.claimed = new AtomicInteger(claimed);
        this.seconds = new long[capacity];
        this.nanos = new int[capacity];
        this.balances = new long[capacity];
        this.pending = new Pending[capacity];
        this.entries = new BonusEntry[capacity];
    }

    /** An entry and how things stand after it. */
    record Step(BonusEntry entry, long balance, Pending pending) {}

    /** The history in which the first entries of this one are followed by others. */
    History with(int size, List<Step> steps) {
        int longer = Math.addExact(size, steps.size());
        boolean free = longer <= entries.length && claimed.compareAndSet(size, longer);
        History target = free ? this : copy(size, longer);
        for (int i = 0; i < steps.size(); i++) {
            target.set(size + i, steps.get(i));
        }
        return target;
    }

    private History copy(int size, int longer) {
        History copy = new History(Math.max(8, (int) Math.min(Integer.MAX_VALUE - 8, longer * 2L)), longer);
        System.arraycopy(seconds, 0, copy.seconds, 0, size);
        System.arraycopy(nanos, 0, copy.nanos, 0, size);
        System.arraycopy(balances, 0, copy.balances, 0, size);
        System.arraycopy(pending, 0, copy.pending, 0, size);
        System.arraycopy(entries, 0, copy.entries, 0, size);
        return copy;
    }

    private void set(int number, Step step) {
        Instant at = step.entry().at();
        seconds[number] = at.getEpochSecond();
        nanos[number] = at.getNano();
        balances[number] = step.balance();
        pending[number] = step.pending();
        entries[number] = step.entry();
    }

    /** The number of the last entry up to a moment, itself included; below zero if there is none. */
    int lastUpTo(int size, long second, int nano) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long there = seconds[middle];
            if (there < second || (there == second && nanos[middle] <= nano)) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    BonusEntry entry(int number) {
        return entries[number];
    }

    long balanceAfter(int number) {
        return balances[number];
    }

    Pending pendingAfter(int number) {
        return pending[number];
    }

    List<BonusEntry> entries(int size) {
        return Collections.unmodifiableList(Arrays.asList(entries).subList(0, size));
    }
}
