package io.kabinet.testkit.contract;

import io.kabinet.client.http.HttpAnswer;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.http.HttpPost;
import io.kabinet.client.http.HttpSender;
import io.kabinet.client.http.JdkHttpSender;
import io.kabinet.client.http.OneBody;
import io.kabinet.client.transport.CancelSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/** What may be wrong with a sender, each with the rules that must notice it. */
@SuppressWarnings("ImmutableEnumChecker") // the field never changes; its type only cannot say so
enum SenderFlaw {
    SENDS_TWICE("S1", good -> bent(good, post -> then(good.send(post), answer -> good.send(again(post))))),
    REPEATS_WHAT_WAS_LOST("S1", good -> bent(good, post -> ifLost(good.send(post), () -> good.send(again(post))))),
    FOLLOWS_REDIRECTS("S2", good -> plain(HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS))),
    IGNORES_WITHDRAWING("S3 S9", good -> bent(good, post -> good.send(again(post)))),
    LEAVES_TOO_EARLY("S3 S9", good -> bent(good, post -> left(post) ? good.send(again(post)) : lost())),
    IGNORES_STOPPING("S4 S8", good -> bent(good, post -> good.send(deaf(post)))),
    STOPS_WAITING_AND_GOES_ON("S8", good -> bent(good, post -> stopped(post, good.send(deaf(post))))),
    TAKES_CUT_ANSWERS(
            "S5",
            good -> bent(good, post -> ifLost(good.send(post), () -> ended(new HttpAnswer(200, "", new byte[0]))))),
    TAKES_WHATEVER_COMES("S6 S7 S11", good -> plain(HttpClient.newBuilder())),
    IGNORES_THE_LIMIT("S7", good -> bent(good, post -> good.send(endless(post)))),
    STAYS_OPEN("S10", Open::new),
    ASKS_FOR_COMPRESSION("S11", good -> new PlainSender(HttpClient.newBuilder(), Map.of("Accept-Encoding", "gzip"))),
    FAILS_ITS_STAGE("S12", good -> bent(good, post -> good.send(post).thenApply(SenderFlaw::orFail))),
    KEEPS_COOKIES("S13", good -> plain(HttpClient.newBuilder().cookieHandler(new CookieManager()))),
    POSTS_WHAT_HAS_NO_BODY("S14", good -> bent(good, post -> good.send(again(post))));

    private final String rules;
    private final Function<HttpSender, HttpSender> bending;

    SenderFlaw(String rules, Function<HttpSender, HttpSender> bending) {
        this.rules = rules;
        this.bending = bending;
    }

    /** The rules whose tests must fail, such as {@code S4 S8}. */
    String rules() {
        return rules;
    }

    /** A sender that is fine but for this. */
    HttpSender sender() {
        return bending.apply(
                JdkHttpSender.builder().proxy(HttpClient.Builder.NO_PROXY).build());
    }

    private static HttpSender bent(HttpSender good, Function<HttpPost, CompletionStage<HttpEnd>> sending) {
        return new HttpSender() {
            @Override
            public CompletionStage<HttpEnd> send(HttpPost post) {
                return sending.apply(post);
            }

            @Override
            public void close() {
                good.close();
            }
        };
    }

    private static HttpSender plain(HttpClient.Builder settings) {
        return new PlainSender(settings, Map.of());
    }

    private static HttpPost again(HttpPost post) {
        return new HttpPost(
                post.address(),
                post.headers(),
                new OneBody(SenderSteps.BODY),
                post.longestAnswer(),
                post.deadline(),
                post.stop());
    }

    private static HttpPost deaf(HttpPost post) {
        return new HttpPost(
                post.address(), post.headers(), post.body(), post.longestAnswer(), post.deadline(), new CancelSignal());
    }

    private static HttpPost endless(HttpPost post) {
        return new HttpPost(
                post.address(), post.headers(), post.body(), Integer.MAX_VALUE, post.deadline(), post.stop());
    }

    private static boolean left(HttpPost post) {
        return post.body().leave().isPresent();
    }

    private static CompletionStage<HttpEnd> then(
            CompletionStage<HttpEnd> first, Function<HttpAnswer, CompletionStage<HttpEnd>> second) {
        return first.thenCompose(
                end -> end instanceof HttpAnswer answer ? second.apply(answer).thenApply(unused -> end) : ended(end));
    }

    private static CompletionStage<HttpEnd> ifLost(
            CompletionStage<HttpEnd> first, Supplier<CompletionStage<HttpEnd>> second) {
        return first.thenCompose(end -> end == HttpFailure.CONNECTION_LOST ? second.get() : ended(end));
    }

    private static CompletionStage<HttpEnd> stopped(HttpPost post, CompletionStage<HttpEnd> stage) {
        CompletableFuture<HttpEnd> end = new CompletableFuture<>();
        post.stop().onCancel(() -> end.complete(HttpFailure.STOPPED));
        var unused = stage.thenAccept(end::complete);
        return end;
    }

    private static HttpEnd orFail(HttpEnd end) {
        if (end instanceof HttpFailure failure) {
            throw new UncheckedIOException(new IOException(failure.words()));
        }
        return end;
    }

    private static CompletionStage<HttpEnd> lost() {
        return ended(HttpFailure.CONNECTION_LOST);
    }

    private static CompletionStage<HttpEnd> ended(HttpEnd end) {
        return CompletableFuture.completedFuture(end);
    }

    /** Nobody can close it. */
    private record Open(HttpSender good) implements HttpSender {

        @Override
        public CompletionStage<HttpEnd> send(HttpPost post) {
            return good.send(post);
        }

        @Override
        public void close() {}
    }
}
