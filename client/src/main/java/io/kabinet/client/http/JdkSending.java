package io.kabinet.client.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * One post on its way through the JDK's client.
 *
 * <p>It has a thread of the sender's for as long as it takes. That is several times as fast as the client's asynchronous
 * way, which ends on one more thread of the common pool, or on a new one for each post where there are but two processors.
 *
 * <p>Exceptions of the JDK repeat headers and hosts; none goes further than here.
 */
final class JdkSending {

    private final CompletableFuture<HttpEnd> end = new CompletableFuture<>();
    private final HttpPost post;
    private final Set<JdkSending> underWay;
    private @Nullable Thread working;
    private @Nullable HttpFailure refusal;

    /** A post that is under way from now on. */
    JdkSending(HttpPost post, Set<JdkSending> underWay) {
        this.post = post;
        this.underWay = underWay;
        underWay.add(this);
    }

    /** Sends it; the client is not kept here, for a stop may keep this long after the sender is closed. */
    CompletableFuture<HttpEnd> start(HttpClient client, Executor workers) {
        workers.execute(() -> work(client));
        post.stop().onCancel(() -> giveUp(HttpFailure.STOPPED));
        return end;
    }

    /** Interrupting closes the connection; where there is an end it is left alone, for the next post. */
    void giveUp(HttpFailure why) {
        if (isEnd(why)) {
            interrupt();
        }
    }

    /** Asked on the thread that takes everybody's bytes: the post ends on its own. */
    private synchronized void refuse(HttpFailure why) {
        refusal = why;
        interrupt();
    }

    private synchronized void interrupt() {
        if (working != null) {
            working.interrupt();
        }
    }

    private void work(HttpClient client) {
        if (begins()) {
            isEnd(settled(sent(client)));
        }
    }

    /** From here on an interrupt would be another's; one that came too late to be noticed is nobody's. */
    private synchronized HttpEnd settled(HttpEnd how) {
        working = null;
        var unused = Thread.interrupted();
        return refusal == null ? how : refusal;
    }

    /** Whoever gives up before is not sent, and whoever gives up afterwards finds the thread. */
    private synchronized boolean begins() {
        if (end.isDone()) {
            return false;
        }
        working = Thread.currentThread();
        return true;
    }

    /** Ends the post, unless it has ended otherwise. */
    private boolean isEnd(HttpEnd how) {
        underWay.remove(this);
        return end.complete(how);
    }

    private HttpEnd sent(HttpClient client) {
        if (post.body().isNone() && post.body().leave().isEmpty()) {
            return HttpFailure.STOPPED;
        }
        try {
            return client.send(new JdkRequest(post), head -> JdkIntake.of(head, post.longestAnswer(), this::refuse))
                    .body();
        } catch (IOException | InterruptedException | RuntimeException | Error failure) {
            return failureOf(failure);
        }
    }

    private static HttpFailure failureOf(Throwable failure) {
        HttpFailure found = HttpFailure.NOT_HTTP;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            HttpFailure told = toldBy(cause);
            if (told != null && told != HttpFailure.CONNECTION_LOST) {
                return told;
            }
            found = told == null ? found : told;
        }
        return found;
    }

    private static @Nullable HttpFailure toldBy(Throwable failure) {
        if (failure instanceof SSLException) {
            return HttpFailure.NO_TRUST;
        }
        if (failure instanceof ConnectException
                || failure instanceof HttpConnectTimeoutException
                || failure instanceof UnresolvedAddressException) {
            return HttpFailure.NO_CONNECTION;
        }
        if (failure instanceof ProtocolException) {
            return HttpFailure.NOT_HTTP;
        }
        return failure instanceof IOException ? HttpFailure.CONNECTION_LOST : null;
    }
}
