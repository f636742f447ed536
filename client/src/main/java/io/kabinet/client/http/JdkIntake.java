package io.kabinet.client.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes an answer from the JDK's client; what is refused is told at once, and its connection is let go. */
final class JdkIntake implements Flow.Subscriber<List<ByteBuffer>> {

    private final AnswerIntake intake;
    private final Consumer<HttpFailure> refuse;
    private Flow.@Nullable Subscription subscription;

    private JdkIntake(AnswerIntake intake, Consumer<HttpFailure> refuse) {
        this.intake = intake;
        this.refuse = refuse;
    }

    /** In the JDK's own wrapping, since it asks one of another kind for its end by three more objects. */
    static BodySubscriber<HttpEnd> of(ResponseInfo info, int longest, Consumer<HttpFailure> refuse) {
        AnswerIntake intake = new AnswerIntake(info.statusCode(), info.headers()::allValues, longest);
        return BodySubscribers.fromSubscriber(new JdkIntake(intake, refuse), taken -> taken.intake.end());
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
        // it is told to whoever waits for the body as well
    }

    @Override
    public void onComplete() {
        // so is the end
    }

    private boolean isRefused() {
        intake.refusal().ifPresent(refusal -> {
            if (subscription != null) {
                subscription.cancel();
            }
            refuse.accept(refusal);
        });
        return intake.refusal().isPresent();
    }
}
