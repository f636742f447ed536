package io.kabinet.client.detailing.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object on each line, in our own fields.
 *
 * <p>One parser reads a block of lines, since a parser for each would cost more than the row. If a line is broken, the
 * block is gone through once more up to that place, and a new parser goes on with the line behind.
 */
final class NdjsonRows implements RowSource {

    private final LineBlocks lines;
    private final RowDraft draft;
    private final OwnFields fields;
    private final FieldNames names = new FieldNames(OwnFields.CODES);
    private final boolean onlyCounted;

    private @Nullable JsonParser parser;
    private int wholeRows;
    private boolean inRow;
    private @Nullable FilePosition brokenAt;

    NdjsonRows(InputStream in, RowDraft draft, boolean onlyCounted) {
        this.lines = new LineBlocks(in);
        this.draft = draft;
        this.fields = new OwnFields(draft);
        this.onlyCounted = onlyCounted;
        draft.where = this::position;
    }

    @Override
    public boolean next() throws IOException {
        brokenAt = null;
        while (true) {
            JsonParser json = parser;
            if (json == null) {
                if (lines.from == lines.to && !lines.next()) {
                    return false;
                }
                json = open();
            }
            if (json == null) {
                return broken();
            }
            try {
                if (read(json)) {
                    return true;
                }
            } catch (JsonProcessingException | CharConversionException e) {
                return broken();
            }
        }
    }

    /** A parser of the rest of the block; null if that begins with what makes the parser think of other encodings. */
    private @Nullable JsonParser open() throws IOException {
        wholeRows = 0;
        int length = lines.to - lines.from;
        int first = length > 0 ? lines.bytes[lines.from] : ' ';
        int second = length > 1 ? lines.bytes[lines.from + 1] : ' ';
        // No zeros, neither FE nor FF, which begin the marks of wider encodings.
        boolean isUtf8 = first != 0 && second != 0 && first != -2 && first != -1;
        parser = isUtf8 ? SafeJson.FACTORY.createParser(lines.bytes, lines.from, length) : null;
        return parser;
    }

    /** Whether there was a row; if not, the block is over. */
    private boolean read(JsonParser json) throws IOException {
        JsonToken token = json.nextToken();
        if (token == null) {
            json.close();
            parser = null;
            lines.drop(lines.to);
            return false;
        }
        inRow = true;
        fields.begin();
        if (token != JsonToken.START_OBJECT) {
            draft.fault(RowFault.MALFORMED, "");
            json.skipChildren();
        } else {
            names.begin();
            for (int code = names.next(json); code != FieldNames.END; code = names.next(json)) {
                value(json, code);
            }
            fields.end();
        }
        inRow = false;
        wholeRows++;
        return true;
    }

    private void value(JsonParser json, int code) throws IOException {
        JsonToken token = json.nextToken();
        if (code == FieldNames.UNKNOWN || (onlyCounted && !OwnFields.counts(code))) {
            json.skipChildren();
        } else if (token.isStructStart()) {
            draft.fault(RowFault.MALFORMED, OwnFields.NAMES.get(code));
            json.skipChildren();
        } else if (token != JsonToken.VALUE_NULL) {
            draft.text.of(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
            fields.take(code);
        }
    }

    /** Makes a bad row of the line behind the last whole row, and goes on behind it. */
    private boolean broken() throws IOException {
        int start = lines.firstOfLine(endOfWholeRows());
        int end = lines.behindLine(start);
        lines.drop(start);
        draft.row -= inRow ? 1 : 0;
        inRow = false;
        draft.begin();
        brokenAt = new FilePosition(draft.row, lines.linesBefore + 1, 1);
        draft.fault(RowFault.MALFORMED, "");
        lines.drop(end);
        parser = null;
        return true;
    }

    private int endOfWholeRows() throws IOException {
        int end = lines.from;
        if (wholeRows > 0) {
            try (JsonParser again = SafeJson.FACTORY.createParser(lines.bytes, lines.from, lines.to - lines.from)) {
                for (int row = 0; row < wholeRows; row++) {
                    again.nextToken();
                    again.skipChildren();
                }
                end += (int) again.currentLocation().getByteOffset();
            }
        }
        return end;
    }

    @Override
    public FilePosition position() {
        if (brokenAt != null) {
            return brokenAt;
        }
        JsonParser json = parser;
        if (json == null) {
            return new FilePosition(draft.row, lines.linesBefore + 1, 0);
        }
        var location = json.currentLocation();
        return new FilePosition(
                draft.row, lines.linesBefore + location.getLineNr(), Math.max(0, location.getColumnNr()));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
