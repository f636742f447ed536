package io.kabinet.core.detailing;

import io.kabinet.core.values.Rate;
import java.util.List;
import java.util.Objects;
import org.joda.money.BigMoney;

/**
 * What rows come to, grouped; what a diagram of spending is drawn from.
 *
 * <p>The largest sum stands first, of equal ones that which appears first in the detailing. Shares are in hundredths
 * of a percent and add up to exactly 100 %: each is rounded down, and the hundredths left over go to the largest
 * remainders, of equal ones to the one that stands first. If nothing was spent, every share is 0 %. For example, three
 * equal sums have 33.34 %, 33.33 % and 33.33 %. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «Данные сгруппированы по категориям и представлены диаграммой». How shares are rounded is not said.
 *
 * @param parts the groups
 * @param total the sum of all of them, with VAT
 * @param <K> what rows are grouped by
 */
public record Summary<K>(List<Part<K>> parts, BigMoney total) {

    /** Copies the groups. */
    public Summary {
        parts = List.copyOf(parts);
        Objects.requireNonNull(total, "total");
    }

    /**
     * The rows of one group.
     *
     * @param key what they have in common
     * @param records how many there are
     * @param sum what they come to, with VAT
     * @param share which part of the total this is
     * @param charged what they are charged for
     * @param <K> what rows are grouped by
     */
    public record Part<K>(K key, long records, BigMoney sum, Rate share, Charged charged) {

        /** Checks that nothing is missing. */
        public Part {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(sum, "sum");
            Objects.requireNonNull(share, "share");
            Objects.requireNonNull(charged, "charged");
        }
    }

    /**
     * What rows are charged for, where they state it, and how many do not.
     *
     * <p>If two sessions were charged and one states its 2048 bytes, these are 2048 bytes and one row not stated.
     *
     * @param seconds the time of calls
     * @param bytes the traffic
     * @param pieces the messages, and whatever else is counted
     * @param notStated how many rows do not say what they are charged for; not all of it is in the sums unless this is zero
     */
    public record Charged(long seconds, long bytes, long pieces, long notStated) {}
}
