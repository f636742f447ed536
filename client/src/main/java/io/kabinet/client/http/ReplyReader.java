package io.kabinet.client.http;

import io.kabinet.client.wire.Reply;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Takes an answer in, up to a limit.
 *
 * <p>One that is longer, or whose headers leave open where it ends, is let go at once together with its connection, whose
 * next bytes could be anything.
 */
final class ReplyReader implements BodySubscriber<Reply> {

    static final BodyHandler<Reply> HANDLER = ReplyReader::new;

    private final ResponseInfo info;
    private final CompletableFuture<Reply> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Flow.@Nullable Subscription subscription;

    private ReplyReader(ResponseInfo info) {
        this.info = info;
    }

    @Override
    public CompletionStage<Reply> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription to) {
        subscription = to;
        HttpHeaders headers = info.headers();
        List<String> lengths = headers.allValues("content-length");
        boolean chunked = headers.firstValue("transfer-encoding").isPresent();
        if (lengths.size() > 1 || (chunked && !lengths.isEmpty())) {
            refuse("its headers leave open where it ends");
        } else {
            to.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (bytes.size() + buffer.remaining() > Reply.LONGEST) {
                refuse("it has more than " + Reply.LONGEST + " bytes");
                return;
            }
            byte[] more = new byte[buffer.remaining()];
            buffer.get(more);
            bytes.writeBytes(more);
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        List<String> types = info.headers().allValues("content-type");
        whole.complete(new Reply(info.statusCode(), types.size() == 1 ? types.get(0) : "", bytes.toByteArray()));
    }

    private void refuse(String why) {
        whole.completeExceptionally(new Odd(info.statusCode() + ": " + why));
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
