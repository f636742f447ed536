package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.kabinet.client.detailing.file.UnreadableFile.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A table in our own fields: RFC 4180, UTF-8, the header first, columns in any order. */
final class CsvRows implements RowSource {

    private static final int LONGEST_FIELD = 1 << 16;
    private static final char NOT_UTF_8 = '\uFFFD';
    private static final int NOBODYS = -1;

    private final CsvLines lines;
    private final RowDraft draft;
    private final OwnFields fields;

    private CloseableIterator<CsvRecord> records;
    private int[] columns = {};
    private boolean broken;
    private FilePosition position = new FilePosition(0, 1, 0);

    CsvRows(InputStream in, RowDraft draft) throws IOException {
        this.lines = new CsvLines(new InputStreamReader(in, UTF_8));
        this.draft = draft;
        this.fields = new OwnFields(draft, false);
        this.records = recordsFromHere();
        draft.where = this::position;
        CsvRecord header = readRecord();
        if (header == null) {
            throw new UnreadableFile(lines.linesBefore() == 0 ? Fault.CUT_SHORT : Fault.NOT_A_DETAILING, position);
        }
        readHeader(header);
    }

    private CloseableIterator<CsvRecord> recordsFromHere() {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(lines)
                .iterator();
    }

    private void readHeader(CsvRecord header) throws IOException {
        columns = new int[header.getFieldCount()];
        int seen = 0;
        for (int column = 0; column < columns.length; column++) {
            int code = OwnFields.CODES.getOrDefault(header.getField(column).trim(), NOBODYS);
            columns[column] = code;
            if (code != NOBODYS && (seen & 1 << code) != 0) {
                throw new UnreadableFile(Fault.NOT_WELL_FORMED, position);
            }
            seen |= code == NOBODYS ? 0 : 1 << code;
        }
        for (String needed : new String[] {"at", "kind", "category"}) {
            if ((seen & 1 << OwnFields.NAMES.indexOf(needed)) == 0) {
                throw new UnreadableFile(Fault.NOT_A_DETAILING, position);
            }
        }
    }

    /** The next record, or null if there is none or it is broken; in that case the position is told. */
    private @Nullable CsvRecord readRecord() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            position = new FilePosition(draft.row + 1, lines.linesBefore() + 1, 0);
            CsvRecord record = records.next();
            if (columns.length == 0 || record.getFieldCount() == columns.length) {
                lines.accept();
                return record;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            // Told below, in no words of the library.
        }
        giveUp();
        return null;
    }

    private void giveUp() throws IOException {
        lines.giveUpFirstLine();
        position = new FilePosition(draft.row + 1, lines.linesBefore(), 0);
        records = recordsFromHere();
        broken = true;
    }

    @Override
    public boolean next() throws IOException {
        broken = false;
        CsvRecord record = readRecord();
        if (record != null) {
            fields.begin();
            for (int column = 0; column < columns.length; column++) {
                take(record.getField(column), columns[column]);
            }
            fields.end();
            return true;
        }
        if (broken) {
            draft.begin();
            draft.fault(RowFault.MALFORMED, "");
        }
        return broken;
    }

    private void take(String value, int code) {
        if (value.indexOf(NOT_UTF_8) >= 0) {
            draft.fault(RowFault.NOT_A_TEXT, code == NOBODYS ? "" : OwnFields.NAMES.get(code));
        } else if (code != NOBODYS) {
            draft.text(value);
            fields.take(code);
        }
    }

    @Override
    public FilePosition position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
