package io.kabinet.client.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A server that answers byte by byte as a script says, one thread for each connection. */
final class RawOperator implements AutoCloseable {

    private final ServerSocket door;
    private final Script script;
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
    private final AtomicInteger bytes = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    private RawOperator(ServerSocket door, Script script) {
        this.script = script;
        this.door = door;
        daemon(this::accept);
    }

    static RawOperator that(Script script) throws IOException {
        return behind(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), script);
    }

    /** Behind a door of one's own, such as one that speaks TLS. */
    static RawOperator behind(ServerSocket door, Script script) {
        return new RawOperator(door, script);
    }

    /** Reads one request and answers it with these bytes, then hangs up. */
    static RawOperator answering(String answer) throws IOException {
        return that(connection -> {
            connection.read();
            connection.write(answer);
        });
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/api");
    }

    int port() {
        return door.getLocalPort();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    int connections() {
        return sockets.size();
    }

    int bytes() {
        return bytes.get();
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

    /** A request as it came. */
    record Request(String line, List<String> headers, String body) {

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

        /** Reads a whole request; fails if the client goes before its end. */
        Request read() throws IOException {
            String line = line();
            List<String> headers = Stream.iterate(line(), this::next)
                    .takeWhile(text -> !text.isEmpty())
                    .toList();
            Request bare = new Request(line, headers, "");
            int length = bare.header("content-length").stream()
                    .mapToInt(Integer::parseInt)
                    .sum();
            String body = new String(in.readNBytes(length), UTF_8);
            bytes.addAndGet(length);
            Request request = new Request(line, headers, body);
            requests.add(request);
            return request;
        }

        void write(String text) throws IOException {
            write(text.getBytes(UTF_8));
        }

        void write(byte[] some) throws IOException {
            socket.getOutputStream().write(some);
            socket.getOutputStream().flush();
        }

        /** Says nothing more until the client has gone; fails if it goes with a bang. */
        void awaitGone() throws IOException {
            while (in.read() >= 0) {
                bytes.incrementAndGet();
            }
        }

        /** All that still comes, a character for each byte, until the client has gone, with a bang or without. */
        String rest() {
            StringBuilder rest = new StringBuilder();
            try {
                for (int next = in.read(); next >= 0; next = in.read()) {
                    rest.append((char) next);
                }
            } catch (IOException gone) {
                rest.append(' ');
            }
            return rest.toString();
        }

        /** Waits a moment, or until the test is over. */
        void moment() throws IOException, InterruptedException {
            if (closed.await(10, TimeUnit.MILLISECONDS)) {
                throw new IOException("the test is over");
            }
        }

        /** Hangs up with a reset. */
        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        private String next(String before) {
            try {
                return line();
            } catch (IOException e) {
                return "";
            }
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int next = in.read();
            while (next >= 0 && next != '\n') {
                line.write(next);
                bytes.incrementAndGet();
                next = in.read();
            }
            if (next < 0) {
                throw new IOException("the client has gone");
            }
            return line.toString(ISO_8859_1).strip();
        }
    }
}
