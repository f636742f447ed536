package io.kabinet.spark.detailing;

import io.kabinet.client.detailing.file.BadRow;
import io.kabinet.client.detailing.file.DetailingFile;
import io.kabinet.client.detailing.file.DetailingReader;
import io.kabinet.client.detailing.file.FileListener;
import io.kabinet.client.detailing.file.SectionTotals;
import io.kabinet.client.detailing.file.UnreadableFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * What one file gives: its rows in order, good ones and bad ones, and last what became of the file.
 *
 * <p>A file is read as a stream; held are only the bad rows up to the next good one, and a file that has very many of
 * them in a row is given up. For one thread.
 */
final class FileRows implements Iterator<Row>, Closeable {

    static final String CANNOT_BE_OPENED = "CANNOT_BE_OPENED";
    static final String TOO_MANY_BAD_ROWS = "TOO_MANY_BAD_ROWS";
    static final int MOST_BAD_ROWS = 100_000;

    private final InputFile file;
    private final SentReading reading;
    private final Listener listener = new Listener();
    private final Queue<Row> pending = new ArrayDeque<>();

    private @Nullable DetailingReader reader;
    private long tooWide;
    private boolean over;

    FileRows(InputFile file, SentReading reading) {
        this.file = file;
        this.reading = reading;
    }

    /** Opens it; what is wrong with it from the beginning is told as its only row. */
    static FileRows open(InputFile file, SentReading reading, Configuration configuration) {
        FileRows rows = new FileRows(file, reading);
        InputStream in;
        try {
            Path path = new Path(file.path());
            in = path.getFileSystem(configuration).open(path);
        } catch (IOException e) {
            rows.end(CANNOT_BE_OPENED);
            return rows;
        }
        rows.begin(in);
        return rows;
    }

    private void begin(InputStream in) {
        try {
            reader = DetailingFile.open(in, reading.reading(), listener);
        } catch (UnreadableFile e) {
            closeQuietly(in);
            end(e.fault().name());
        } catch (IOException e) {
            closeQuietly(in);
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        while (pending.isEmpty() && !over) {
            advance();
        }
        return !pending.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return pending.remove();
    }

    /** Bytes that cannot be had end the task, which Spark then does again. */
    private void advance() {
        try {
            if (reader != null && reader.next()) {
                take(reader);
            } else {
                end(null);
            }
        } catch (UnreadableFile e) {
            end(e.fault().name());
        } catch (GivenUp e) {
            end(TOO_MANY_BAD_ROWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(DetailingReader from) {
        long row = from.rows() + from.badRows();
        Optional<String> wide = Columns.tooWide(from.row());
        if (wide.isPresent()) {
            tooWide++;
            pending.add(Columns.tooWide(file, row, wide.get()));
        } else {
            pending.add(Columns.usage(file, row, from.row(), reading));
        }
        listener.badInARow = 0;
    }

    private void end(@Nullable String fault) {
        long good = reader == null ? 0 : reader.rows();
        long bad = reader == null ? 0 : reader.badRows();
        over = true;
        pending.add(Columns.file(RowFactory.create(
                file.path(),
                file.bytes(),
                good + bad,
                good - tooWide,
                bad + tooWide,
                fault,
                listener.sections,
                listener.differing)));
        close();
    }

    @Override
    public void close() {
        if (reader != null) {
            closeQuietly(reader);
        }
    }

    /** It was only read from, so nothing is lost. */
    private static void closeQuietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException ignored) {
            // what was read is read
        }
    }

    /** Between two rows the reader tells what is not a good one. */
    private final class Listener implements FileListener {

        private int badInARow;
        private long sections;
        private long differing;

        @Override
        public void bad(BadRow row) {
            pending.add(Columns.quarantined(file, row));
            if (++badInARow == MOST_BAD_ROWS) {
                throw new GivenUp();
            }
        }

        @Override
        public void section(SectionTotals totals) {
            sections++;
            differing += totals.agree() ? 0 : 1;
        }
    }

    /** Ends the reading from within. */
    private static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("too many bad rows", null, false, false);
        }
    }
}
