package io.kabinet.client.detailing.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Remembers what parsers do not tell: that the bytes are over, and that they could not be had at all. */
final class Watched extends FilterInputStream {

    private boolean ended;
    private @Nullable IOException failure;

    Watched(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int count = super.read(buffer, offset, length);
            ended |= count < 0;
            return count;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    boolean ended() {
        return ended;
    }

    /** Throws what the bytes failed with, if they did: that is no fault of what stands in them. */
    void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
