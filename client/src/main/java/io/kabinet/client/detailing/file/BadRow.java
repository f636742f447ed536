package io.kabinet.client.detailing.file;

import java.util.Objects;

/**
 * A row that cannot be read: it is neither dropped nor guessed at, but told.
 *
 * <p>What stands in the row is not repeated, since it says who called whom.
 *
 * @param position where it was noticed
 * @param fault what is wrong
 * @param field which field is to blame, by its name in the file; empty if it is the whole row
 */
public record BadRow(FilePosition position, RowFault fault, String field) {

    /** Checks that nothing is missing. */
    public BadRow {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(field, "field");
    }

    /** For example {@code row 17, line 3, column 8: NOT_AN_AMOUNT (f)}. */
    @Override
    public String toString() {
        return position + ": " + fault + (field.isEmpty() ? "" : " (" + field + ")");
    }
}
