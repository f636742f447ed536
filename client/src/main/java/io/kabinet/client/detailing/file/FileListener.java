package io.kabinet.client.detailing.file;

/**
 * Is told what a file says besides its rows.
 *
 * <p>Called by the thread that reads, between two rows.
 */
@FunctionalInterface
public interface FileListener {

    /**
     * A row cannot be read; the next one is read all the same.
     *
     * @param row what is wrong and where
     */
    void bad(BadRow row);

    /**
     * A section is over that states its sums, as those of XML do.
     *
     * @param totals what it states, and what its rows come to
     */
    default void section(SectionTotals totals) {}
}
