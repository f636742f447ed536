package io.kabinet.partner;

/** The cells of one row, called by the names of their columns, wherever the row comes from. */
@FunctionalInterface
public interface Cells {

    /**
     * The text of a cell, as it is written.
     *
     * @param column the column, one of those that the kind of row names
     * @return the text; empty if the cell is, or the row has no such column
     */
    String text(String column);
}
