package io.kabinet.spark.detailing;

import java.util.List;

/**
 * What became of all rows of all files: each was written or put into quarantine.
 *
 * @param files how many files there were
 * @param rows how many rows were read
 * @param written how many of them were taken
 * @param quarantined how many of them were not
 * @param broken the files that could not be read, or not to their end, in the order of their paths
 */
public record DetailingSummary(long files, long rows, long written, long quarantined, List<BrokenFile> broken) {

    /**
     * Copies the list and checks that no row is lost.
     *
     * @param files how many files there were
     * @param rows how many rows were read
     * @param written how many of them were taken
     * @param quarantined how many of them were not
     * @param broken the files that could not be read, or not to their end
     * @throws IllegalArgumentException if the rows that were read are not those that were written and quarantined
     */
    public DetailingSummary {
        broken = List.copyOf(broken);
        if (rows != written + quarantined) {
            throw new IllegalArgumentException(
                    rows + " rows were read, " + written + " written and " + quarantined + " quarantined");
        }
    }

    /**
     * A file that was not read to its end.
     *
     * @param file its path
     * @param fault why: a name of {@code UnreadableFile.Fault}, {@code CANNOT_BE_OPENED} or {@code TOO_MANY_BAD_ROWS}
     * @param rows how many rows were read before
     */
    public record BrokenFile(String file, String fault, long rows) {

        @Override
        public String toString() {
            return file + ": " + fault + " after " + rows + " rows";
        }
    }

    /**
     * Whether all rows of all files were written.
     *
     * @return false if there is something to look at
     */
    public boolean isWhole() {
        return quarantined == 0 && broken.isEmpty();
    }

    /** The counts and then the broken files, a line each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("files: ").append(files).append(", not read to their end: ").append(broken.size());
        text.append("\nrows: ").append(rows).append(" = ").append(written).append(" written + ");
        text.append(quarantined).append(" quarantined");
        broken.forEach(file -> text.append('\n').append(file));
        return text.toString();
    }
}
