package io.kabinet.client.detailing.file;

/**
 * Where in a file something was noticed.
 *
 * @param row the number of the row, bad ones included, from 1; zero before the first
 * @param line the line, from 1
 * @param column the column in it, from 1; zero if unknown
 */
public record FilePosition(long row, long line, long column) {

    /** For example {@code row 17, line 3, column 8}. */
    @Override
    public String toString() {
        return "row " + row + ", line " + line + (column == 0 ? "" : ", column " + column);
    }
}
