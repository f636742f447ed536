package io.kabinet.testkit.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the proxy does with bytes, and what it leaves behind. */
class FaultProxyTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Any: other\r\n";
    private static final String ANSWER = HEAD + "Content-Length: 7\r\n\r\n{\"a\":1}";
    private static final String PASSED = HEAD + "Content-Length: 7\r\nConnection: close\r\n\r\n{\"a\":1}";
    private static final String REQUEST =
            "POST /api/x HTTP/1.1\r\nHost: elsewhere\r\nX-One: 1\r\nContent-Length: 4\r\n\r\nbody";

    private final TinyOperator operator = TinyOperator.answering(ANSWER);
    private final FaultProxy network = FaultProxy.to(operator.address());

    @AfterEach
    void close() {
        network.close();
        operator.close();
    }

    @Test
    void without_a_fault_bytes_pass_but_for_the_host_and_the_end_of_the_connection() throws IOException {
        assertThat(ask(REQUEST)).isEqualTo(PASSED);

        String host = operator.address().getAuthority();
        assertThat(operator.requests())
                .singleElement()
                .satisfies(request -> assertThat(text(request))
                        .isEqualTo("POST /api/x HTTP/1.1\r\nX-One: 1\r\nContent-Length: 4\r\nHost: " + host
                                + "\r\nConnection: close\r\n\r\nbody"));
        assertThat(network.met()).isEmpty();
    }

    @Test
    void a_request_and_an_answer_in_chunks_pass_chunk_by_chunk() throws IOException {
        String chunks = "3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\n";
        try (TinyOperator chunked = TinyOperator.answering(
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + "not any more");
                FaultProxy other = FaultProxy.to(chunked.address())) {
            assertThat(ask(other, "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks))
                    .isEqualTo("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunks);
            assertThat(chunked.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.body()).asString().isEqualTo(chunks));
        }
    }

    @Test
    void an_answer_without_a_length_passes_to_its_end() throws IOException {
        try (TinyOperator other = TinyOperator.answering("HTTP/1.1 200 OK\r\nA: b\r\n\r\nall of it");
                FaultProxy before = FaultProxy.to(other.address())) {
            assertThat(ask(before, REQUEST)).isEqualTo("HTTP/1.1 200 OK\r\nA: b\r\nConnection: close\r\n\r\nall of it");
        }
    }

    @Test
    void a_cut_answer_has_its_first_bytes_and_no_more() throws IOException {
        for (int bytes : IntStream.range(0, PASSED.length()).toArray()) {
            network.next(Fault.cutAt(bytes));

            assertThat(ask(REQUEST)).isEqualTo(PASSED.substring(0, bytes));
        }
        network.next(Fault.cutAt(PASSED.length()));
        assertThat(ask(REQUEST)).isEqualTo(PASSED.substring(0, PASSED.length() - 1));
    }

    @Test
    void in_an_answer_with_two_lengths_the_first_is_right() throws IOException {
        network.next(Fault.TWO_LENGTHS);

        assertThat(ask(REQUEST)).contains("Content-Length: 7\r\nContent-Length: 8\r\n");
    }

    @Test
    void in_an_answer_with_a_name_twice_the_second_is_right() throws IOException {
        network.next(Fault.DUPLICATE_KEYS);

        assertThat(ask(REQUEST)).contains("Content-Length: 16\r\n").endsWith("\r\n\r\n{\"a\":null,\"a\":1}");
    }

    @Test
    void a_page_in_place_of_an_answer_is_html() throws IOException {
        network.next(Fault.HTML_200, Fault.HTML_502, Fault.WRONG_TYPE, Fault.BARE_503);

        assertThat(ask(REQUEST))
                .startsWith("HTTP/1.1 200 OK\r\nContent-Type: text/html")
                .contains("<p>");
        assertThat(ask(REQUEST))
                .startsWith("HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html")
                .contains("<html>");
        assertThat(ask(REQUEST)).contains("Content-Type: text/plain\r\n").endsWith("{\"a\":1}");
        assertThat(ask(REQUEST)).startsWith("HTTP/1.1 503 ").contains("Content-Length: 0\r\n");
    }

    @Test
    void a_busy_answer_says_when_to_come_back() throws IOException {
        network.next(Fault.busyFor(Duration.ofHours(1)), Fault.busy("1000000000000000000"));

        assertThat(ask(REQUEST))
                .startsWith("HTTP/1.1 429 ")
                .contains("Date: Sun, 01 Mar 2026 09:00:00 GMT\r\n", "Retry-After: Sun, 01 Mar 2026 10:00:00 GMT\r\n");
        assertThat(ask(REQUEST)).contains("Retry-After: 1000000000000000000\r\n");
    }

    @Test
    void a_reset_is_a_reset_and_hanging_up_is_none() throws IOException {
        network.next(Fault.RESET_BEFORE, Fault.RESET_AFTER, Fault.LOSE_ANSWER, Fault.LOSE_REQUEST);

        assertThat(ask(REQUEST)).isEqualTo("reset");
        assertThat(ask(REQUEST)).isEqualTo("reset");
        assertThat(ask(REQUEST)).isEmpty();
        assertThat(ask(REQUEST)).isEmpty();
    }

    @Test
    void a_storm_is_503_and_502_in_turn_and_passes() throws IOException {
        network.storm(3);

        assertThat(IntStream.range(0, 4).mapToObj(i -> status())).containsExactly("503", "502", "503", "200");
    }

    @Test
    void faults_are_counted_by_kind() throws IOException {
        network.next(Fault.cutAt(1), Fault.LOSE_ANSWER, Fault.cutAt(2));
        for (int i = 0; i < 4; i++) {
            ask(REQUEST);
        }

        assertThat(network.met()).isEqualTo(Map.of("cut", 2, "lose answer", 1));
        assertThat(network.arrivals()).isEqualTo(4);
    }

    @Test
    void the_same_seed_draws_the_same_faults() {
        List<String> once = drawn(7, 0.5);

        assertThat(drawn(7, 0.5)).isEqualTo(once);
        assertThat(drawn(8, 0.5)).isNotEqualTo(once);
        assertThat(once).contains("200");
        assertThat(once.stream().filter("200"::equals).count()).isBetween(10L, 50L);
    }

    @Test
    void a_share_of_none_draws_nothing_and_one_of_all_spares_nobody() {
        assertThat(drawn(7, 0)).containsOnly("200");
        assertThat(drawn(7, 1)).containsOnly("503", "429");
    }

    private List<String> drawn(long seed, double share) {
        network.plan(seed, share, "bare 503", "429");
        List<String> all = IntStream.range(0, 60).mapToObj(i -> status()).toList();
        network.calm();
        assertThat(status()).isEqualTo("200");
        return all;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void a_share_is_none_to_all(double wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> network.plan(1, wrong));
    }

    @Test
    void what_there_is_not_cannot_be_asked_for() {
        assertThatIllegalArgumentException().isThrownBy(() -> network.plan(1, 1, "earthquake"));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.cutAt(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.busy("1\r\nX: y"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://127.0.0.1:1", "http://cabinet.example", "http://127.0.0.1.example/", "file:///x", "x"})
    void an_operator_elsewhere_is_refused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> FaultProxy.to(URI.create(address)));
    }

    @Test
    void closing_ends_every_connection_and_thread_whatever_they_wait_for() throws Exception {
        CountDownLatch still = new CountDownLatch(2);
        network.onStandstill(fault -> still.countDown());
        network.next(Fault.STALL_IN_BODY, Fault.DRIP);
        try (Socket stalled = send(network, REQUEST);
                Socket dripping = send(network, REQUEST);
                Socket half = send(network, REQUEST.substring(0, 30))) {
            assertThat(still.await(10, TimeUnit.SECONDS)).isTrue();
            List<Thread> threads = threads();
            assertThat(threads).hasSizeGreaterThanOrEqualTo(3);

            network.close();
            network.close();

            for (Thread thread : threads) {
                thread.join(10_000);
                assertThat(thread.isAlive()).isFalse();
            }
            assertThat(threads()).isEmpty();
            for (Socket socket : List.of(stalled, dripping, half)) {
                Assertions.assertThatCode(() -> rest(socket)).doesNotThrowAnyException();
            }
            Assertions.assertThatThrownBy(() -> ask(REQUEST)).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void nothing_is_left_of_a_connection_that_has_ended() throws Exception {
        network.next(Fault.LOSE_ANSWER, Fault.RESET_AFTER, Fault.HTML_200, Fault.cutAt(3));
        for (int i = 0; i < 50; i++) {
            ask(REQUEST);
        }

        // Only the one that accepts has reason to stay.
        List<Thread> threads = threads();
        for (Thread thread : threads.subList(1, threads.size())) {
            thread.join(10_000);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    private List<Thread> threads() {
        String name = "kabinet-faults-" + network.address().getPort() + "-";
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(name))
                .sorted(java.util.Comparator.comparingLong(Thread::getId))
                .toList();
    }

    private String status() {
        try {
            return ask(REQUEST).substring(9, 12);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String ask(String request) throws IOException {
        return ask(network, request);
    }

    private static String ask(FaultProxy network, String request) throws IOException {
        try (Socket socket = send(network, request)) {
            return rest(socket);
        }
    }

    private static Socket send(FaultProxy network, String request) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), network.address().getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        return socket;
    }

    private static String rest(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (SocketException reset) {
            return "reset";
        }
    }

    private static String text(Message message) {
        return new String(message.bytes(), ISO_8859_1);
    }
}
