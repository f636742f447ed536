package io.kabinet.client.detailing.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.kabinet.client.detailing.file.UnreadableFile.Fault;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The JSON of the business interface: an object with the array {@code Usages}, or the array alone. */
final class UsagesRows implements RowSource {

    private final Watched in;
    private final JsonParser json;
    private final RowDraft draft;
    private final UsageFields fields;
    private final FieldNames names = new FieldNames(UsageFields.CODES);

    private boolean inArray;
    private boolean inObject;
    private boolean ended;
    private boolean closed;

    UsagesRows(InputStream in, RowDraft draft, boolean onlyCounted) throws IOException {
        this.in = new Watched(in);
        this.draft = draft;
        this.fields = new UsageFields(draft, onlyCounted);
        draft.where = this::position;
        this.json = parser();
    }

    /** Jackson looks at the first bytes here already, to know the encoding. */
    private JsonParser parser() throws IOException {
        try {
            return SafeJson.FACTORY.createParser(in);
        } catch (CharConversionException e) {
            throw new UnreadableFile(Fault.WRONG_ENCODING, new FilePosition(0, 1, 0));
        }
    }

    @Override
    public boolean next() throws IOException {
        try {
            return !ended && readNext();
        } catch (JsonProcessingException | CharConversionException e) {
            in.rethrow();
            throw new UnreadableFile(SafeJson.faultOf(e, in.ended() && !closed), position());
        }
    }

    private boolean readNext() throws IOException {
        if (!inArray) {
            findArray();
        }
        JsonToken token = json.nextToken();
        if (token == JsonToken.END_ARRAY) {
            finish();
            return false;
        }
        fields.begin();
        if (token == JsonToken.START_OBJECT) {
            names.begin();
            object();
            fields.end();
        } else {
            draft.fault(RowFault.MALFORMED, "");
            json.skipChildren();
        }
        return true;
    }

    private void findArray() throws IOException {
        JsonToken token = json.nextToken();
        if (token == null) {
            throw new UnreadableFile(Fault.CUT_SHORT, position());
        }
        if (token == JsonToken.START_OBJECT) {
            inObject = true;
            while (json.nextToken() == JsonToken.FIELD_NAME
                    && !json.currentName().equals("Usages")) {
                json.nextToken();
                json.skipChildren();
            }
            token = json.currentToken() == JsonToken.FIELD_NAME ? json.nextToken() : json.currentToken();
        }
        if (token != JsonToken.START_ARRAY) {
            throw new UnreadableFile(Fault.NOT_A_DETAILING, position());
        }
        inArray = true;
    }

    /** Reads to the end of the file: half an answer must not look like a whole one. */
    private void finish() throws IOException {
        ended = true;
        while (inObject && json.nextToken() == JsonToken.FIELD_NAME) {
            boolean again = json.currentName().equals("Usages");
            json.nextToken();
            if (again) {
                throw new UnreadableFile(Fault.NOT_WELL_FORMED, position());
            }
            json.skipChildren();
        }
        closed = true;
        if (json.nextToken() != null) {
            throw new UnreadableFile(Fault.NOT_WELL_FORMED, position());
        }
    }

    private void object() throws IOException {
        for (int code = names.next(json); code != FieldNames.END; code = names.next(json)) {
            JsonToken token = json.nextToken();
            if (code == FieldNames.UNKNOWN || !fields.wants(code)) {
                json.skipChildren();
            } else if (code == UsageFields.CHARACTERISTICS) {
                characteristics(token);
            } else {
                value(token, code);
            }
        }
    }

    private void value(@Nullable JsonToken token, int code) throws IOException {
        if (token != null && token.isStructStart()) {
            draft.fault(RowFault.MALFORMED, UsageFields.name(code));
            json.skipChildren();
        } else if (token != JsonToken.VALUE_NULL) {
            draft.text.of(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
            fields.take(code);
        }
    }

    private void characteristics(JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            object();
        } else if (token == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                characteristic();
            }
        } else if (token != JsonToken.VALUE_NULL) {
            draft.fault(RowFault.MALFORMED, UsageFields.name(UsageFields.CHARACTERISTICS));
        }
    }

    /** One of an array, with a {@code name} and a {@code value} in whatever order. */
    private void characteristic() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            draft.fault(RowFault.MALFORMED, UsageFields.name(UsageFields.CHARACTERISTICS));
            json.skipChildren();
            return;
        }
        String name = "";
        String value = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken token = json.nextToken();
            boolean isText = token.isScalarValue() && token != JsonToken.VALUE_NULL;
            if (field.equals("name") && isText) {
                name = json.getText();
            } else if (field.equals("value") && isText) {
                value = json.getText();
            }
            json.skipChildren();
        }
        Integer code = UsageFields.CODES.get(name);
        if (code != null && code != UsageFields.CHARACTERISTICS && value != null) {
            draft.text(value);
            fields.take(code);
        }
    }

    @Override
    public FilePosition position() {
        JsonLocation location = json.currentLocation();
        return new FilePosition(draft.row, Math.max(1, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    @Override
    public void close() throws IOException {
        json.close();
        in.close();
    }
}
