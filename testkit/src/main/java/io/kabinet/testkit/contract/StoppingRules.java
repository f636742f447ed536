package io.kabinet.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.http.HttpPost;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How it comes to an end before an answer does: rules 4, 8 and 10. */
abstract class StoppingRules extends TakingRules {

    private static final String HEAD = OK + "Content-Length: 1000\r\n\r\n";
    private static final int NUDGES = 100;

    /** All that comes of an answer before it stalls. */
    private static final List<String> BEGINNINGS = List.of(
            "",
            "HTTP/1.1 20",
            HEAD.substring(0, 30),
            HEAD,
            HEAD + "{",
            OK + "Transfer-Encoding: chunked\r\n\r\n5\r\n01");

    @Test
    void S4_a_post_ends_when_it_is_stopped_wherever_its_answer_stalls() throws Exception {
        for (String beginning : BEGINNINGS) {
            try (Stalled stalled = new Stalled(beginning)) {
                stalled.endsWhenStopped();
            }
        }
    }

    @Test
    void S4_a_post_ends_when_it_is_stopped_though_its_answer_drips() throws Exception {
        try (Stalled stalled = new Stalled(HEAD, RawServer.Connection::drip)) {
            stalled.endsWhenStopped();
        }
    }

    @Test
    void S4_a_post_ends_when_it_is_stopped_in_its_handshake() throws Exception {
        CountDownLatch greeted = new CountDownLatch(1);
        try (RawServer server = RawServer.that(connection -> {
            connection.oneByte();
            greeted.countDown();
            connection.awaitGone();
        })) {
            HttpPost post = post(URI.create("https://127.0.0.1:" + server.port() + "/api"));
            CompletionStage<HttpEnd> stage = sender.send(post);
            soon(greeted, "no handshake began");

            post.stop().cancel();

            assertEquals(HttpFailure.STOPPED, end(stage));
        }
    }

    @Test
    void S4_a_post_that_was_stopped_before_does_not_begin() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            HttpPost post = post(server.at("/api"));
            post.stop().cancel();

            assertEquals(HttpFailure.STOPPED, end(sender.send(post)));
            assertTrue(post.body().withdraw(), "the body has left");
            assertEquals(0, server.bodyBytes(), "bytes of the body");
        }
    }

    @Test
    void S8_the_connection_of_a_post_that_is_stopped_is_closed() throws Exception {
        for (String beginning : BEGINNINGS) {
            try (Stalled stalled = new Stalled(beginning)) {
                stalled.stop();
                soon(stalled.gone, "a stopped post kept its connection after " + beginning.length() + " characters");
            }
        }
        try (Stalled stalled = new Stalled(HEAD, RawServer.Connection::drip)) {
            stalled.stop();
            soon(stalled.gone, "a stopped post kept the connection of an answer that drips");
        }
    }

    @Test
    void S8_the_connection_of_an_answer_that_is_refused_is_closed() throws Exception {
        for (String refused : List.of(
                "Content-Length: 3\r\nContent-Length: 4",
                "Content-Encoding: gzip",
                "Content-Length: " + (LONGEST + 1))) {
            try (Stalled stalled = new Stalled(OK + refused + "\r\n\r\n{")) {
                soon(stalled.gone, "an answer was refused and its connection kept: " + refused);
            }
        }
    }

    @Test
    void S8_stopping_a_post_that_has_ended_harms_no_other() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            HttpPost post = post(server.at("/api"));
            end(sender.send(post));

            post.stop().cancel();

            answer(server.at("/api"));
        }
    }

    @Test
    void S10_closing_ends_what_is_under_way_and_its_connection() throws Exception {
        try (Stalled stalled = new Stalled(HEAD)) {
            sender.close();
            sender.close();

            assertEquals(HttpFailure.CLOSED, end(stalled.stage));
            soon(stalled.gone, "a closed sender kept the connection of a post under way");
        }
    }

    @Test
    void S10_a_closed_sender_sends_nothing() throws Exception {
        try (RawServer server = RawServer.answering(ANSWER)) {
            sender.close();
            HttpPost post = post(server.at("/api"));

            assertEquals(HttpFailure.CLOSED, end(sender.send(post)));
            assertTrue(post.body().withdraw(), "the body has left");
            assertEquals(0, server.connections(), "connections");
        }
    }

    /** On Java 17 the JDK's own client can only be left to the collector, so that is asked to come by. */
    @Test
    void S10_connections_that_rest_are_closed_with_the_sender() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (RawServer server = RawServer.that(connection -> {
            try {
                connection.read();
                connection.write(ANSWER);
                connection.awaitGone();
            } finally {
                gone.countDown();
            }
        })) {
            answer(server.at("/api"));
            sender.close();

            boolean closed = false;
            for (int nudge = 0; nudge < NUDGES && !closed; nudge++) {
                System.gc();
                closed = gone.await(longestWait().toMillis() / NUDGES, TimeUnit.MILLISECONDS);
            }
            assertTrue(closed, "a closed sender kept a connection that rested");
        }
    }

    /** A post whose answer has stalled. */
    private final class Stalled implements AutoCloseable {

        private final CountDownLatch gone = new CountDownLatch(1);
        private final RawServer server;
        private final HttpPost post;
        private final CompletionStage<HttpEnd> stage;

        Stalled(String beginning) throws Exception {
            this(beginning, RawServer.Connection::awaitGone);
        }

        Stalled(String beginning, RawServer.Script rest) throws Exception {
            CountDownLatch begun = new CountDownLatch(1);
            server = RawServer.that(connection -> {
                try {
                    connection.read();
                    connection.write(beginning);
                    begun.countDown();
                    rest.play(connection);
                } finally {
                    gone.countDown();
                }
            });
            post = post(server.at("/api"));
            stage = sender.send(post);
            soon(begun, "no request came");
        }

        void stop() {
            post.stop().cancel();
        }

        void endsWhenStopped() {
            assertFalse(stage.toCompletableFuture().isDone(), "a post ended without its answer");
            stop();
            assertEquals(HttpFailure.STOPPED, end(stage));
            assertEquals(1, server.arrived().size(), "arrivals");
        }

        @Override
        public void close() throws IOException {
            stop();
            server.close();
        }
    }
}
