package io.kabinet.client.http;

import java.util.concurrent.CompletionStage;

/**
 * Brings bytes to an operator and bytes back; it knows nothing of operations.
 *
 * <p>Behind it lies an HTTP client: the JDK's unless another is given to {@link HttpTransportBuilder#sender}. A sender keeps
 * these rules; the contract tests of the testkit bear their numbers.
 *
 * <ol>
 *   <li>The body goes out byte for byte, as one HTTP/1.1 POST to the address with the headers, once: whatever is answered, and
 *       whatever fails, the sender sends nothing again.
 *   <li>A redirect is an answer, and is not followed.
 *   <li>The body is asked for by {@link OneBody#leave()}, right before its first byte goes out; where it has been withdrawn
 *       not a byte of it leaves.
 *   <li>When {@link HttpPost#stop()} is given, which it is at the deadline as well, the stage ends soon, wherever the work is:
 *       connecting, in the handshake, before the headers, in the body, however it drips.
 *   <li>An answer that ends before its stated end is {@link HttpFailure#CONNECTION_LOST}.
 *   <li>An answer with two lengths, or with none that can be, is {@link HttpFailure#UNCLEAR_LENGTH}.
 *   <li>An answer with more bytes than {@link HttpPost#longestAnswer()} is {@link HttpFailure#TOO_LONG}, and not read on.
 *   <li>When {@link HttpPost#stop()} is given, or an answer is refused, its connection is closed.
 *   <li>Where no connection comes about, the end is {@link HttpFailure#NO_CONNECTION} and the body has not left.
 *   <li>Closing ends what is under way, and gives connections and threads back; later posts end as
 *       {@link HttpFailure#CLOSED}, and reach nobody.
 *   <li>No compression is asked for; an answer that is compressed all the same is {@link HttpFailure#ENCODED}.
 *   <li>The stage does not fail, and no end repeats the address, a header or a word of the other side.
 *   <li>Posts share connections and nothing else: no cookie, header or answer of one gets into another.
 *   <li>A post with {@link OneBody#none()} goes out as a GET, with its headers and without a body. It has left before the
 *       first byte of the request, even if no connection comes about then; whether a lost one is sent again is the HTTP
 *       client's affair.
 * </ol>
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface HttpSender extends AutoCloseable {

    /**
     * Sends a post, once, without blocking.
     *
     * @param post what to send
     * @return a stage that always completes with an end, on a thread of the sender's choice, on which little is done
     */
    CompletionStage<HttpEnd> send(HttpPost post);

    /** Gives connections and threads back; without effect the second time. */
    @Override
    void close();
}
