package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;

/** Cuts a file into blocks of whole lines, the last of which may lack its end. */
final class LineBlocks implements Closeable {

    private static final int FIRST_SIZE = 1 << 16;
    private static final int LONGEST_LINE = 1 << 20;

    private final InputStream in;
    private final CharsetDecoder latin = ISO_8859_1.newDecoder();
    private boolean ended;
    private boolean begun;
    private int filled;

    byte[] bytes = new byte[FIRST_SIZE];

    /** A letter for each byte of the block, at the same place: what it is where it is ASCII. */
    char[] letters = {};

    /** The block, without its end. */
    int from;

    int to;

    /** The place behind the line at {@link #from}, once that is known. */
    int behind;

    private long linesBefore;

    LineBlocks(InputStream in) {
        this.in = in;
    }

    /** Goes on to the next block, if there is one. */
    boolean next() throws IOException {
        boolean any = fillBlock();
        widen();
        return any;
    }

    private boolean fillBlock() throws IOException {
        System.arraycopy(bytes, to, bytes, 0, filled - to);
        filled -= to;
        from = 0;
        to = 0;
        behind = 0;
        int searched = 0;
        while (!ended) {
            fill();
            int end = lastLineEnd(searched);
            if (end >= 0) {
                to = end + 1;
                return true;
            }
            searched = filled;
            if (filled >= LONGEST_LINE) {
                break; // whoever reads it finds half a line, and the other half is no line either
            }
        }
        to = filled;
        return filled > 0;
    }

    private void widen() {
        if (letters.length < to) {
            letters = new char[ended ? to : bytes.length];
        }
        latin.reset().decode(ByteBuffer.wrap(bytes, 0, to), CharBuffer.wrap(letters), true);
    }

    private void fill() throws IOException {
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int count = in.read(bytes, filled, bytes.length - filled);
        while (count > 0 && filled + count < bytes.length) {
            filled += count;
            count = in.read(bytes, filled, bytes.length - filled);
        }
        ended = count < 0;
        filled += Math.max(0, count);
        if (!begun) {
            begun = true;
            from = hasBom() ? 3 : 0;
            behind = from;
        }
    }

    private boolean hasBom() {
        return filled >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private int lastLineEnd(int searched) {
        if (ended) {
            return filled - 1;
        }
        for (int i = filled - 1; i >= searched; i--) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Goes behind the line that was read. */
    void goOn() {
        linesBefore += behind > from ? 1 : 0;
        from = behind;
    }

    /** The first byte that is no blank and no line end, or the end of the block. */
    int skipBlanks() {
        int at = from;
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            linesBefore += bytes[at] == '\n' ? 1 : 0;
            at++;
        }
        behind = at;
        return at;
    }

    /** The number of the line at {@link #from}. */
    long line() {
        return linesBefore + 1;
    }

    /** The place behind the end of the line that this is in. */
    int behindLine(int start) {
        int at = start;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return Math.min(to, at + 1);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
