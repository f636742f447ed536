package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/**
 * Reads a line of JSON that is written plainly, straight from its bytes, and says no to any other.
 *
 * <p>Plain is an object of texts in ASCII without escapes and of whole or decimal numbers, with at most a blank
 * behind a colon or comma. Programs write most lines so, and this takes half the time of a parser. Whatever looks
 * otherwise is left to the parser, which decides whether it is JSON at all; so this may say no, but must never read what
 * the parser would read differently.
 */
final class PlainLine {

    private static final int NOT_PLAIN = -1;
    private static final int NAMES = OwnFields.NAMES.size();
    private static final Name[] QUOTED =
            OwnFields.NAMES.stream().map(Name::quoted).toArray(Name[]::new);
    private static final int LONGEST_NUMBER = 64;

    private final RowDraft draft;
    private final OwnFields fields;
    private final int[] order = new int[NAMES];

    private byte[] bytes = {};
    private char[] letters = {};
    private int at;
    private int end;

    PlainLine(RowDraft draft, OwnFields fields) {
        this.draft = draft;
        this.fields = fields;
        Arrays.setAll(order, place -> place);
    }

    /** How far it came. */
    int at() {
        return at;
    }

    /**
     * Puts a line into the draft.
     *
     * @param letters the same as the block where that is ASCII, so that a text needs no copy of its own
     * @return the place behind the line, or below zero if it is not plain; the draft then has to begin again
     */
    int read(byte[] block, char[] letters, int from, int to) {
        bytes = block;
        this.letters = letters;
        at = from;
        end = to;
        if (at + 1 >= end || bytes[at++] != '{') {
            return NOT_PLAIN;
        }
        for (int place = 0; place < NAMES; place++) {
            int code = name(place);
            if (code == NOT_PLAIN || !value(code) || at == end) {
                return NOT_PLAIN;
            }
            if (bytes[at] == '}') {
                return behind();
            }
            if (bytes[at++] != ',') {
                return NOT_PLAIN;
            }
            passBlank();
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
        Name name = QUOTED[code];
        return at + name.length <= end && name.standsAt(bytes, at);
    }

    private void passBlank() {
        at += at < end && bytes[at] == ' ' ? 1 : 0;
    }

    private boolean value(int code) {
        passBlank();
        if (at == end) {
            return false;
        }
        boolean isText = bytes[at] == '"';
        int start = isText ? at + 1 : at;
        int behind = isText ? behindText(start) : behindNumber(start);
        if (behind == NOT_PLAIN) {
            return false;
        }
        at = isText ? behind + 1 : behind;
        if (fields.wants(code)) {
            draft.text.of(letters, start, behind - start);
            fields.take(code);
        }
        return true;
    }

    /** Where the quote stands that ends a text. */
    private int behindText(int start) {
        int i = start;
        int plain = Long.BYTES;
        while (plain == Long.BYTES && i < end) {
            plain = EightBytes.plain(EightBytes.at(bytes, i));
            i += plain;
        }
        return i < end && bytes[i] == '"' ? i : NOT_PLAIN;
    }

    /** Digits with at most one point among them, and no zero in front of another digit. */
    private int behindNumber(int start) {
        int point = NOT_PLAIN;
        int i = start;
        for (; i < end; i++) {
            byte c = bytes[i];
            if (c == '.' && point == NOT_PLAIN) {
                point = i;
            } else if (c < '0' || c > '9') {
                break;
            }
        }
        int whole = (point == NOT_PLAIN ? i : point) - start;
        if (whole == 0 || point == i - 1 || (whole > 1 && bytes[start] == '0') || i - start > LONGEST_NUMBER) {
            return NOT_PLAIN;
        }
        return i;
    }

    /** A name in quotes with its colon, as one or two times eight bytes. */
    private record Name(int length, long first, long firstMask, long second, long secondMask) {

        static Name quoted(String name) {
            byte[] bytes = ('"' + name + "\":").getBytes(US_ASCII);
            if (bytes.length > 2 * Long.BYTES) {
                throw new IllegalStateException("a name too long to be compared so: " + name);
            }
            return new Name(
                    bytes.length,
                    EightBytes.at(bytes, 0),
                    EightBytes.mask(bytes.length),
                    EightBytes.at(bytes, Long.BYTES),
                    EightBytes.mask(bytes.length - Long.BYTES));
        }

        boolean standsAt(byte[] bytes, int at) {
            return (EightBytes.at(bytes, at) & firstMask) == first
                    && (secondMask == 0 || (EightBytes.at(bytes, at + Long.BYTES) & secondMask) == second);
        }
    }
}
