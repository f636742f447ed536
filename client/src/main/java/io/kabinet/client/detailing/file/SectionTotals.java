package io.kabinet.client.detailing.file;

import io.kabinet.core.subscriber.Peer;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * What a section of a file states as its sums, beside what its rows come to.
 *
 * <p>Rows are added up as they are, VAT rounded in each of them, and income counts below zero. For example, seven calls of
 * 1.3000 and three others come to 44.7000 with VAT and 37.8815 without, although 44.7000 / 1.18 would be 37.8814.
 *
 * @param line whose section it is: a number, or the name of a service
 * @param rows how many rows were read
 * @param badRows how many could not be
 * @param stated the sums that the file states
 * @param read the sums of the rows that were read; one is empty if a row does not state it
 */
public record SectionTotals(Optional<Peer> line, long rows, long badRows, Sums stated, Sums read) {

    /** Checks that nothing is missing. */
    public SectionTotals {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(read, "read");
    }

    /**
     * Whether the rows come to what is stated.
     *
     * @return false if a stated sum differs from that of the rows, or the rows have none
     */
    public boolean agree() {
        return agree(stated.net, read.net) && agree(stated.gross, read.gross);
    }

    private static boolean agree(Optional<BigMoney> stated, Optional<BigMoney> read) {
        return stated.isEmpty() || read.map(sum -> sum.isEqual(stated.get())).orElse(false);
    }

    /**
     * Two sums of one section.
     *
     * @param net without VAT, if known
     * @param gross with VAT, if known
     */
    public record Sums(Optional<BigMoney> net, Optional<BigMoney> gross) {

        /** Checks that nothing is missing. */
        public Sums {
            Objects.requireNonNull(net, "net");
            Objects.requireNonNull(gross, "gross");
        }
    }
}
