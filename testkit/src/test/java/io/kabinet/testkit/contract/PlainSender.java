package io.kabinet.testkit.contract;

import io.kabinet.client.http.HttpAnswer;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.http.HttpPost;
import io.kabinet.client.http.HttpSender;
import io.kabinet.client.transport.CancelSignal;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The JDK's client as one comes upon it: it looks neither at lengths nor at encodings, and reads whatever comes. */
final class PlainSender implements HttpSender {

    private final HttpClient client;
    private final Map<String, String> besides;
    private final CancelSignal closing = new CancelSignal();

    PlainSender(HttpClient.Builder settings, Map<String, String> besides) {
        this.client = settings.version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
        this.besides = besides;
    }

    @Override
    public CompletionStage<HttpEnd> send(HttpPost post) {
        if (closing.isCancelled() || post.stop().isCancelled()) {
            return CompletableFuture.completedFuture(closing.isCancelled() ? HttpFailure.CLOSED : HttpFailure.STOPPED);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(post.address())
                .POST(HttpRequest.BodyPublishers.fromPublisher(
                        subscriber -> post.body()
                                .leave()
                                .ifPresentOrElse(
                                        bytes -> HttpRequest.BodyPublishers.ofByteArray(bytes)
                                                .subscribe(subscriber),
                                        () -> post.stop().cancel()),
                        post.body().length()));
        post.headers().forEach(request::header);
        besides.forEach(request::header);
        CompletableFuture<HttpEnd> end = new CompletableFuture<>();
        closing.onCancel(() -> end.complete(HttpFailure.CLOSED));
        var sent = client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        post.stop().onCancel(() -> end.complete(HttpFailure.STOPPED));
        var unused =
                sent.whenComplete((answer, failure) -> end.complete(answer == null ? told(failure) : told(answer)));
        return end.whenComplete((how, bug) -> sent.cancel(true));
    }

    private static HttpEnd told(HttpResponse<byte[]> answer) {
        return new HttpAnswer(
                answer.statusCode(), answer.headers().firstValue("content-type").orElse(""), answer.body());
    }

    private static HttpEnd told(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException) {
                return HttpFailure.NO_CONNECTION;
            }
            if (cause instanceof ProtocolException) {
                return HttpFailure.NOT_HTTP;
            }
        }
        return HttpFailure.CONNECTION_LOST;
    }

    @Override
    public void close() {
        closing.cancel();
    }
}
