package io.kabinet.client.detailing.file;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands out a CSV file line by line and keeps those of the record that is being read, so that a quote which nobody closes
 * costs its own line and not the rest of the file.
 */
final class CsvLines extends Reader {

    private static final int LONGEST = 1 << 18;
    private static final char BOM = '\uFEFF';

    private final Reader source;
    private final char[] block = new char[1 << 13];
    private int from;
    private int to;

    /** The lines of the record that is being read, of which so much has been handed out. */
    private final StringBuilder record = new StringBuilder();

    private int handedOut;
    private long linesBefore;

    CsvLines(Reader source) throws IOException {
        this.source = source;
        if (fill() && block[from] == BOM) {
            from++;
        }
    }

    /** How many lines lie before the record. */
    long linesBefore() {
        return linesBefore;
    }

    /** The record was a good one: forgets its lines. */
    void accept() {
        forget(handedOut);
    }

    /** The record was none: forgets the first of its lines that is not empty, and hands out the others again. */
    void giveUpFirstLine() throws IOException {
        int start = 0;
        while (start < record.length() && record.charAt(start) <= ' ') {
            start++;
        }
        int end = record.indexOf("\n", start) + 1;
        if (end == 0) {
            skipLine();
            end = record.length();
            linesBefore++;
        }
        forget(end);
        handedOut = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (handedOut == record.length() && !takeLine()) {
            return -1;
        }
        int end = record.indexOf("\n", handedOut) + 1;
        int count = Math.min(length, (end == 0 ? record.length() : end) - handedOut);
        record.getChars(handedOut, handedOut + count, buffer, offset);
        handedOut += count;
        return count;
    }

    private boolean takeLine() throws IOException {
        int before = record.length();
        while (record.length() - before < LONGEST && fill()) {
            int start = from;
            while (from < to && block[from] != '\n') {
                from++;
            }
            boolean whole = from < to;
            from += whole ? 1 : 0;
            record.append(block, start, from - start);
            if (whole) {
                break;
            }
        }
        return record.length() > before;
    }

    private void skipLine() throws IOException {
        while (fill()) {
            while (from < to) {
                if (block[from++] == '\n') {
                    return;
                }
            }
        }
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, source.read(block, 0, block.length));
        }
        return from < to;
    }

    private void forget(int count) {
        for (int i = 0; i < count; i++) {
            linesBefore += record.charAt(i) == '\n' ? 1 : 0;
        }
        record.delete(0, count);
        handedOut -= Math.min(handedOut, count);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
