package io.kabinet.testkit.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request or an answer of HTTP/1.1 as its bytes are, chunks and all; of its meaning only its end is understood.
 *
 * <p>The lines are the first one and the headers, without the empty line after them.
 */
final class Message {

    private static final int LONGEST_HEAD = 1 << 16;
    private static final int LONGEST_BODY = 1 << 24;
    private static final String END = "\r\n";

    private final List<String> lines;
    private final byte[] body;

    private Message(List<String> lines, byte[] body) {
        this.lines = lines;
        this.body = body;
    }

    /** An answer of our own. */
    static Message answer(String status, String type, String body) {
        return new Message(List.of("HTTP/1.1 " + status, "Content-Type: " + type), body.getBytes(ISO_8859_1))
                .measured();
    }

    /** Reads a request whole. */
    static Message request(InputStream in) throws IOException {
        Message head = head(in);
        return head.isChunked() || head.length().isPresent() ? head.withBodyOf(in) : head;
    }

    /** Reads an answer whole; one that says nothing of its length goes on until the connection ends. */
    static Message answer(InputStream in) throws IOException {
        Message head = head(in);
        while (head.status().startsWith("1")) {
            head = head(in);
        }
        return head.status().equals("204") || head.status().equals("304") ? head : head.withBodyOf(in);
    }

    private static Message head(InputStream in) throws IOException {
        String text = "";
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        do {
            text = line(in);
            head.writeBytes(text.getBytes(ISO_8859_1));
            if (head.size() > LONGEST_HEAD) {
                throw new IOException("a head of more than " + LONGEST_HEAD + " bytes");
            }
        } while (!text.equals(END));
        return new Message(head.toString(ISO_8859_1).strip().lines().toList(), new byte[0]);
    }

    /** A line with its end. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next;
        do {
            next = in.read();
            if (next < 0 || line.size() > LONGEST_HEAD) {
                throw new EOFException("the connection ends within a line");
            }
            line.write(next);
        } while (next != '\n');
        return line.toString(ISO_8859_1);
    }

    private Message withBodyOf(InputStream in) throws IOException {
        if (isChunked()) {
            return new Message(lines, chunks(in));
        }
        int most = length().orElse(LONGEST_BODY);
        byte[] bytes = in.readNBytes(most);
        if (bytes.length < most && length().isPresent()) {
            throw new EOFException("the connection ends within a body");
        }
        return new Message(lines, bytes);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        String size;
        do {
            size = line(in);
            raw.writeBytes(size.getBytes(ISO_8859_1));
            raw.writeBytes(in.readNBytes(sizeOf(size)));
            // The end of the chunk, and after the last one whatever trails it.
            String after;
            do {
                after = line(in);
                raw.writeBytes(after.getBytes(ISO_8859_1));
            } while (sizeOf(size) == 0 && !after.equals(END));
        } while (sizeOf(size) > 0 && raw.size() < LONGEST_BODY);
        return raw.toByteArray();
    }

    private static int sizeOf(String line) throws IOException {
        try {
            return Integer.parseInt(line.strip().split(";", 2)[0].strip(), 16);
        } catch (NumberFormatException e) {
            throw new IOException("a chunk without a length", e);
        }
    }

    private Optional<Integer> length() throws IOException {
        Optional<String> length = header("Content-Length");
        try {
            return length.map(Integer::parseUnsignedInt).map(known -> Math.min(known, LONGEST_BODY));
        } catch (NumberFormatException e) {
            throw new IOException("a length that is no number", e);
        }
    }

    private boolean isChunked() {
        return header("Transfer-Encoding").isPresent();
    }

    String status() {
        String[] words = lines.get(0).split(" ", 3);
        return words.length < 2 ? "" : words[1];
    }

    /** The first header of a name. */
    Optional<String> header(String name) {
        return lines.stream()
                .skip(1)
                .filter(line -> isOf(line, name))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /** The same with one header of this name and no other. */
    Message with(String name, String value) {
        return without(name).and(name, value);
    }

    /** The same with one more header, whatever there is. */
    Message and(String name, String value) {
        List<String> more = new ArrayList<>(lines);
        more.add(name + ": " + value);
        return new Message(List.copyOf(more), body);
    }

    Message without(String name) {
        return new Message(lines.stream().filter(line -> !isOf(line, name)).toList(), body);
    }

    /** The same with another body, which says how long it is. */
    Message withBody(byte[] other) {
        return new Message(lines, other).measured();
    }

    /** The body without the marks between its chunks. */
    byte[] content() throws IOException {
        if (!isChunked()) {
            return body;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(body);
        for (int size = sizeOf(line(in)); size > 0; size = sizeOf(line(in))) {
            content.writeBytes(in.readNBytes(size));
            String unused = line(in);
        }
        return content.toByteArray();
    }

    private Message measured() {
        return without("Transfer-Encoding").with("Content-Length", Integer.toString(body.length));
    }

    private static boolean isOf(String line, String name) {
        return line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":");
    }

    byte[] body() {
        return body;
    }

    /** How many bytes come before the body. */
    int headLength() {
        return headBytes().length;
    }

    private byte[] headBytes() {
        return lines.stream().collect(Collectors.joining(END, "", END + END)).getBytes(ISO_8859_1);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(headBytes());
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }
}
