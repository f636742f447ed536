package io.kabinet.testkit.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.kabinet.client.http.HttpAnswer;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.http.HttpPost;
import io.kabinet.client.http.HttpSender;
import io.kabinet.client.http.OneBody;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Ticker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The steps that the rules of senders are told in: what is posted, and what must come of it. */
abstract class SenderSteps {

    static final int LONGEST = 1_000;
    static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    static final String ANSWER = OK + "Content-Length: 2\r\n\r\n{}";

    /** Every byte that there is. */
    static final byte[] BODY = everyByte();

    HttpSender sender;

    abstract HttpSender newSender();

    abstract Duration longestWait();

    @BeforeEach
    void begin() {
        sender = newSender();
    }

    @AfterEach
    void end() {
        sender.close();
    }

    static HttpPost post(URI address) {
        return post(address, Map.of("Content-Type", "application/json", "X-Told", "as it is"));
    }

    static HttpPost post(URI address, Map<String, String> headers) {
        Deadline deadline = Deadline.in(Duration.ofMinutes(5), Ticker.system());
        return new HttpPost(address, headers, new OneBody(BODY), LONGEST, deadline, new CancelSignal());
    }

    /** The same without a body. */
    static HttpPost get(URI address) {
        HttpPost post = post(address);
        return new HttpPost(address, post.headers(), OneBody.none(), LONGEST, post.deadline(), post.stop());
    }

    final HttpEnd end(CompletionStage<HttpEnd> stage) {
        try {
            HttpEnd end = stage.toCompletableFuture().get(longestWait().toMillis(), TimeUnit.MILLISECONDS);
            assertNotNull(end, "a stage ended with nothing");
            return end;
        } catch (TimeoutException e) {
            return fail("a post did not end in " + longestWait());
        } catch (ExecutionException e) {
            return fail("a stage failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail("interrupted");
        }
    }

    final HttpEnd end(URI address) {
        return end(sender.send(post(address)));
    }

    final HttpAnswer answer(URI address) {
        return assertInstanceOf(HttpAnswer.class, end(address));
    }

    /** What a post ends with whose answer is these bytes, after which the other side hangs up. */
    final HttpEnd after(String bytes) throws IOException {
        try (RawServer server = RawServer.that(connection -> {
            connection.read();
            connection.write(bytes);
        })) {
            return end(server.at("/api"));
        }
    }

    final void endsAs(HttpFailure failure, String bytes) throws IOException {
        assertEquals(failure, after(bytes), () -> "after " + bytes.lines().toList());
    }

    final void soon(CountDownLatch latch, String what) throws InterruptedException {
        assertTrue(latch.await(longestWait().toMillis(), TimeUnit.MILLISECONDS), what);
    }

    static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    /** Where nobody listens. */
    static URI nobody() throws IOException {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/CANARY");
        }
    }

    private static byte[] everyByte() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }
}
