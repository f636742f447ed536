package io.kabinet.client.detailing.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.MalformedInputException;

/**
 * Hands bytes on that are UTF-8, and fails at the first that are not.
 *
 * <p>The JDK's XML parser would find them too, but writes about it to the error output of the process. It decodes bytes
 * faster than a reader does, so it gets bytes, looked through eight at a time where they can be.
 */
final class Utf8Bytes extends FilterInputStream {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    /** How many bytes of a character are still to come, and what the next of them may be. */
    private int missing;

    private int least;
    private int most;
    private boolean ended;

    Utf8Bytes(InputStream in) {
        super(in);
    }

    /** Whether more was asked for than there is. */
    boolean ended() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        ended |= count < 0;
        if (ended && missing > 0) {
            throw new MalformedInputException(missing);
        }
        int end = offset + count;
        int at = offset;
        while (at < end) {
            at = missing == 0 ? afterPlain(buffer, at, end) : at;
            if (at < end) {
                take(buffer[at] & 0xFF);
                at++;
            }
        }
        return count;
    }

    /** Where the ASCII that stands here ends, and the characters of two bytes behind it, such as Cyrillic. */
    private static int afterPlain(byte[] buffer, int start, int end) {
        int at = start;
        while (at + Long.BYTES <= end && ((long) EIGHT.get(buffer, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < end && buffer[at] >= 0) {
            at++;
        }
        while (at + 1 < end && isOfTwo(buffer[at], buffer[at + 1])) {
            at += 2;
        }
        return at;
    }

    private static boolean isOfTwo(byte first, byte second) {
        return first >= (byte) 0xC2 && first <= (byte) 0xDF && second <= (byte) 0xBF;
    }

    private void take(int next) throws MalformedInputException {
        if (missing > 0) {
            if (next < least || next > most) {
                throw new MalformedInputException(1);
            }
            missing--;
            least = 0x80;
            most = 0xBF;
        } else if (next >= 0x80) {
            begin(next);
        }
    }

    /** Neither longer than needed, nor half of a pair, nor beyond the last character. */
    private void begin(int first) throws MalformedInputException {
        if (first < 0xC2 || first > 0xF4) {
            throw new MalformedInputException(1);
        }
        missing = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    }
}
