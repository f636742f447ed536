package io.kabinet.testkit.sandbox;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;

/** A body that comes in, whole and in time or not at all. */
final class Body extends CompletableFuture<byte[]> implements Promise.Invocable<byte[]> {

    private Body() {}

    static CompletableFuture<byte[]> of(Request request, Limits limits) {
        Body body = new Body();
        CompletableFuture<byte[]> inTime = body.orTimeout(limits.reading().toMillis(), TimeUnit.MILLISECONDS);
        Content.Source.asByteArrayAsync(request, limits.bodyBytes(), body);
        return inTime;
    }

    @Override
    public void succeeded(byte[] whole) {
        complete(whole);
    }

    @Override
    public void failed(Throwable failure) {
        completeExceptionally(failure);
    }

    /** What is said when it did not come: one that is too long fails as an illegal state, one that breaks off in another way. */
    static Answer unread(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return Answer.TOO_SLOW;
        }
        return failure instanceof IllegalStateException ? Answer.TOO_LONG : Answer.SILENCE;
    }
}
