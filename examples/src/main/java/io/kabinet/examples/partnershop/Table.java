package io.kabinet.examples.partnershop;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.kabinet.examples.console.Progress;
import io.kabinet.partner.Columns;
import io.kabinet.partner.RowRefused;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one CSV file (RFC 4180, UTF-8, header first), and reports those that it cannot hand on.
 *
 * <p>Every row is counted: it is handed on, or it is reported with its line. Blank lines are no rows.
 */
final class Table {

    /** What to do with a row. */
    interface RowHandler {
        /** Takes the row, or says what is wrong with it. */
        void take(Row row) throws RowRefused;
    }

    private static final int LONGEST_FIELD = 1 << 16;
    private static final char NOT_UTF_8 = '\uFFFD';

    private final String file;
    private final Columns columns;
    private final Complaints complaints;
    private final Progress progress;
    private final Tally tally = new Tally();

    private @Nullable Header header;

    private Table(String file, Columns columns, Complaints complaints, Progress progress) {
        this.file = file;
        this.columns = columns;
        this.complaints = complaints;
        this.progress = progress;
    }

    /**
     * Reads a file.
     *
     * @return how many rows there were, and how many were reported
     * @throws NothingComputed if the file is missing, cannot be read, or has no such header
     */
    static Tally read(Input input, Columns columns, Complaints complaints, Progress progress, RowHandler handler) {
        Table table = new Table(input.name(), columns, complaints, progress);
        progress.start();
        try (ResumableLines lines = new ResumableLines(new InputStreamReader(input.open(), StandardCharsets.UTF_8))) {
            while (table.readOn(lines, handler)) {
                // A broken record was reported; the next line may be a good one.
            }
        } catch (IOException | UncheckedIOException e) {
            throw new NothingComputed(input.name() + ": cannot be read: " + e);
        }
        progress.done();
        if (table.header == null) {
            throw new NothingComputed(input.name() + ": is empty; its first line must name the columns");
        }
        return table.tally;
    }

    /** Reads up to the end or to a broken record, and tells whether there may be more. */
    private boolean readOn(ResumableLines lines, RowHandler handler) throws IOException {
        long before = lines.linesBefore();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(lines);
        CloseableIterator<CsvRecord> records = reader.iterator();
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                if (header == null) {
                    header = Header.of(file, record.getFields(), columns);
                } else if (record.getFieldCount() == header.width()) {
                    take(new Row(before + record.getStartingLineNumber(), header, record.getFields()), handler);
                } else {
                    reportBroken(lines, record.getFieldCount() + " fields, but the header has " + header.width());
                    return true;
                }
                lines.accept();
            }
            return false;
        } catch (CsvParseException e) {
            reportBroken(lines, faultOf(e));
            return true;
        }
    }

    private void take(Row row, RowHandler handler) {
        tally.countRead();
        progress.step(file);
        try {
            row.checkUtf8();
            handler.take(row);
        } catch (RowRefused error) {
            tally.countReported(1);
            complaints.report(file, row.line(), error.column(), error.reason());
        }
    }

    /** The fault in words of our own: the library writes its numbers in the machine's language. */
    private static String faultOf(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        if (message.startsWith("Unclosed quoted field")) {
            return "a quote is never closed";
        }
        if (message.startsWith("Unexpected character after closing quote")) {
            return "a character stands after a closing quote; a quote inside a cell is doubled";
        }
        if (message.startsWith("The maximum buffer size")) {
            return "a quote is never closed, or a cell is longer than " + LONGEST_FIELD + " characters";
        }
        return "is not RFC 4180";
    }

    private void reportBroken(ResumableLines lines, String reason) throws IOException {
        long line = lines.giveUpFirstLine();
        if (header == null) {
            throw new NothingComputed(file + ':' + line + ": the header cannot be read: " + reason);
        }
        tally.countRead();
        tally.countReported(1);
        complaints.report(file, line, RowRefused.WHOLE_ROW, reason);
    }

    /** Whether a text has the character that stands for bytes which are not UTF-8. */
    static boolean isNotUtf8(String text) {
        return text.indexOf(NOT_UTF_8) >= 0;
    }
}
