package io.kabinet.spark.detailing;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** Reads the files of one task, one after another. */
final class ReadFiles implements FlatMapFunction<Iterator<InputFile>, Row> {

    private static final long serialVersionUID = 1L;

    private final SentReading reading;
    private final SerializableConfiguration configuration;
    private final LongAccumulator done;

    ReadFiles(SentReading reading, Configuration configuration, LongAccumulator done) {
        this.reading = reading;
        this.configuration = new SerializableConfiguration(configuration);
        this.done = done;
    }

    @Override
    public Iterator<Row> call(Iterator<InputFile> files) {
        OneAfterAnother rows = new OneAfterAnother(files);
        TaskCompletionListener closing = context -> rows.close();
        TaskContext.get().addTaskCompletionListener(closing);
        return rows;
    }

    /** The rows of all files; that which is open is closed when the task ends before the file does. */
    private final class OneAfterAnother implements Iterator<Row> {

        private final Iterator<InputFile> files;
        private Iterator<Row> current = Collections.emptyIterator();

        OneAfterAnother(Iterator<InputFile> files) {
            this.files = files;
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && files.hasNext()) {
                current = FileRows.open(files.next(), reading, configuration.value());
            }
            return current.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Row row = current.next();
            if (Columns.isEndOfFile(row)) {
                done.add(1);
            }
            return row;
        }

        void close() {
            if (current instanceof FileRows open) {
                open.close();
            }
        }
    }
}
