package io.kabinet.client.detailing.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of an object's fields, in any order, and faster where a field follows the one that it followed before.
 *
 * <p>Each name has a code; those that nobody asked for have {@link #UNKNOWN}.
 */
final class FieldNames {

    /** The object is over. */
    static final int END = -2;

    /** A field that nobody asked for. */
    static final int UNKNOWN = -1;

    private static final int MOST_REMEMBERED = 128;

    private final Map<String, Name> names = new HashMap<>();
    private final Name stranger = new Name("", UNKNOWN);
    private final Name start = new Name("", UNKNOWN);
    private Name previous = start;

    FieldNames(Map<String, Integer> codes) {
        codes.forEach((name, code) -> names.put(name, new Name(name, code)));
    }

    /** Begins another row. */
    void begin() {
        previous = start;
    }

    /** The code of the next field, whose value is the parser's next token. */
    int next(JsonParser json) throws IOException {
        Name guess = previous.next;
        if (guess != null && json.nextFieldName(guess.text)) {
            previous = guess;
            return guess.code;
        }
        JsonToken token = guess == null ? json.nextToken() : json.currentToken();
        if (token != JsonToken.FIELD_NAME) {
            return END;
        }
        Name found = named(json.currentName());
        previous.next = found;
        previous = found;
        return found.code;
    }

    private Name named(String text) {
        Name known = names.get(text);
        if (known == null && names.size() < MOST_REMEMBERED && canBeWritten(text)) {
            known = new Name(text, UNKNOWN);
            names.put(text, known);
        }
        return known == null ? stranger : known;
    }

    /** Half a pair of surrogates can stand in a name, and cannot be turned into the bytes that the parser would compare. */
    private static boolean canBeWritten(String text) {
        return text.chars().noneMatch(letter -> Character.isSurrogate((char) letter));
    }

    /** A name, and the one that came behind it the last time. */
    private static final class Name {

        private final SerializedString text;
        private final int code;
        private @Nullable Name next;

        Name(String text, int code) {
            this.text = new SerializedString(text);
            this.code = code;
        }
    }
}
