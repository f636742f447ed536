package io.kabinet.testkit.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** Where clients come in: a port of 127.0.0.1 that can be closed and opened again. Safe for use by several threads. */
final class Door {

    private static final int BACKLOG = 200;

    private final int port;
    private final Threads threads;
    private final Guests guests;
    private ServerSocket socket;
    private @Nullable Thread accepting;

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

    /** Closes; whoever knocks once this has returned is refused. */
    synchronized void close() throws IOException {
        socket.close();
        // As long as somebody waits in it, the system still takes connections for a socket that is closed.
        if (accepting != null) {
            threads.join(accepting);
        }
    }

    synchronized void reopen() throws IOException {
        if (socket.isClosed() && !threads.areClosed()) {
            socket = bound(port);
            letIn();
        }
    }

    private static ServerSocket bound(int at) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), at), BACKLOG);
        return socket;
    }

    /** What is done with each client. */
    interface Guests {
        void serve(Socket client) throws IOException;
    }
}
