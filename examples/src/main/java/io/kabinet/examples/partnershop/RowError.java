package io.kabinet.examples.partnershop;

/** A row that cannot be taken, and the column that is to blame. */
final class RowError extends Exception {

    private static final long serialVersionUID = 1L;

    /** Nobody's column: the row as a whole is wrong. */
    static final String WHOLE_ROW = "row";

    private final String column;

    RowError(String column, String reason) {
        super(reason, null, false, false);
        this.column = column;
    }

    String column() {
        return column;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
