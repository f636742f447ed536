package io.kabinet.testkit.faults;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The operator behind the proxy, asked over a new connection each time. Safe for use by several threads. */
final class Operator {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");
    private static final int HTTP_PORT = 80;

    private final URI address;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private Operator(URI address) {
        this.address = address;
    }

    static Operator at(URI address) {
        if (!"http".equalsIgnoreCase(address.getScheme())
                || address.getHost() == null
                || !LOOPBACK.contains(address.getHost())) {
            throw new IllegalArgumentException(
                    "operator must be http:// on this machine: 127.0.0.1, [::1] or localhost");
        }
        return new Operator(address);
    }

    /** The same address at another port, where the proxy listens. */
    URI seenAt(int port) {
        String path = address.getRawPath();
        return URI.create("http://127.0.0.1:" + port + (path == null ? "" : path));
    }

    /** Sends a request and reads the whole answer. */
    Message ask(Message request) throws IOException {
        int port = address.getPort() < 0 ? HTTP_PORT : address.getPort();
        try (Socket socket = new Socket(InetAddress.getByName(address.getHost()), port)) {
            open.add(socket);
            if (closed) {
                throw new IOException("the proxy is closed");
            }
            socket.setTcpNoDelay(true);
            socket.getOutputStream()
                    .write(request.with("Host", address.getRawAuthority())
                            .with("Connection", "close")
                            .bytes());
            return Message.answer(new BufferedInputStream(socket.getInputStream()));
        } finally {
            open.removeIf(Socket::isClosed);
        }
    }

    /** Ends what is being asked. */
    void close() throws IOException {
        closed = true;
        for (Socket socket : open) {
            socket.close();
        }
    }
}
