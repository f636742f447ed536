package io.kabinet.client.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * One post on its way through the JDK's client.
 *
 * <p>Exceptions of the JDK repeat headers and hosts; none goes further than here.
 */
final class JdkSending {

    private final CompletableFuture<HttpEnd> end = new CompletableFuture<>();
    private final HttpPost post;

    JdkSending(HttpPost post) {
        this.post = post;
    }

    CompletableFuture<HttpEnd> end() {
        return end;
    }

    void start(HttpClient client) {
        HttpRequest.Builder request = HttpRequest.newBuilder(post.address()).POST(new JdkBody(post.body()));
        post.headers().forEach(request::header);
        var sent = client.sendAsync(request.build(), info -> new JdkIntake(info, post.longestAnswer(), end));
        Future<?> unused = sent.whenComplete(this::ended);
        unused = end.whenComplete((how, bug) -> letGo(how, sent));
        post.stop().onCancel(() -> end.complete(HttpFailure.STOPPED));
    }

    private void ended(@Nullable Object taken, @Nullable Throwable failure) {
        if (failure != null) {
            end.complete(failureOf(failure));
        }
    }

    /** Cancelling closes the connection; where there was an answer it is left alone, for the next post. */
    private static void letGo(@Nullable HttpEnd how, Future<?> sent) {
        if (how == HttpFailure.STOPPED || how == HttpFailure.CLOSED) {
            sent.cancel(true);
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
