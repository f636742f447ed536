package io.kabinet.core.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** The text that the bytes of a fuzzer stand for. */
public final class FuzzedText {

    private FuzzedText() {}

    /**
     * UTF-8, or after a first byte of zero UTF-16, in which half a character can be written.
     *
     * @param input any bytes
     * @return the text
     */
    public static String of(byte[] input) {
        if (input.length == 0 || input[0] != 0) {
            return new String(input, UTF_8);
        }
        char[] text = new char[(input.length - 1) / 2];
        ByteBuffer.wrap(input, 1, input.length - 1).asCharBuffer().get(text);
        return new String(text);
    }
}
