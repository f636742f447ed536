package io.kabinet.core.detailing.usage;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Makes one list of rows out of reads whose periods overlap.
 *
 * <p>A row that stands in several reads is taken once; a row that stands twice in one of them is taken twice. For
 * example, of two equal messages in the first read and three in the second, three are taken. Rows outside the stretch
 * that the reads share are always taken, and nothing of them is kept: memory is that of the rows within it. State it
 * rather too wide than too narrow, since operators book a row up to six hours after it happened. Reads must be in one
 * format, because formats name kinds differently. For one thread.
 *
 * <pre>{@code
 * UsageJoin join = UsageJoin.within(from, to);
 * for (List<UsageRecord> read : reads) {
 *     join.nextRead();
 *     read.stream().filter(join::isNew).forEach(all::add);
 * }
 * }</pre>
 */
public final class UsageJoin {

    private final Instant from;
    private final Instant to;
    private final Map<UsageRecord, Seen> seen = new HashMap<>();
    private int read;

    private UsageJoin(Instant from, Instant to) {
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to must not be before from: " + from + ", " + to);
        }
    }

    /**
     * A join of reads that share this stretch of time.
     *
     * @param from its start
     * @param to its end, no longer part of it
     * @return the join
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public static UsageJoin within(Instant from, Instant to) {
        return new UsageJoin(from, to);
    }

    /** Says that the rows from now on are those of another read. */
    public void nextRead() {
        read++;
    }

    /**
     * Whether a row of this read is to be taken.
     *
     * @param row the row; each row of a read once
     * @return false if an earlier read had it already
     */
    public boolean isNew(UsageRecord row) {
        Instant at = row.at();
        if (at.isBefore(from) || !at.isBefore(to)) {
            return true;
        }
        return seen.computeIfAbsent(row, first -> new Seen()).isNewIn(read);
    }

    /**
     * How many rows it remembers, which is what its memory depends on.
     *
     * @return how many different ones
     */
    public int remembered() {
        return seen.size();
    }

    private static final class Seen {

        private int taken;
        private int read;
        private int inThisRead;

        boolean isNewIn(int current) {
            if (read != current) {
                read = current;
                inThisRead = 0;
            }
            inThisRead++;
            if (inThisRead <= taken) {
                return false;
            }
            taken++;
            return true;
        }
    }
}
