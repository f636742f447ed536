package io.kabinet.examples.partnershop;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands a CSV reader one physical line at a time, so that after a broken record reading goes on with the next line.
 *
 * <p>What was handed out since the last good record is kept. A quote that nobody closes therefore costs its own line and
 * not the rest of the file. For one thread.
 */
final class ResumableLines extends Reader {

    private static final char BOM = '\uFEFF';
    private static final int LONGEST = 1 << 18;

    private final Reader source;
    private final char[] block = new char[1 << 13];
    private int from;
    private int to;

    private final StringBuilder pending = new StringBuilder();
    private int handedOut;
    private long linesBefore;

    ResumableLines(Reader source) throws IOException {
        this.source = source;
        if (peek() == BOM) {
            from++;
        }
    }

    /** How many lines lie before those that are pending. */
    long linesBefore() {
        return linesBefore;
    }

    /** The pending lines made a good record. */
    void accept() {
        drop(handedOut);
    }

    /**
     * The pending lines made no record: gives up the first that is not blank, and hands out the others again.
     *
     * @return the number of the line given up
     */
    long giveUpFirstLine() throws IOException {
        int start = 0;
        while (start < pending.length() && isLineEnd(pending.charAt(start))) {
            start = lineEnd(start);
        }
        drop(start);
        long line = linesBefore + 1;
        int end = lineEnd(0);
        if (end == pending.length() && (end == 0 || !isLineEnd(pending.charAt(end - 1)))) {
            skipLine();
        }
        drop(end);
        linesBefore = line;
        handedOut = 0;
        return line;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (handedOut == pending.length() && !takeLine()) {
            return -1;
        }
        int end = Math.min(lineEnd(handedOut), handedOut + length);
        pending.getChars(handedOut, end, buffer, offset);
        int count = end - handedOut;
        handedOut = end;
        return count;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private boolean takeLine() throws IOException {
        int before = pending.length();
        boolean goesOn = true;
        for (int next = peek(); goesOn && next >= 0; next = goesOn ? peek() : -1) {
            pending.append((char) next);
            from++;
            goesOn = !ends(next) && pending.length() - before < LONGEST;
        }
        return pending.length() > before;
    }

    private void skipLine() throws IOException {
        for (int next = peek(); next >= 0; next = peek()) {
            from++;
            if (ends(next)) {
                return;
            }
        }
    }

    /** Whether this character, just taken, ends a line. */
    private boolean ends(int taken) throws IOException {
        return taken == '\n' || (taken == '\r' && peek() != '\n');
    }

    private int peek() throws IOException {
        while (from == to) {
            from = 0;
            to = Math.max(0, source.read(block, 0, block.length));
            if (to == 0) {
                return -1;
            }
        }
        return block[from];
    }

    private void drop(int count) {
        for (int at = 0; at < count; at = lineEnd(at)) {
            linesBefore++;
        }
        pending.delete(0, count);
        handedOut = Math.max(0, handedOut - count);
    }

    private int lineEnd(int start) {
        for (int i = start; i < pending.length(); i++) {
            char c = pending.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < pending.length() && pending.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return pending.length();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
