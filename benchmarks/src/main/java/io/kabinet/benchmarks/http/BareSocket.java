package io.kabinet.benchmarks.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Nothing but a socket that is kept for each caller: the same bytes out, and the bytes that come in up to the end of the body.
 *
 * <p>It knows how long an answer is from the first one, which no client may.
 */
final class BareSocket implements Reader {

    private static final String END_OF_HEADERS = "\r\n\r\n";
    private static final String LENGTH = "content-length: ";

    private final URI operator;
    private final byte[] request;
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Line> line = ThreadLocal.withInitial(Line::new);

    BareSocket(URI operator) {
        this.operator = operator;
        this.request = ("POST " + PATH + " HTTP/1.1\r\nHost: " + operator.getAuthority() + "\r\nAuthorization: Bearer "
                        + TOKEN + "\r\nContent-Type: " + JSON + "\r\nAccept: " + ACCEPT + "\r\nContent-Length: "
                        + BODY.length() + "\r\n\r\n" + BODY)
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public Object read() throws IOException {
        return line.get().ask();
    }

    @Override
    public void close() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The connection of one caller. */
    private final class Line {

        private final byte[] answer = new byte[1_024];
        private Socket socket = new Socket();
        private int headers;
        private int whole;

        byte[] ask() throws IOException {
            if (!socket.isConnected()) {
                socket = new Socket(operator.getHost(), operator.getPort());
                socket.setTcpNoDelay(true);
                sockets.add(socket);
            }
            socket.getOutputStream().write(request);
            InputStream in = socket.getInputStream();
            int held = 0;
            while (whole == 0 || held < whole) {
                int more = in.read(answer, held, answer.length - held);
                if (more < 0) {
                    throw new EOFException("the operator has closed the connection");
                }
                held += more;
                if (whole == 0) {
                    measure(held);
                }
            }
            return Arrays.copyOfRange(answer, headers, whole);
        }

        private void measure(int held) {
            String text = new String(answer, 0, held, StandardCharsets.US_ASCII);
            int end = text.indexOf(END_OF_HEADERS);
            if (end >= 0) {
                headers = end + END_OF_HEADERS.length();
                int at = text.toLowerCase(Locale.ROOT).indexOf(LENGTH) + LENGTH.length();
                whole = headers + Integer.parseInt(text.substring(at, text.indexOf('\r', at)));
            }
        }
    }
}
