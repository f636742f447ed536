package io.kabinet.testkit.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message is read to its end, and no further than any message goes. */
class MessageTest {

    private static final int MIB = 1 << 20;

    @Test
    void a_message_is_kept_as_its_bytes_are() throws IOException {
        for (String body : new String[] {
            "Content-Length: 2\r\n\r\nab",
            "Transfer-Encoding: chunked\r\n\r\n2;a=b\r\nab\r\n0\r\nX: y\r\n\r\n",
            "X: a\rb\r\n\r\nuntil the end",
        }) {
            Message read = Message.answer(new ByteArrayInputStream(bytes("HTTP/1.1 200 OK\r\n" + body)));

            assertThat(new String(read.bytes(), ISO_8859_1)).isEqualTo("HTTP/1.1 200 OK\r\n" + body);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n",
                "Transfer-Encoding: chunked\r\n\r\n0\r\n",
                "Content-Length: 2147483647\r\n\r\n",
                "\r\n",
                "",
            })
    void what_goes_on_for_ever_is_not_read_for_ever(String head) {
        Endless answer = new Endless("HTTP/1.1 200 OK\r\n" + head);

        assertThatIOException().isThrownBy(() -> Message.answer(answer)).withMessageStartingWith("more than ");
        assertThat(answer.given).isLessThanOrEqualTo(16 * MIB + 1_000);
    }

    @Test
    void an_answer_that_is_always_yet_to_come_is_not_waited_for() {
        InputStream answer = new ByteArrayInputStream(bytes("HTTP/1.1 100 Go on\r\n\r\n".repeat(10_000)));

        assertThatIOException().isThrownBy(() -> Message.answer(answer)).withMessage("more than 65536 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n",
                "HTTP/1.1 200 OK\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 4294967295\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\na",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n",
            })
    void what_is_no_whole_message_is_an_error_of_the_connection(String text) {
        assertThatIOException().isThrownBy(() -> Message.answer(new ByteArrayInputStream(bytes(text))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    /** A text, and one line after another for ever. */
    private static final class Endless extends InputStream {

        private static final byte[] LINE = bytes("X: 01\r\n");

        private final byte[] text;
        private int given;

        Endless(String text) {
            this.text = bytes(text);
        }

        @Override
        public int read() {
            int at = given++;
            return at < text.length ? text[at] : LINE[(at - text.length) % LINE.length];
        }

        @Override
        public int read(byte[] to, int start, int length) {
            for (int i = start; i < start + length; i++) {
                to[i] = (byte) read();
            }
            return length;
        }
    }
}
