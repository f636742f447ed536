package io.kabinet.testkit.faults;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Semaphore;

/** An answer whose bytes are let go one by one, by somebody else. Safe for use by several threads. */
final class Drip {

    private final Semaphore free = new Semaphore(0);
    private volatile boolean over;

    void release(int bytes) {
        free.release(bytes);
    }

    /** Lets nothing more go, since nobody is there to take it. */
    void end() {
        over = true;
        free.release();
    }

    /** Waits until the next byte may go. */
    void awaitNext() throws IOException {
        try {
            free.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the proxy is closed");
        }
        if (over) {
            throw new IOException("the client has gone");
        }
    }
}
