package io.kabinet.partner;

/** A row that cannot be taken, and the column that is to blame. */
public final class RowRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** What stands in place of a column if the row as a whole is wrong. */
    public static final String WHOLE_ROW = "row";

    private final String column;

    /**
     * A refusal.
     *
     * @param column the column that is to blame, or {@link #WHOLE_ROW}
     * @param reason what is wrong, in English, for the developer
     */
    public RowRefused(String column, String reason) {
        super(reason, null, false, false);
        this.column = column;
    }

    /**
     * The column that is to blame.
     *
     * @return its name, or {@link #WHOLE_ROW}
     */
    public String column() {
        return column;
    }

    /**
     * What is wrong.
     *
     * @return a sentence without a beginning, such as "must not be empty"
     */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
