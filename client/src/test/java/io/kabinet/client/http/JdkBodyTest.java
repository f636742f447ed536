package io.kabinet.client.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class JdkBodyTest {

    private final OneBody one = new OneBody("{}".getBytes(UTF_8));
    private final JdkBody body = new JdkBody(one);

    @Test
    void a_body_leaves_once_whoever_asks_for_it_again() {
        Listener first = new Listener();
        Listener second = new Listener();

        body.subscribe(first);
        body.subscribe(second);

        assertThat(first.heard).containsExactly("{}", "complete");
        assertThat(second.heard).containsExactly("IOException");
        assertThat(one.withdraw()).isFalse();
    }

    @Test
    void a_body_that_was_withdrawn_does_not_leave() {
        Listener late = new Listener();

        assertThat(one.withdraw()).isTrue();
        body.subscribe(late);

        assertThat(late.heard).containsExactly("IOException");
        assertThat(one.withdraw()).isTrue();
    }

    @Test
    void its_length_is_known_before() {
        assertThat(body.contentLength()).isEqualTo(2);
    }

    private static final class Listener implements Flow.Subscriber<ByteBuffer> {

        private final List<String> heard = new ArrayList<>();

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer bytes) {
            heard.add(UTF_8.decode(bytes).toString());
        }

        @Override
        public void onError(Throwable failure) {
            heard.add(failure.getClass().getSimpleName());
        }

        @Override
        public void onComplete() {
            heard.add("complete");
        }
    }
}
