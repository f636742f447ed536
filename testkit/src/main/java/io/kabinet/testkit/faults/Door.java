package io.kabinet.testkit.faults;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Where clients come in: a port of 127.0.0.1 that can be closed and opened again. Safe for use by several threads. */
final class Door {

    private static final int BACKLOG = 200;
    private static final int ATTEMPTS = 500;
    private static final Duration MOMENT = Duration.ofMillis(4);

    private final int port;
    private final Threads threads;
    private final Guests guests;
    private ServerSocket socket;
    private @Nullable Thread accepting;
    private @Nullable Socket placeholder;

    /** Opens at a port of the system's choice; nobody is let in yet. */
    Door(Guests guests) throws IOException {
        this.guests = guests;
        this.socket = bound(0);
        this.port = socket.getLocalPort();
        this.threads = new Threads(port);
    }

    int port() {
        return port;
    }

    Threads threads() {
        return threads;
    }

    synchronized void letIn() {
        ServerSocket open = socket;
        accepting = threads.start(open, () -> {
            while (true) {
                Socket client = open.accept();
                threads.start(client, () -> guests.serve(client));
            }
        });
    }

    /** Whoever knocks once this has returned is refused, and nobody else is given the port. */
    synchronized void refuse() throws IOException {
        if (!socket.isClosed()) {
            stop();
            placeholder = holder();
        }
    }

    /**
     * Bound and not listening: the system refuses for it. A process that this program starts at the same moment has the old
     * socket as well, for as long as it takes to begin.
     */
    private Socket holder() throws IOException {
        for (int left = ATTEMPTS; true; left--) {
            Socket holder = new Socket();
            try {
                holder.setReuseAddress(true);
                holder.bind(at(port));
                return holder;
            } catch (BindException e) {
                holder.close();
                if (left == 0) {
                    throw e;
                }
                LockSupport.parkNanos(MOMENT.toNanos());
            }
        }
    }

    synchronized void close() throws IOException {
        stop();
        giveUp();
    }

    private void stop() throws IOException {
        socket.close();
        // As long as somebody waits in it, the system still takes connections for a socket that is closed.
        if (accepting != null) {
            threads.join(accepting);
        }
    }

    synchronized void reopen() throws IOException {
        if (socket.isClosed() && !threads.areClosed()) {
            socket = bound(port);
            giveUp();
            letIn();
        }
    }

    private void giveUp() throws IOException {
        if (placeholder != null) {
            placeholder.close();
            placeholder = null;
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(at(port), BACKLOG);
        return socket;
    }

    private static InetSocketAddress at(int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    }

    /** What is done with each client. */
    interface Guests {
        void serve(Socket client) throws IOException;
    }
}
