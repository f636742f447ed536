package io.kabinet.examples.partnershop;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One row of a file, its cells called by the names of their columns. */
final class Row {

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
    void checkUtf8() throws RowError {
        for (int i = 0; i < cells.size(); i++) {
            if (Table.isNotUtf8(cells.get(i))) {
                throw new RowError(header.names().get(i), "is not UTF-8");
            }
        }
    }

    /** The text of a cell, which may be empty; that of a column which the file does not have is. */
    String text(String column) {
        Integer place = header.places().get(column);
        return place == null ? "" : cells.get(place);
    }

    /** The text of a cell, if there is any. */
    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** The text of a cell that must not be empty. */
    String required(String column) throws RowError {
        String text = text(column);
        if (text.isEmpty()) {
            throw new RowError(column, "must not be empty");
        }
        return text;
    }

    /**
     * Makes a value of a cell.
     *
     * @throws RowError if it is refused; the column is to blame and the refusal is the reason
     */
    <T> T read(String column, Supplier<T> value) throws RowError {
        try {
            return value.get();
        } catch (IllegalArgumentException refusal) {
            throw new RowError(column, String.valueOf(refusal.getMessage()));
        }
    }
}
