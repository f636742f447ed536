package io.kabinet.client.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Bytes of a fuzzer that begin with a few lines, so that people can write such an input as well. */
public final class FuzzedLines {

    private final byte[] input;
    private int next;

    public FuzzedLines(byte[] input) {
        this.input = input;
    }

    /** The lines and then the rest, as one input. */
    public static byte[] of(String... lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }

    /** The next line, without its end; empty where there is none. */
    public String next() {
        int start = next;
        int end = start;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        next = Math.min(input.length, end + 1);
        return new String(input, start, end - start, UTF_8);
    }

    /** The next line as a number of at most three digits; zero if it is none. */
    public int nextNumber() {
        String line = next();
        return line.matches("[0-9]{1,3}") ? Integer.parseInt(line) : 0;
    }

    /** What has not been taken as a line. */
    public byte[] rest() {
        return Arrays.copyOfRange(input, next, input.length);
    }
}
