package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.kabinet.client.detailing.file.UnreadableFile.Fault;
import io.kabinet.core.detailing.ChargeCategory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Opens detailing files.
 *
 * <p>Whatever opens a file closes it: the reader closes the stream that it was given. Safe for use by several threads,
 * each with a file of its own.
 */
public final class DetailingFile {

    private static final int HEAD = 4_096;

    private DetailingFile() {}

    /**
     * Opens a file in whatever format it is.
     *
     * @param in the bytes
     * @param reading how to understand what the file leaves unsaid
     * @param listener is told the bad rows
     * @return the reader
     * @throws UnreadableFile if it is in none of the formats
     * @throws IOException if the bytes cannot be had
     */
    public static DetailingReader open(InputStream in, Reading reading, FileListener listener) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        DetailingFormat format = formatOf(new String(head, ISO_8859_1));
        return open(format, new SequenceInputStream(new ByteArrayInputStream(head), in), reading, listener);
    }

    /**
     * Opens a file in this format.
     *
     * @param format the format
     * @param in the bytes
     * @param reading how to understand what the file leaves unsaid
     * @param listener is told the bad rows
     * @return the reader
     * @throws UnreadableFile if it is not in this format, as far as that is seen from its beginning
     * @throws IOException if the bytes cannot be had
     * @throws IllegalStateException if it is CSV and FastCSV is not there
     */
    public static DetailingReader open(DetailingFormat format, InputStream in, Reading reading, FileListener listener)
            throws IOException {
        RowDraft draft = new RowDraft(reading);
        return new DetailingReader(source(format, in, draft, listener::section, false), draft, listener);
    }

    /**
     * Sums a file up by category and month, which is quicker than to go through its rows.
     *
     * <p>Only what is counted is looked at, so a row may count whose other end or duration could not be read. Months are
     * those of the clock that the file goes by.
     *
     * @param format the format
     * @param in the bytes, which are closed
     * @param reading how to understand what the file leaves unsaid
     * @param listener is told the rows that cannot be counted
     * @return the sums by month, in each of them by category, spending before income
     * @throws UnreadableFile if the file cannot be read to its end
     * @throws IOException if the bytes cannot be had
     * @throws IllegalStateException if it is CSV and FastCSV is not there
     */
    public static List<CategoryMonth> categoryMonths(
            DetailingFormat format, InputStream in, Reading reading, FileListener listener) throws IOException {
        RowDraft draft = new RowDraft(reading);
        CategoryMonths months = new CategoryMonths();
        try (RowSource source = source(format, in, draft, section -> {}, true)) {
            while (source.next()) {
                ChargeCategory category = draft.complete() ? draft.category : null;
                BadRow fault = draft.fault();
                if (category != null) {
                    months.add(draft, category);
                } else if (fault != null) {
                    listener.bad(fault);
                }
            }
        }
        return months.all(reading.currency());
    }

    private static RowSource source(
            DetailingFormat format,
            InputStream in,
            RowDraft draft,
            Consumer<SectionTotals> sections,
            boolean onlyCounted)
            throws IOException {
        return switch (format) {
            case USAGES_JSON -> new UsagesRows(in, draft, onlyCounted);
            case XML -> new XmlRows(in, draft, sections);
            case NDJSON -> new NdjsonRows(in, draft, onlyCounted);
            case CSV -> csv(in, draft);
        };
    }

    private static RowSource csv(InputStream in, RowDraft draft) throws IOException {
        try {
            return new CsvRows(in, draft);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("CSV is read by de.siegmar:fastcsv, which is not there", e);
        }
    }

    /** By the first character, zeros of wider encodings left out. */
    private static DetailingFormat formatOf(String head) throws UnreadableFile {
        String text = head.replace("\u0000", "").replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "");
        String begin = text.stripLeading();
        if (begin.isEmpty()) {
            throw new UnreadableFile(Fault.CUT_SHORT, new FilePosition(0, 1, 0));
        }
        return switch (begin.charAt(0)) {
            case '<' -> DetailingFormat.XML;
            case '[' -> DetailingFormat.USAGES_JSON;
            case '{' -> begin.contains("\"Usages\"") ? DetailingFormat.USAGES_JSON : DetailingFormat.NDJSON;
            default -> DetailingFormat.CSV;
        };
    }
}
