package io.kabinet.benchmarks.http;

import io.kabinet.client.http.HttpAnswer;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.http.HttpPost;
import io.kabinet.client.http.HttpSender;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletionStage;

/** The shortest sender that there can be, on the JDK's client with its default executor; it keeps few of the rules. */
final class DefaultExecutorSender implements HttpSender {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public CompletionStage<HttpEnd> send(HttpPost post) {
        HttpRequest.Builder request = HttpRequest.newBuilder(post.address());
        post.headers().forEach(request::header);
        request.POST(BodyPublishers.ofByteArray(post.body().leave().orElseThrow()));
        return client.sendAsync(request.build(), BodyHandlers.ofByteArray())
                .<HttpEnd>thenApply(DefaultExecutorSender::answer)
                .exceptionally(lost -> HttpFailure.CONNECTION_LOST);
    }

    private static HttpAnswer answer(HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("content-type").orElse("");
        return new HttpAnswer(answer.statusCode(), type, answer.body());
    }

    @Override
    public void close() {}
}
