package io.kabinet.client.detailing.file;

import java.util.Arrays;

/** The characters of one field, where the parser has them. */
final class Slice {

    char[] chars = new char[64];
    int from;
    int to;

    void of(char[] text, int start, int length) {
        chars = text;
        from = start;
        to = start + length;
    }

    /** Copies the text; never into an array that a parser gave. */
    void of(String text, char[] scratch) {
        int length = text.length();
        char[] room = length <= scratch.length ? scratch : new char[length];
        text.getChars(0, length, room, 0);
        of(room, 0, length);
    }

    int length() {
        return to - from;
    }

    boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (chars[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    boolean is(String text) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i - from) != chars[i]) {
                return false;
            }
        }
        return true;
    }

    boolean is(char[] text) {
        return Arrays.equals(chars, from, to, text, 0, text.length);
    }

    /** The number that two digits make, below zero if they are none. */
    int two(int at) {
        return digit(at) * 10 + digit(at + 1);
    }

    /** The digit at a place, far below zero if there is none. */
    int digit(int at) {
        int digit = at < to ? chars[at] - '0' : -1;
        return digit >= 0 && digit <= 9 ? digit : -100_000;
    }

    boolean has(int at, char c) {
        return at < to && chars[at] == c;
    }

    @Override
    public String toString() {
        return new String(chars, from, to - from);
    }
}
