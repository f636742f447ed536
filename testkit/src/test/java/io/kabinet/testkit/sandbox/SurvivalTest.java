package io.kabinet.testkit.sandbox;

import static io.kabinet.testkit.sandbox.Sandboxes.balance;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.testkit.sandbox.Letter.Told;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever somebody sends, others are answered. */
class SurvivalTest {

    private final Sandbox sandbox = Sandboxes.open();
    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        sandbox.close();
    }

    private OutputStream opened(Sandbox to) throws IOException {
        Socket socket = Letter.open(to.address());
        sockets.add(socket);
        return socket.getOutputStream();
    }

    /** A connection that was answered and stays open. */
    private Socket rested(Sandbox at) throws IOException {
        Socket socket = Letter.open(at.address());
        sockets.add(socket);
        assertThat(asked(socket, Letter.to(at, "GET /health"))).isEqualTo(200);
        return socket;
    }

    private static int asked(Socket socket, Letter letter) throws IOException {
        socket.getOutputStream().write(letter.bytes());
        return Told.read(socket.getInputStream()).status();
    }

    private static Sandbox forSoMany(int connections) {
        Limits few = new Limits(connections, 8, Duration.ofSeconds(30), Duration.ofSeconds(10), 8 * 1024, 64 * 1024);
        return Sandbox.of(Sandboxes.operator()).limits(few).start();
    }

    private static void isAnswered(Sandbox by) {
        assertThat(balance(by).send().status()).isEqualTo(200);
    }

    @Test
    void two_hundred_requests_that_are_half_sent_hold_nobody_up() throws IOException {
        byte[] whole = balance(sandbox).bytes();
        for (int i = 0; i < 200; i++) {
            // Some break off in the headers, some in the body, some have not begun.
            opened(sandbox).write(whole, 0, whole.length * (i % 4) / 4 + (i % 4 == 3 ? whole.length / 4 - 1 : 0));
        }

        for (int i = 0; i < 20; i++) {
            isAnswered(sandbox);
        }
    }

    @Test
    void a_flood_of_connections_holds_nobody_up_for_long() throws IOException {
        try (Sandbox small = forSoMany(20)) {
            for (int i = 0; i < 60; i++) {
                opened(small);
            }

            isAnswered(small);
        }
    }

    @Test
    void connections_that_were_answered_and_rest_keep_nobody_out() throws IOException {
        try (Sandbox small = forSoMany(20)) {
            for (int i = 0; i < 20; i++) {
                rested(small);
            }

            isAnswered(small);
        }
    }

    @Test
    void the_connection_that_has_rested_longest_goes_and_none_that_waits_for_its_answer() throws IOException {
        try (Sandbox small = forSoMany(4)) {
            Socket waiting = rested(small);
            small.operator().faults().holdNextAnswer();
            waiting.getOutputStream().write(balance(small).bytes());
            Sandboxes.untilArrived(small);
            Socket busy = rested(small);
            Socket forgotten = rested(small);
            Socket newer = rested(small);
            assertThat(asked(busy, Letter.to(small, "GET /health"))).isEqualTo(200);

            isAnswered(small);

            assertThat(forgotten.getInputStream().read()).as("closed").isEqualTo(-1);
            small.operator().faults().release();
            assertThat(Told.read(waiting.getInputStream()).status()).isEqualTo(200);
            assertThat(asked(busy, Letter.to(small, "GET /health"))).isEqualTo(200);
            assertThat(asked(newer, Letter.to(small, "GET /health"))).isEqualTo(200);
        }
    }

    @Test
    void a_body_of_fifty_megabytes_is_refused_before_it_is_read() {
        Told told = balance(sandbox)
                .with("Content-Length", Integer.toString(50 * 1024 * 1024))
                .send();

        assertThat(told.status()).isEqualTo(413);
        assertThat(told.header("Connection")).isEqualTo("close");
        isAnswered(sandbox);
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_ends_at_the_limit() throws IOException {
        OutputStream out = opened(sandbox);
        out.write(balance(sandbox)
                .without("Content-Length")
                .body(new byte[0])
                .without("Content-Length")
                .with("Transfer-Encoding", "chunked")
                .bytes());
        byte[] chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(ISO_8859_1);
        int sent = 0;
        try {
            for (; sent < 800; sent++) {
                out.write(chunk);
            }
        } catch (IOException e) {
            // The connection was closed under way, as it should be.
        }

        assertThat(sent).as("chunks of 64 KiB that somebody took").isLessThan(800);
        isAnswered(sandbox);
    }

    @Test
    void a_body_just_within_the_limit_is_read() {
        String blanks = " ".repeat(64 * 1024 - Sandboxes.ANNAS.length());
        Told within = Letter.post(sandbox, Sandboxes.BALANCE, Sandboxes.ANNAS + blanks)
                .with("Authorization", Sandboxes.bearer(sandbox))
                .send();
        Told above = Letter.post(sandbox, Sandboxes.BALANCE, Sandboxes.ANNAS + blanks + " ")
                .with("Authorization", Sandboxes.bearer(sandbox))
                .send();

        assertThat(within.status()).isEqualTo(200);
        assertThat(above.status()).isEqualTo(413);
    }

    @Test
    void a_body_that_drips_is_not_waited_for() throws IOException {
        Limits hasty = new Limits(100, 8, Duration.ofSeconds(30), Duration.ofMillis(300), 8 * 1024, 64 * 1024);
        try (Sandbox impatient = Sandbox.of(Sandboxes.operator()).limits(hasty).start();
                Socket socket = Letter.open(impatient.address())) {
            byte[] whole = balance(impatient).bytes();
            socket.getOutputStream().write(whole, 0, whole.length - 1);

            Told told = Told.read(socket.getInputStream());

            assertThat(told.status()).isEqualTo(408);
            assertThat(socket.getInputStream().read()).as("closed").isEqualTo(-1);
            isAnswered(impatient);
        }
    }

    @Test
    void a_flood_of_headers_is_refused_and_not_repeated() {
        Told long1 = balance(sandbox).with("X-Long", "CANARY".repeat(4_000)).send();
        Letter many = balance(sandbox);
        for (int i = 0; i < 2_000; i++) {
            many.with("X-" + i, "CANARY");
        }
        Told long2 = many.send();

        for (Told told : List.of(long1, long2)) {
            assertThat(told.status()).isEqualTo(431);
            assertThat(told.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(told.head() + told.body()).doesNotContain("CANARY").doesNotContain("Jetty");
        }
        isAnswered(sandbox);
    }

    @Test
    void garbage_is_answered_by_a_problem_or_by_nothing() {
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            byte[] garbage = new byte[1 + random.nextInt(500)];
            random.nextBytes(garbage);
            garbage[garbage.length - 1] = '\n';
            Told told = garbled(garbage);

            assertThat(told.status() == 0 || told.status() >= 400)
                    .as(told.head())
                    .isTrue();
            assertThat(told.head()).doesNotContain("Jetty");
        }
        isAnswered(sandbox);
    }

    /** Whoever sends garbage closes his side, so that no end of it is waited for. */
    private Told garbled(byte[] bytes) {
        try (Socket socket = Letter.open(sandbox.address())) {
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
            return Told.read(socket.getInputStream());
        } catch (IOException reset) {
            return new Told(0, "", "");
        }
    }

    @Test
    void requests_of_two_minds_are_refused() {
        Told twoLengths = balance(sandbox)
                .with("Content-Length", "3\r\nContent-Length: 4")
                .send();
        Told both = balance(sandbox)
                .with("Content-Length", "3\r\nTransfer-Encoding: chunked")
                .send();

        assertThat(twoLengths.status()).isEqualTo(400);
        assertThat(both.status()).isEqualTo(400);
        isAnswered(sandbox);
    }
}
