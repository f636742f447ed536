package io.kabinet.client.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The body of a request, which leaves at most once and can be held back until it does.
 *
 * <p>The JDK asks for it when it has a connection, is through with TLS and has sent the headers. As the whole operation is in
 * the body, an operator cannot have acted before that: this is the proof that a call was not sent. It also keeps the JDK from
 * sending a request again by itself, whatever its system properties say.
 */
final class OneBody implements BodyPublisher {

    private final byte[] bytes;
    private final AtomicReference<State> state = new AtomicReference<>(State.HELD);

    OneBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes the body back.
     *
     * @return true if not a byte of it has left and none will; false if it may have
     */
    boolean withdraw() {
        return state.compareAndSet(State.HELD, State.WITHDRAWN) || state.get() == State.WITHDRAWN;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        if (state.compareAndSet(State.HELD, State.LEFT)) {
            BodyPublishers.ofByteArray(bytes).subscribe(subscriber);
        } else {
            subscriber.onSubscribe(NOTHING);
            subscriber.onError(new IOException("this body leaves once"));
        }
    }

    private enum State {
        HELD,
        LEFT,
        WITHDRAWN
    }

    private static final Flow.Subscription NOTHING = new Flow.Subscription() {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    };
}
