package io.kabinet.testkit.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes come from either side of the proxy: they are one message, passed on as it was read, or an error. */
@Tag("fuzz")
class MessageFuzzTest {

    private static final String MINUTE = "60s";

    @MethodSource("requests")
    @FuzzTest(maxDuration = MINUTE)
    void a_request_is_passed_on_as_it_was_read_or_not_at_all(byte[] input) {
        isReadAsItIsWrittenOrRefused(Message::request, input);
    }

    @MethodSource("answers")
    @FuzzTest(maxDuration = MINUTE)
    void an_answer_is_passed_on_as_it_was_read_or_not_at_all(byte[] input) {
        isReadAsItIsWrittenOrRefused(Message::answer, input);
    }

    private static void isReadAsItIsWrittenOrRefused(Reader reader, byte[] input) {
        try {
            Message read = reader.read(new ByteArrayInputStream(input));
            byte[] written = read.bytes();
            Message again = reader.read(new ByteArrayInputStream(written));

            assertThat(again.bytes()).isEqualTo(written);
            assertThat(again.body()).isEqualTo(read.body());
            assertThat(read.headLength() + read.body().length).isEqualTo(written.length);
            assertThat(read.content().length).isLessThanOrEqualTo(read.body().length);
        } catch (IOException e) {
            assertThat(e)
                    .hasMessageMatching("the connection ends within a (line|body)|a head without a line|"
                            + "a length (that is no number|below zero)|more than [0-9]+ bytes");
        }
    }

    static Stream<byte[]> requests() {
        return bytes(
                "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}",
                "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2;a=b\r\n{}\r\n0\r\nX: y\r\n\r\n");
    }

    static Stream<byte[]> answers() {
        return bytes(
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}",
                "HTTP/1.1 200 OK\n\nuntil the end",
                "HTTP/1.1 200 OK\r\nX: a\rb\r\nContent-Length: 4294967295\r\n\r\n",
                "HTTP/1.1 204 No Content\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
    }

    private static Stream<byte[]> bytes(String... texts) {
        return Stream.of(texts).map(text -> text.getBytes(ISO_8859_1));
    }

    private interface Reader {
        Message read(InputStream in) throws IOException;
    }
}
