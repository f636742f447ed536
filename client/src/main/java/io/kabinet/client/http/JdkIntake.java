package io.kabinet.client.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes an answer from the JDK's client, and ends the post itself: the client would take one more thread to say so. */
final class JdkIntake implements BodySubscriber<Boolean> {

    private final CompletableFuture<HttpEnd> end;
    private final AnswerIntake intake;
    private final CompletableFuture<Boolean> taken = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    JdkIntake(ResponseInfo info, int longest, CompletableFuture<HttpEnd> end) {
        this.end = end;
        this.intake = new AnswerIntake(info.statusCode(), info.headers()::allValues, longest);
    }

    @Override
    public CompletionStage<Boolean> getBody() {
        return taken;
    }

    @Override
    public void onSubscribe(Flow.Subscription to) {
        subscription = to;
        if (!isRefused()) {
            to.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        if (!pieces.stream().allMatch(intake::take)) {
            var unused = isRefused();
        }
    }

    @Override
    public void onError(Throwable failure) {
        taken.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        end.complete(intake.end());
        taken.complete(true);
    }

    /** Lets the connection go, if the answer is not to be read on. */
    private boolean isRefused() {
        intake.refusal().ifPresent(refusal -> {
            end.complete(refusal);
            taken.completeExceptionally(new IOException(refusal.words()));
            if (subscription != null) {
                subscription.cancel();
            }
        });
        return intake.refusal().isPresent();
    }
}
