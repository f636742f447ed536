package io.kabinet.client.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
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
            BodyPublishers.ofByteArray(bytes.get()).subscribe(subscriber);
        } else {
            subscriber.onSubscribe(NOTHING);
            subscriber.onError(new IOException("this body leaves once"));
        }
    }

    private static final Flow.Subscription NOTHING = new Flow.Subscription() {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    };
}
