package io.kabinet.core.detailing.usage;

/**
 * Gives the rows of one file their keys, by counting the equal ones.
 *
 * <p>Ask it for every row of a file, in the order of the file; rows need not be in the order of time. It keeps no row
 * but 20 bytes for each: its second, a hash of 64 bits and a count, in tables at most twice as large as needed. Two
 * different rows are taken for equal if they fall into one second and have the same hash, which among a million rows of
 * a month happens in one file of 10¹³; the second then has the number 1 instead of 0, and none is lost. For one thread.
 */
public final class UsageKeys {

    private static final int FIRST_SIZE = 1 << 10;

    private long[] seconds = new long[FIRST_SIZE];
    private long[] hashes = new long[FIRST_SIZE];
    private int[] counts = new int[FIRST_SIZE];
    private int used;

    /** The keys of one file. */
    public UsageKeys() {}

    /**
     * The key of the next row of the file.
     *
     * @param row the row
     * @return its key
     */
    public UsageKey next(UsageRecord row) {
        if (used > seconds.length / 4 * 3) {
            grow();
        }
        int slot = slot(row.epochSecond(), row.hash64());
        if (counts[slot] == 0) {
            seconds[slot] = row.epochSecond();
            hashes[slot] = row.hash64();
            used++;
        }
        return new UsageKey(row, counts[slot]++);
    }

    private int slot(long second, long hash) {
        int mask = seconds.length - 1;
        int slot = (int) (UsageRecord.mixed(hash, second) >>> 32) & mask;
        while (counts[slot] != 0 && (seconds[slot] != second || hashes[slot] != hash)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldSeconds = seconds;
        long[] oldHashes = hashes;
        int[] oldCounts = counts;
        seconds = new long[oldSeconds.length * 2];
        hashes = new long[oldSeconds.length * 2];
        counts = new int[oldSeconds.length * 2];
        for (int old = 0; old < oldCounts.length; old++) {
            if (oldCounts[old] != 0) {
                int slot = slot(oldSeconds[old], oldHashes[old]);
                seconds[slot] = oldSeconds[old];
                hashes[slot] = oldHashes[old];
                counts[slot] = oldCounts[old];
            }
        }
    }
}
