package io.kabinet.client.detailing.file;

import io.kabinet.core.detailing.usage.UsageRecord;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the rows of one file, one at a time, in memory that does not depend on how many there are.
 *
 * <p>Each row of the file is either handed out or told to the {@link FileListener} as a bad one. For one thread.
 *
 * <pre>{@code
 * try (DetailingReader reader = DetailingFile.open(in, reading, complaints::add)) {
 *     while (reader.next()) {
 *         take(reader.row());
 *     }
 * }
 * }</pre>
 */
public final class DetailingReader implements Closeable {

    private final RowSource source;
    private final RowDraft draft;
    private final FileListener listener;

    private @Nullable UsageRecord row;
    private long rows;
    private long badRows;

    DetailingReader(RowSource source, RowDraft draft, FileListener listener) {
        this.source = source;
        this.draft = draft;
        this.listener = listener;
    }

    /**
     * Goes on to the next row that can be read.
     *
     * @return false if there is none: the file is over, and it was whole
     * @throws UnreadableFile if it cannot be read any further
     * @throws IOException if its bytes cannot be had
     */
    public boolean next() throws IOException {
        row = null;
        while (source.next()) {
            UsageRecord read = draft.finish();
            source.taken(read);
            if (read != null) {
                rows++;
                row = read;
                return true;
            }
            badRows++;
            BadRow fault = draft.fault();
            if (fault != null) {
                listener.bad(fault);
            }
        }
        return false;
    }

    /**
     * The row that {@link #next()} went to.
     *
     * @return the row
     * @throws IllegalStateException if there is none
     */
    public UsageRecord row() {
        if (row == null) {
            throw new IllegalStateException("next() was not called, or there is no row");
        }
        return row;
    }

    /**
     * Goes through all rows that are left.
     *
     * @param taker takes each of them
     * @throws UnreadableFile if the file cannot be read any further
     * @throws IOException if its bytes cannot be had
     */
    public void forEachRemaining(Consumer<? super UsageRecord> taker) throws IOException {
        while (next()) {
            taker.accept(row());
        }
    }

    /**
     * How many rows were handed out.
     *
     * @return so far
     */
    public long rows() {
        return rows;
    }

    /**
     * How many rows were told as bad ones.
     *
     * @return so far
     */
    public long badRows() {
        return badRows;
    }

    /**
     * Closes the file.
     *
     * @throws IOException if it cannot be closed
     */
    @Override
    public void close() throws IOException {
        source.close();
    }
}
