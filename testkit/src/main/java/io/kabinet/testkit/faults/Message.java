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
import java.util.regex.Pattern;
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
    private static final Pattern LINE_END = Pattern.compile("\\r?\\n\\z");

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
        Message head = head(new Bounded(in, LONGEST_HEAD));
        return head.isChunked() || head.header("Content-Length").isPresent() ? head.withBodyOf(in) : head;
    }

    /** Reads an answer whole; one that says nothing of its length goes on until the connection ends. */
    static Message answer(InputStream in) throws IOException {
        InputStream heads = new Bounded(in, LONGEST_HEAD);
        Message head = head(heads);
        while (head.status().startsWith("1")) {
            head = head(heads);
        }
        return head.status().equals("204") || head.status().equals("304") ? head : head.withBodyOf(in);
    }

    private static Message head(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(in); !isEmpty(line); line = line(in)) {
            lines.add(LINE_END.matcher(line).replaceFirst(""));
        }
        if (lines.isEmpty()) {
            throw new IOException("a head without a line");
        }
        return new Message(List.copyOf(lines), new byte[0]);
    }

    /** A line with its end. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next;
        do {
            next = in.read();
            if (next < 0) {
                throw new EOFException("the connection ends within a line");
            }
            line.write(next);
        } while (next != '\n');
        return line.toString(ISO_8859_1);
    }

    private static boolean isEmpty(String line) {
        return LINE_END.matcher(line).matches();
    }

    private Message withBodyOf(InputStream in) throws IOException {
        InputStream bounded = new Bounded(in, LONGEST_BODY);
        if (isChunked()) {
            return new Message(lines, chunks(bounded));
        }
        Optional<String> length = header("Content-Length");
        return new Message(
                lines, length.isPresent() ? exactly(length(length.get(), 10), bounded) : bounded.readAllBytes());
    }

    private static byte[] exactly(int length, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the connection ends within a body");
        }
        return bytes;
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        int size;
        do {
            String head = line(in);
            size = sizeOf(head);
            raw.writeBytes(head.getBytes(ISO_8859_1));
            raw.writeBytes(exactly(size, in));
            // The end of the chunk, and after the last one whatever trails it.
            String after;
            do {
                after = line(in);
                raw.writeBytes(after.getBytes(ISO_8859_1));
            } while (size == 0 && !isEmpty(after));
        } while (size > 0);
        return raw.toByteArray();
    }

    private static int sizeOf(String line) throws IOException {
        return length(line.split(";", 2)[0].strip(), 16);
    }

    private static int length(String digits, int radix) throws IOException {
        try {
            int length = Integer.parseInt(digits, radix);
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException e) {
            throw new IOException("a length that is no number", e);
        }
        throw new IOException("a length below zero");
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
