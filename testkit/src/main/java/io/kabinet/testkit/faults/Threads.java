package io.kabinet.testkit.faults;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A thread for each socket; both end together. Safe for use by several threads. */
final class Threads {

    private static final long PATIENCE = 10_000;
    private final Map<Thread, Closeable> all = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();
    private final int port;
    private volatile boolean closed;

    /** For sockets that come in at a port, which is in the threads' names. */
    Threads(int port) {
        this.port = port;
    }

    /** Runs work that ends when the socket is closed, and closes the socket when the work has ended. */
    Thread start(Closeable socket, Work work) {
        String name = "kabinet-faults-" + port + "-" + count.incrementAndGet();
        Thread thread = new Thread(() -> run(socket, work), name);
        thread.setDaemon(true);
        all.put(thread, socket);
        thread.start();
        if (closed) {
            end(thread, socket);
        }
        return thread;
    }

    private void run(Closeable socket, Work work) {
        try (socket) {
            work.run();
        } catch (IOException e) {
            // The client has gone, the operator cannot be reached, or it is all over: whoever is at the other end sees
            // it.
        } finally {
            all.remove(Thread.currentThread());
        }
    }

    boolean areClosed() {
        return closed;
    }

    void close() {
        closed = true;
        all.forEach(Threads::end);
    }

    private static void end(Thread thread, Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It was closed already, by the other side.
        }
        if (thread != Thread.currentThread()) {
            thread.interrupt();
        }
    }

    /** Waits until they are gone. */
    void join() {
        List.copyOf(all.keySet()).forEach(this::join);
    }

    /** Waits until one is gone, unless it is the one that asks. */
    void join(Thread thread) {
        if (thread == Thread.currentThread()) {
            return;
        }
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a thread does. */
    interface Work {
        void run() throws IOException;
    }
}
