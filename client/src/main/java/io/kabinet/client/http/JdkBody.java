package io.kabinet.client.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.Flow;

/**
 * Gives a body to the JDK's client, once.
 *
 * <p>The client asks for it when it has a connection, is through with TLS and has sent the headers. If it asks again, as it
 * does where its system properties let it repeat a request by itself, it gets nothing.
 */
record JdkBody(OneBody body) implements BodyPublisher {

    @Override
    public long contentLength() {
        return body.length();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        Optional<byte[]> bytes = body.leave();
        if (bytes.isPresent()) {
            subscriber.onSubscribe(new Piece(bytes.get(), subscriber));
        } else {
            subscriber.onSubscribe(NOTHING);
            subscriber.onError(new IOException("this body leaves once"));
        }
    }

    /** All of it in one piece: the JDK's own publisher of bytes makes lists and a queue, and costs more than our JSON. */
    private static final class Piece implements Flow.Subscription {

        private final byte[] bytes;
        private final Flow.Subscriber<? super ByteBuffer> subscriber;
        private boolean over; // who is subscribed asks and cancels one after the other

        Piece(byte[] bytes, Flow.Subscriber<? super ByteBuffer> subscriber) {
            this.bytes = bytes;
            this.subscriber = subscriber;
        }

        @Override
        public void request(long count) {
            if (!over) {
                over = true;
                subscriber.onNext(ByteBuffer.wrap(bytes));
                subscriber.onComplete();
            }
        }

        @Override
        public void cancel() {
            over = true;
        }
    }

    private static final Flow.Subscription NOTHING = new Flow.Subscription() {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    };
}
