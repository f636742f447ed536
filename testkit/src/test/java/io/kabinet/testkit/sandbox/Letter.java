package io.kabinet.testkit.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request written by hand, byte by byte, so that nothing mends it on its way. */
final class Letter {

    private static final int PATIENCE_MILLIS = 30_000;

    private final URI to;
    private final String line;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = new byte[0];

    private Letter(URI to, String line) {
        this.to = to;
        this.line = line;
        headers.put("Host", to.getAuthority());
    }

    static Letter to(Sandbox sandbox, String line) {
        return new Letter(sandbox.address(), line);
    }

    static Letter post(Sandbox sandbox, String path, String json) {
        return to(sandbox, "POST " + path)
                .with("Content-Type", "application/json")
                .body(json.getBytes(UTF_8));
    }

    static Letter get(URI to, String path, String token) {
        return new Letter(to, "GET " + path).with("Authorization", "Bearer " + token);
    }

    Letter with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Letter without(String name) {
        headers.remove(name);
        return this;
    }

    Letter body(byte[] bytes) {
        body = bytes;
        headers.put("Content-Length", Integer.toString(bytes.length));
        return this;
    }

    byte[] bytes() {
        StringBuilder head = new StringBuilder(line + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    Told send() {
        return send(to, bytes());
    }

    static Socket open(URI to) throws IOException {
        Socket socket = new Socket(to.getHost(), to.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    static Told send(URI to, byte[] bytes) {
        try (Socket socket = open(to)) {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return Told.read(socket.getInputStream());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        }
    }

    /** What came back; a status of 0 is a connection that was closed without a word. */
    record Told(int status, String head, String body) {

        static Told read(InputStream in) throws IOException {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
                int next = in.read();
                if (next < 0) {
                    return new Told(0, head.toString(ISO_8859_1), "");
                }
                head.write(next);
            }
            String text = head.toString(ISO_8859_1);
            int length = Integer.parseInt(header(text, "Content-Length"));
            return new Told(Integer.parseInt(text.substring(9, 12)), text, new String(in.readNBytes(length), UTF_8));
        }

        String header(String name) {
            return header(head, name);
        }

        private static String header(String head, String name) {
            return head.lines()
                    .filter(one -> one.startsWith(name + ": "))
                    .map(one -> one.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }
}
