package io.kabinet.benchmarks.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * An operator in a process of its own that gives every request the same balance, as cheaply as can be.
 *
 * <p>It says its port and runs until its input ends, so that it cannot outlive whoever started it.
 */
public final class FixedOperator {

    private static final String BODY =
            "{\"amount\":{\"amount\":\"150.00\",\"currency\":\"RUB\"},\"asOf\":\"2026-11-25T09:00:00Z\"}";
    private static final byte[] ANSWER = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                    + BODY.length() + "\r\n\r\n" + BODY)
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_HEADERS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

    private FixedOperator() {}

    public static void main(String[] args) throws IOException {
        ServerSocket server = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
        start(() -> {
            while (true) {
                Socket caller = server.accept();
                caller.setTcpNoDelay(true);
                start(() -> answer(caller));
            }
        });
        System.out.println(server.getLocalPort());
        System.in.transferTo(OutputStream.nullOutputStream()); // until whoever started this lets go
        System.exit(0);
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                return; // the caller is gone
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void answer(Socket caller) throws IOException {
        try (caller) {
            InputStream in = caller.getInputStream();
            OutputStream out = caller.getOutputStream();
            byte[] request = new byte[8_192];
            int held = 0;
            while (true) {
                int whole = length(request, held);
                if (whole > 0 && whole <= held) {
                    System.arraycopy(request, whole, request, 0, held - whole);
                    held -= whole;
                    out.write(ANSWER);
                } else {
                    int more = in.read(request, held, request.length - held);
                    if (more < 0) {
                        return;
                    }
                    held += more;
                }
            }
        }
    }

    /** How long the first request is with its body, or 0 if its headers have not all come. */
    private static int length(byte[] request, int held) {
        int end = indexOf(END_OF_HEADERS, request, held);
        if (end < 0) {
            return 0;
        }
        int at = indexOf(LENGTH, request, end);
        int body = 0;
        for (int i = at + LENGTH.length; at >= 0 && request[i] != '\r'; i++) {
            body = request[i] == ' ' ? body : body * 10 + request[i] - '0';
        }
        return end + END_OF_HEADERS.length + body;
    }

    /** Looks for something in lower case, whatever case it is written in. */
    private static int indexOf(byte[] what, byte[] text, int end) {
        for (int i = 0; i <= end - what.length; i++) {
            int same = 0;
            while (same < what.length && lower(text[i + same]) == what[same]) {
                same++;
            }
            if (same == what.length) {
                return i;
            }
        }
        return -1;
    }

    private static int lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
    }

    /** What may fail because a socket is closed. */
    private interface Work {

        void run() throws IOException;
    }
}
