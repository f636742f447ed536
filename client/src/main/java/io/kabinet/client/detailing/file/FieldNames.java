package io.kabinet.client.detailing.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Map;

/**
 * Reads the names of an object's fields, in any order, and faster where it is that of the object before.
 *
 * <p>Each name has a code; those that nobody asked for have {@link #UNKNOWN}.
 */
final class FieldNames {

    /** The object is over. */
    static final int END = -2;

    /** A field that nobody asked for. */
    static final int UNKNOWN = -1;

    private static final int REMEMBERED = 48;

    private final Map<String, Integer> codes;
    private final SerializableString[] order = new SerializableString[REMEMBERED];
    private final int[] codesInOrder = new int[REMEMBERED];
    private int at;

    FieldNames(Map<String, Integer> codes) {
        this.codes = codes;
        SerializableString none = new SerializedString("");
        for (int i = 0; i < REMEMBERED; i++) {
            order[i] = none;
            codesInOrder[i] = UNKNOWN;
        }
    }

    /** Begins another row. */
    void begin() {
        at = 0;
    }

    /** The code of the next field, whose value is the parser's next token. */
    int next(JsonParser json) throws IOException {
        int place = at < REMEMBERED - 1 ? at++ : at;
        if (json.nextFieldName(order[place])) {
            return codesInOrder[place];
        }
        if (json.currentToken() != JsonToken.FIELD_NAME) {
            at--;
            return END;
        }
        String name = json.currentName();
        int code = codes.getOrDefault(name, UNKNOWN);
        if (code != UNKNOWN) { // strangers are not worth an object each
            order[place] = new SerializedString(name);
            codesInOrder[place] = code;
        }
        return code;
    }
}
