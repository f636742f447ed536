package io.kabinet.examples.partnershop;

import io.kabinet.partner.Cells;
import io.kabinet.partner.RowRefused;
import java.util.List;

/** One row of a file, its cells called by the names of their columns. */
final class Row implements Cells {

    private final long line;
    private final Header header;
    private final List<String> cells;

    Row(long line, Header header, List<String> cells) {
        this.line = line;
        this.header = header;
        this.cells = cells;
    }

    /** The line on which the row begins, counted from 1. */
    long line() {
        return line;
    }

    /** Refuses the row if a cell of it, of an unknown column too, is not UTF-8. */
    void checkUtf8() throws RowRefused {
        for (int i = 0; i < cells.size(); i++) {
            if (Table.isNotUtf8(cells.get(i))) {
                throw new RowRefused(header.names().get(i), "is not UTF-8");
            }
        }
    }

    /** The text of a cell, which may be empty; that of a column which the file does not have is. */
    @Override
    public String text(String column) {
        Integer place = header.places().get(column);
        return place == null ? "" : cells.get(place);
    }
}
