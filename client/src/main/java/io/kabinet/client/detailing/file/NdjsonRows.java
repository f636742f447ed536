package io.kabinet.client.detailing.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One JSON object on each line, in our own fields: plain lines are read by hand, all others by a parser of their own. */
final class NdjsonRows implements RowSource {

    private final LineBlocks lines;
    private final RowDraft draft;
    private final OwnFields fields;
    private final PlainLine plain;
    private final FieldNames names = new FieldNames(OwnFields.CODES);

    private @Nullable JsonParser parser;

    NdjsonRows(InputStream in, RowDraft draft, boolean onlyCounted) {
        this.lines = new LineBlocks(in);
        this.draft = draft;
        this.fields = new OwnFields(draft, onlyCounted);
        this.plain = new PlainLine(draft, fields);
        draft.where = this::position;
    }

    @Override
    public boolean next() throws IOException {
        lines.goOn();
        lines.from = lines.skipBlanks();
        while (lines.from == lines.to) {
            if (!lines.next()) {
                return false;
            }
            lines.from = lines.skipBlanks();
        }
        fields.begin();
        int behind = plain.read(lines.bytes, lines.letters, lines.from, lines.to);
        if (behind < 0) {
            behind = lines.behindLine(lines.from);
            draft.row--;
            fields.begin();
            parse(behind);
        } else {
            fields.end();
        }
        lines.behind = behind;
        return true;
    }

    private void parse(int behind) throws IOException {
        if (!looksLikeUtf8(behind)) {
            draft.fault(RowFault.MALFORMED, "");
            return;
        }
        try (JsonParser json = SafeJson.FACTORY.createParser(lines.bytes, lines.from, behind - lines.from)) {
            parser = json;
            read(json);
            if (json.nextToken() != null) {
                draft.fault(RowFault.MALFORMED, "");
            }
        } catch (JsonProcessingException | CharConversionException e) {
            draft.fault(RowFault.MALFORMED, "");
        } finally {
            parser = null;
        }
    }

    /** No zeros, neither FE nor FF, which would make the parser think of other encodings. */
    private boolean looksLikeUtf8(int behind) {
        int first = lines.bytes[lines.from];
        int second = lines.from + 1 < behind ? lines.bytes[lines.from + 1] : ' ';
        return first != 0 && second != 0 && first != -2 && first != -1;
    }

    private void read(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            draft.fault(RowFault.MALFORMED, "");
            json.skipChildren();
            return;
        }
        names.begin();
        for (int code = names.next(json); code != FieldNames.END; code = names.next(json)) {
            value(json, code);
        }
        fields.end();
    }

    private void value(JsonParser json, int code) throws IOException {
        JsonToken token = json.nextToken();
        if (code == FieldNames.UNKNOWN || !fields.wants(code)) {
            json.skipChildren();
        } else if (token.isStructStart()) {
            draft.fault(RowFault.MALFORMED, OwnFields.NAMES.get(code));
            json.skipChildren();
        } else if (token != JsonToken.VALUE_NULL) {
            draft.text.of(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
            fields.take(code);
        }
    }

    @Override
    public FilePosition position() {
        JsonParser json = parser;
        if (json == null) {
            return new FilePosition(draft.row, lines.line(), Math.max(0, plain.at() - lines.from) + 1L);
        }
        JsonLocation location = json.currentLocation();
        return new FilePosition(draft.row, lines.line(), Math.max(1, location.getColumnNr()));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
