package io.kabinet.testkit.faults;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream and no more: where there are more, that is no end but an error. */
final class Bounded extends FilterInputStream {

    private final int most;
    private int left;

    Bounded(InputStream in, int most) {
        super(in);
        this.most = most;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] to, int start, int length) throws IOException {
        int read = super.read(to, start, Math.min(length, left + 1));
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new IOException("more than " + most + " bytes");
        }
    }
}
