package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/**
 * Reads a line of JSON that is written plainly, straight from its bytes, and says no to any other.
 *
 * <p>Plain is an object of texts in printable ASCII without escapes and of whole or decimal numbers, with at most a blank
 * behind a colon or comma. Programs write most lines so, and this takes half the time of a parser. Whatever looks
 * otherwise is left to the parser, which decides whether it is JSON at all; so this may say no, but must never read what
 * the parser would read differently.
 */
final class PlainLine {

    private static final int NOT_PLAIN = -1;
    private static final int NAMES = OwnFields.NAMES.size();
    private static final byte[][] QUOTED = OwnFields.NAMES.stream()
            .map(name -> ('"' + name + '"').getBytes(US_ASCII))
            .toArray(byte[][]::new);

    private final RowDraft draft;
    private final OwnFields fields;
    private final boolean onlyCounted;
    private final int[] order = new int[NAMES];
    private final char[] text = new char[128];

    private byte[] bytes = {};
    private int at;
    private int end;

    PlainLine(RowDraft draft, OwnFields fields, boolean onlyCounted) {
        this.draft = draft;
        this.fields = fields;
        this.onlyCounted = onlyCounted;
        Arrays.setAll(order, place -> place);
    }

    /** How far it came. */
    int at() {
        return at;
    }

    /**
     * Puts a line into the draft.
     *
     * @return the place behind the line, or below zero if it is not plain; the draft then has to begin again
     */
    int read(byte[] block, int from, int to) {
        bytes = block;
        at = from;
        end = to;
        if (at + 1 >= end || bytes[at++] != '{') {
            return NOT_PLAIN;
        }
        for (int place = 0; place < NAMES; place++) {
            int code = name(place);
            if (code == NOT_PLAIN || !passes(':') || !value(code)) {
                return NOT_PLAIN;
            }
            if (at < end && bytes[at] == '}') {
                return behind();
            }
            if (!passes(',')) {
                return NOT_PLAIN;
            }
        }
        return NOT_PLAIN;
    }

    private int behind() {
        at++;
        at += at < end && bytes[at] == '\r' ? 1 : 0;
        return at == end ? end : bytes[at] == '\n' ? at + 1 : NOT_PLAIN;
    }

    /** Most lines have their fields in the order of the line before. */
    private int name(int place) {
        if (!isName(order[place])) {
            int code = 0;
            while (code < NAMES && !isName(code)) {
                code++;
            }
            if (code == NAMES) {
                return NOT_PLAIN;
            }
            order[place] = code;
        }
        at += QUOTED[order[place]].length;
        return order[place];
    }

    private boolean isName(int code) {
        byte[] name = QUOTED[code];
        return at + name.length <= end && Arrays.equals(bytes, at, at + name.length, name, 0, name.length);
    }

    private boolean passes(char mark) {
        if (at + 1 >= end || bytes[at] != mark) {
            return false;
        }
        at += bytes[at + 1] == ' ' ? 2 : 1;
        return at < end;
    }

    private boolean value(int code) {
        boolean wanted = !onlyCounted || OwnFields.counts(code);
        int length = bytes[at] == '"' ? text() : number();
        if (length == NOT_PLAIN) {
            return false;
        }
        if (wanted) {
            draft.text.of(text, 0, length);
            fields.take(code);
        }
        return true;
    }

    private int text() {
        int length = 0;
        for (int i = at + 1; i < end && length < text.length; i++) {
            byte c = bytes[i];
            if (c == '"') {
                at = i + 1;
                return length;
            }
            if (c < ' ' || c == '\\' || c == 0x7F) {
                return NOT_PLAIN;
            }
            text[length++] = (char) c;
        }
        return NOT_PLAIN;
    }

    /** Digits with at most one point among them, and no zero in front of another digit. */
    private int number() {
        int length = 0;
        int point = NOT_PLAIN;
        int i = at;
        for (; i < end && length < text.length; i++) {
            byte c = bytes[i];
            if (c == '.' && point == NOT_PLAIN) {
                point = length;
            } else if (c < '0' || c > '9') {
                break;
            }
            text[length++] = (char) c;
        }
        int whole = point == NOT_PLAIN ? length : point;
        if (whole == 0 || point == length - 1 || (whole > 1 && text[0] == '0') || length == text.length) {
            return NOT_PLAIN;
        }
        at = i;
        return length;
    }
}
