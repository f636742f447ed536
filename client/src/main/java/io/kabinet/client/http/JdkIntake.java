package io.kabinet.client.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes an answer from the JDK's client: what is refused is an end as well, whose connection is let go. */
final class JdkIntake implements BodySubscriber<HttpEnd> {

    private final AnswerIntake intake;
    private final CompletableFuture<HttpEnd> end = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    JdkIntake(ResponseInfo info, int longest) {
        this.intake = new AnswerIntake(info.statusCode(), info.headers()::allValues, longest);
    }

    @Override
    public CompletionStage<HttpEnd> getBody() {
        return end;
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
        for (ByteBuffer piece : pieces) {
            if (!intake.take(piece) && isRefused()) {
                return;
            }
        }
    }

    @Override
    public void onError(Throwable failure) {
        end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        end.complete(intake.end());
    }

    /** Lets the connection go, if the answer is not to be read on. */
    private boolean isRefused() {
        intake.refusal().ifPresent(refusal -> {
            end.complete(refusal);
            if (subscription != null) {
                subscription.cancel();
            }
        });
        return intake.refusal().isPresent();
    }
}
