package io.kabinet.spark.settlement;

/**
 * What became of the rows of one table.
 *
 * @param table which: {@code offers}, {@code purchases}, {@code events} or {@code statement}
 * @param read how many rows there were
 * @param taken how many took part; of purchases, how many get cashback, or would if it had not been taken back
 * @param refused purchases that get none, for a reason that stands in their entry; of other tables none
 * @param repeated how many said nothing that another had not said
 * @param quarantined how many could not be taken; each is in the quarantine with its reason
 */
public record RowAccount(String table, long read, long taken, long refused, long repeated, long quarantined) {

    /**
     * Whether every row is accounted for.
     *
     * @return whether {@code read = taken + refused + repeated + quarantined}
     */
    public boolean isBalanced() {
        return read == taken + refused + repeated + quarantined;
    }

    @Override
    public String toString() {
        return table + ": read " + read + ", taken " + taken + ", refused " + refused + ", repeated " + repeated
                + ", quarantined " + quarantined;
    }
}
