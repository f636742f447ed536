package io.kabinet.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kabinet.client.http.HttpAnswer;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpFailure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is taken for an answer, and what is not: rules 5, 6, 7, 11 and 12. */
abstract class TakingRules extends SendingRules {

    private static final String LENGTH = OK + "Content-Length: 10\r\n\r\n0123456789";
    private static final String CHUNKS = OK + "Transfer-Encoding: chunked\r\n\r\n5\r\n01234\r\n5\r\n56789\r\n0\r\n\r\n";
    private static final String UNTIL_CLOSE = OK + "Connection: close\r\n\r\n0123456789";

    @Test
    void S5_a_whole_answer_is_one_however_its_end_is_told() throws Exception {
        for (String whole : List.of(LENGTH, CHUNKS, UNTIL_CLOSE)) {
            HttpAnswer answer = assertInstanceOf(HttpAnswer.class, after(whole));
            assertEquals(200, answer.status());
            assertEquals("application/json", answer.contentType());
            assertEquals("0123456789", text(answer.body()));
        }
    }

    @Test
    void S5_an_answer_that_is_cut_is_a_lost_connection() throws Exception {
        for (String whole : List.of(LENGTH, CHUNKS)) {
            int body = whole.indexOf("\r\n\r\n") + 4;
            for (int length : List.of(0, 4, 12, 30, body - 2, body, body + 1, body + 7, whole.length() - 1)) {
                endsAs(HttpFailure.CONNECTION_LOST, whole.substring(0, length));
            }
        }
    }

    @Test
    void S6_an_answer_with_two_lengths_is_none() throws Exception {
        for (String headers : List.of(
                "Content-Length: 3\r\nContent-Length: 4",
                "Content-Length: 3\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 3")) {
            endsAs(HttpFailure.UNCLEAR_LENGTH, OK + headers + "\r\n\r\n1\r\n0\r\n0\r\n\r\n");
        }
    }

    @Test
    void S6_an_answer_with_a_length_that_cannot_be_is_none() throws Exception {
        for (String length : List.of("many", "-1", "3, 4", "0x3", "99999999999999999999")) {
            HttpEnd end = after(OK + "Content-Length: " + length + "\r\n\r\n123");

            assertTrue(
                    end == HttpFailure.UNCLEAR_LENGTH || end == HttpFailure.NOT_HTTP,
                    () -> "a length of " + length + " gave " + end);
        }
    }

    @Test
    void S7_the_longest_answer_is_taken_and_a_longer_one_is_not() throws Exception {
        String most = "x".repeat(LONGEST);

        assertEquals(most, bodyOf(OK + "Content-Length: " + LONGEST + "\r\n\r\n" + most));
        assertEquals(most, bodyOf(OK + "Connection: close\r\n\r\n" + most));
        endsAs(HttpFailure.TOO_LONG, OK + "Content-Length: " + (LONGEST + 1) + "\r\n\r\n" + most + "x");
        endsAs(HttpFailure.TOO_LONG, OK + "Connection: close\r\n\r\n" + most + "x");
        endsAs(HttpFailure.TOO_LONG, OK + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n" + most + "x\r\n0\r\n\r\n");
    }

    @Test
    void S7_an_answer_without_an_end_is_not_waited_for() throws Exception {
        try (RawServer server = RawServer.that(connection -> {
            connection.read();
            connection.write(OK + "\r\n");
            while (true) {
                connection.write("x".repeat(LONGEST));
            }
        })) {
            assertEquals(HttpFailure.TOO_LONG, end(server.at("/api")));
        }
    }

    @Test
    void S11_no_compression_is_asked_for() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            answer(server.at("/api"));

            List<String> asked = server.arrived().get(0).header("Accept-Encoding");
            assertTrue(Set.of("", "identity").contains(String.join(",", asked)), () -> "asked for " + asked);
        }
    }

    @Test
    void S11_an_answer_that_is_compressed_all_the_same_is_none() throws Exception {
        for (String encoding :
                List.of("gzip", "GZIP", "br", "deflate", "identity, gzip", "identity\r\nContent-Encoding: br")) {
            endsAs(HttpFailure.ENCODED, OK + "Content-Encoding: " + encoding + "\r\nContent-Length: 2\r\n\r\n{}");
        }
        assertEquals("{}", bodyOf(OK + "Content-Encoding: identity\r\nContent-Length: 2\r\n\r\n{}"));
    }

    @Test
    void S12_what_is_not_http_is_told_without_its_words() throws Exception {
        for (String words : List.of("CANARY\r\n\r\n", "HTTP/1.1 CANARY\r\n\r\n", "<html>CANARY</html>\r\n\r\n")) {
            safely(after(words));
            assertEquals(HttpFailure.NOT_HTTP, after(words), () -> "after " + words.strip());
        }
    }

    @Test
    void S12_no_end_repeats_what_was_said_by_either_side() throws Exception {
        for (String words : List.of(
                "HTTP/1.1 200 CANARY\r\nCANARY: CANARY\r\nContent-Type: CANARY\r\nContent-Length: 6\r\n\r\nCANARY",
                "HTTP/1.1 200 OK\r\nCANARY",
                OK + "Content-Length: CANARY\r\n\r\n",
                OK + "Content-Encoding: CANARY\r\n\r\n",
                OK + "Transfer-Encoding: chunked\r\n\r\nCANARY\r\n",
                "")) {
            try (RawServer server = RawServer.that(connection -> {
                connection.read();
                connection.write(words);
            })) {
                safely(end(sender.send(post(server.at("/CANARY"), Map.of("Authorization", "Bearer CANARY")))));
            }
        }
        safely(end(sender.send(post(nobody(), Map.of("Authorization", "Bearer CANARY")))));
    }

    private static void safely(HttpEnd end) {
        assertFalse(end.toString().contains("CANARY"), "an end repeats what was said");
        assertFalse(end.toString().contains("127.0.0.1"), "an end repeats the address");
    }

    private String bodyOf(String bytes) throws Exception {
        return text(assertInstanceOf(HttpAnswer.class, after(bytes)).body());
    }
}
