package io.kabinet.testkit.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that answers byte by byte as a script says, one thread for each connection. */
final class RawServer implements AutoCloseable {

    private static final int BACKLOG = 100;
    private static final int MOMENT = 10;

    private final ServerSocket door;
    private final Script script;
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final Queue<Arrived> arrived = new ConcurrentLinkedQueue<>();
    private final AtomicInteger bodyBytes = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    private RawServer(Script script) throws IOException {
        this.script = script;
        this.door = new ServerSocket(0, BACKLOG, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        daemon(this::accept);
    }

    static RawServer that(Script script) throws IOException {
        return new RawServer(script);
    }

    /** Reads each request of a connection and answers it with these bytes, until the other side has gone. */
    static RawServer answering(String answer) throws IOException {
        return that(connection -> {
            while (true) {
                connection.read();
                connection.write(answer);
            }
        });
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + path);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Requests that came to the end of their headers, with as much of a body as there was. */
    List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    /** Bytes that came after the headers of requests. */
    int bodyBytes() {
        return bodyBytes.get();
    }

    int connections() {
        return sockets.size();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        door.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                sockets.add(socket);
                daemon(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            script.play(new Connection(socket));
        } catch (IOException e) {
            // The client has gone, or the test is over: both are what tests are about, and they look at the client.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    /** What happens on one connection. */
    interface Script {
        void play(Connection connection) throws IOException, InterruptedException;
    }

    /** A request as it came, a character for each byte. */
    record Arrived(String line, List<String> headers, String body) {

        List<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(header -> header.substring(start.length()).strip())
                    .toList();
        }
    }

    /** One connection. */
    final class Connection {

        private final Socket socket;
        private final InputStream in;

        private Connection(Socket socket) throws IOException {
            this.socket = socket;
            this.in = new BufferedInputStream(socket.getInputStream());
        }

        /** Reads a request; what its client does not send of it is missing in the body. */
        Arrived read() throws IOException {
            String line = line();
            List<String> headers = new ArrayList<>();
            for (String header = line(); !header.isEmpty(); header = line()) {
                headers.add(header);
            }
            Arrived bare = new Arrived(line, headers, "");
            int length = bare.header("content-length").stream()
                    .mapToInt(Integer::parseInt)
                    .sum();
            Arrived whole = new Arrived(line, headers, body(length));
            arrived.add(whole);
            return whole;
        }

        void write(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
        }

        /** Says nothing more until the client has gone; fails if it goes with a bang. */
        void awaitGone() throws IOException {
            int next = in.read();
            while (next >= 0) {
                next = in.read();
            }
        }

        void oneByte() throws IOException {
            if (in.read() < 0) {
                throw new IOException("the client has gone");
            }
        }

        /** Writes a blank now and then, until the client has gone. */
        void drip() throws IOException, InterruptedException {
            while (!closed.await(MOMENT, TimeUnit.MILLISECONDS)) {
                write(" ");
            }
        }

        /** Hangs up with a reset. */
        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        private String body(int length) {
            StringBuilder body = new StringBuilder();
            try {
                for (int left = length; left > 0; left--) {
                    int next = in.read();
                    if (next < 0) {
                        break;
                    }
                    bodyBytes.incrementAndGet();
                    body.append((char) next);
                }
            } catch (IOException gone) {
                return body.toString();
            }
            return body.toString();
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int next = in.read();
            while (next >= 0 && next != '\n') {
                line.write(next);
                next = in.read();
            }
            if (next < 0) {
                throw new IOException("the client has gone");
            }
            return line.toString(ISO_8859_1).strip();
        }
    }
}
