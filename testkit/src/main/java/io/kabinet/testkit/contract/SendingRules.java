package io.kabinet.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kabinet.client.http.HttpAnswer;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.http.HttpPost;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What goes out, and how often: rules 1, 2, 3, 9, 13 and 14. */
abstract class SendingRules extends SenderSteps {

    private static final int MANY = 16;

    @Test
    void S1_the_body_arrives_byte_for_byte_with_the_headers() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            answer(server.at("/api/v1/x"));

            assertEquals(1, server.arrived().size(), "arrivals");
            RawServer.Arrived arrived = server.arrived().get(0);
            assertEquals("POST /api/v1/x HTTP/1.1", arrived.line());
            assertEquals(List.of("as it is"), arrived.header("X-Told"));
            assertEquals(List.of("application/json"), arrived.header("Content-Type"));
            assertEquals(List.of(BODY.length + ""), arrived.header("Content-Length"));
            assertEquals(text(BODY), arrived.body());
        }
    }

    @Test
    void S14_what_has_no_body_is_a_get() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            HttpPost get = get(server.at("/api/v1/x?of=1"));
            end(sender.send(get));

            assertEquals(1, server.arrived().size(), "arrivals");
            RawServer.Arrived arrived = server.arrived().get(0);
            assertEquals("GET /api/v1/x?of=1 HTTP/1.1", arrived.line());
            assertEquals(List.of("as it is"), arrived.header("X-Told"));
            assertEquals("", arrived.body());
            assertFalse(get.body().withdraw(), "it has left");
        }
    }

    @Test
    void S14_a_get_that_was_withdrawn_reaches_nobody() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            HttpPost get = get(server.at("/api"));
            assertTrue(get.body().withdraw());

            assertInstanceOf(HttpFailure.class, end(sender.send(get)));
            assertEquals(0, server.arrived().size(), "arrivals");
        }
    }

    @Test
    void S1_whatever_is_answered_nothing_is_sent_again() throws Exception {
        for (String status : List.of(
                "401 No\r\nWWW-Authenticate: Basic realm=\"x\"",
                "408 Late",
                "421 Wrong",
                "429 Much",
                "500 Bad",
                "503 Busy\r\nRetry-After: 0")) {
            try (RawServer server = RawServer.answering("HTTP/1.1 " + status + "\r\nContent-Length: 2\r\n\r\n{}")) {
                assertEquals(status.substring(0, 3), answer(server.at("/api")).status() + "");
                assertEquals(1, server.arrived().size(), () -> "arrivals after " + status);
            }
        }
    }

    @Test
    void S1_a_connection_that_is_reset_is_not_tried_again() throws Exception {
        try (RawServer server = RawServer.that(connection -> {
            connection.read();
            connection.reset();
        })) {
            assertEquals(HttpFailure.CONNECTION_LOST, end(server.at("/api")));
            assertEquals(1, server.arrived().size(), "arrivals");
            assertEquals(1, server.connections(), "connections");
        }
    }

    @Test
    void S1_a_connection_that_ends_at_its_second_post_is_not_tried_again() throws Exception {
        try (RawServer server = RawServer.that(connection -> {
            connection.read();
            connection.write(ANSWER);
            connection.read();
        })) {
            answer(server.at("/api"));

            // Whoever takes another connection is answered there, which is as right.
            end(server.at("/api"));
            assertEquals(2, server.arrived().size(), "arrivals");
        }
    }

    @Test
    void S2_a_redirect_is_an_answer_and_not_followed() throws Exception {
        for (int status : List.of(301, 302, 303, 307, 308)) {
            try (RawServer other = RawServer.answering(ANSWER);
                    RawServer server = RawServer.answering("HTTP/1.1 " + status + " There\r\nLocation: "
                            + other.at("/there") + "\r\nContent-Length: 0\r\n\r\n")) {
                assertEquals(status, answer(server.at("/api")).status());
                assertEquals(1, server.arrived().size(), "arrivals");
                assertEquals(0, other.connections(), "connections to the other host");
            }
        }
    }

    @Test
    void S3_a_body_that_was_withdrawn_does_not_leave() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            HttpPost post = post(server.at("/api"));
            assertTrue(post.body().withdraw());

            assertInstanceOf(HttpFailure.class, end(sender.send(post)));
            assertEquals(0, server.bodyBytes(), "bytes of the body");
            // And the sender has survived it.
            answer(server.at("/api"));
        }
    }

    @Test
    void S3_a_body_that_has_left_does_not_leave_again() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            HttpPost post = post(server.at("/api"));
            assertInstanceOf(HttpAnswer.class, end(sender.send(post)));

            assertInstanceOf(HttpFailure.class, end(sender.send(post)));
            assertEquals(BODY.length, server.bodyBytes(), "bytes of the body");
        }
    }

    @Test
    void S3_nothing_has_left_while_the_handshake_is_under_way() throws Exception {
        CountDownLatch greeted = new CountDownLatch(1);
        try (RawServer server = RawServer.that(connection -> {
            connection.oneByte();
            greeted.countDown();
            connection.awaitGone();
        })) {
            HttpPost post = post(URI.create("https://127.0.0.1:" + server.port() + "/api"));
            CompletionStage<HttpEnd> stage = sender.send(post);
            soon(greeted, "no handshake began");

            assertTrue(post.body().withdraw(), "the body has left");
            post.stop().cancel();
            assertInstanceOf(HttpFailure.class, end(stage));
        }
    }

    @Test
    void S9_where_nobody_listens_nothing_has_left() throws Exception {
        HttpPost post = post(nobody());

        assertEquals(HttpFailure.NO_CONNECTION, end(sender.send(post)));
        assertTrue(post.body().withdraw(), "the body has left");
    }

    @Test
    void S9_where_there_is_no_such_host_nothing_has_left() {
        HttpPost post = post(URI.create("http://nobody.invalid/api"));

        assertEquals(HttpFailure.NO_CONNECTION, end(sender.send(post)));
        assertTrue(post.body().withdraw(), "the body has left");
    }

    @Test
    void S9_what_arrived_has_left() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            HttpPost post = post(server.at("/api"));
            end(sender.send(post));

            assertFalse(post.body().withdraw(), "the body is still here");
        }
    }

    @Test
    void S13_no_cookie_or_header_of_one_post_gets_into_another() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER.replace("OK\r\n", "OK\r\nSet-Cookie: a=b; Path=/\r\n"))) {
            end(sender.send(post(server.at("/api"), Map.of("Authorization", "Bearer one"))));
            end(sender.send(post(server.at("/api"), Map.of())));

            assertEquals(2, server.arrived().size(), "arrivals");
            RawServer.Arrived second = server.arrived().get(1);
            assertEquals(List.of(), second.header("Cookie"));
            assertEquals(List.of(), second.header("Authorization"));
        }
    }

    /** Nobody is answered before all have asked. */
    @Test
    void S13_many_at_once_each_get_their_own_answer() throws Exception {
        CountDownLatch all = new CountDownLatch(MANY);
        try (RawServer server = RawServer.that(connection -> {
            String number = connection.read().header("X-Number").get(0);
            all.countDown();
            all.await();
            connection.write(OK + "Content-Length: " + number.length() + "\r\n\r\n" + number);
        })) {
            List<CompletionStage<HttpEnd>> stages = IntStream.range(0, MANY)
                    .mapToObj(i -> sender.send(post(server.at("/api"), Map.of("X-Number", i + ""))))
                    .toList();

            for (int i = 0; i < MANY; i++) {
                HttpAnswer answer = assertInstanceOf(HttpAnswer.class, end(stages.get(i)));
                assertEquals(i + "", text(answer.body()));
            }
        }
    }
}
