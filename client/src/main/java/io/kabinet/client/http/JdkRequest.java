package io.kabinet.client.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * A post as the JDK's client wants it.
 *
 * <p>The JDK's builder would check once more what {@link HttpPost} has checked, and copy the headers twice before the client
 * copies them itself.
 */
final class JdkRequest extends HttpRequest {

    private final HttpPost post;
    private final HttpHeaders headers;

    JdkRequest(HttpPost post) {
        this.post = post;
        this.headers = HttpHeaders.of(new Values(post.headers()), (name, value) -> true);
    }

    @Override
    public URI uri() {
        return post.address();
    }

    @Override
    public String method() {
        return post.method();
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public Optional<BodyPublisher> bodyPublisher() {
        return post.body().isNone() ? Optional.empty() : Optional.of(new JdkBody(post.body()));
    }

    @Override
    public boolean expectContinue() {
        return false;
    }

    /** None of its own: the post is stopped at its deadline. */
    @Override
    public Optional<Duration> timeout() {
        return Optional.empty();
    }

    @Override
    public Optional<HttpClient.Version> version() {
        return Optional.empty();
    }

    /** Each header with its one value, as the JDK wants them to make a copy of its own: it walks them once. */
    private static final class Values extends AbstractMap<String, List<String>> {

        private final Map<String, String> headers;

        Values(Map<String, String> headers) {
            this.headers = headers;
        }

        @Override
        public void forEach(BiConsumer<? super String, ? super List<String>> action) {
            headers.forEach((name, value) -> action.accept(name, List.of(value)));
        }

        @Override
        public Set<Entry<String, List<String>>> entrySet() {
            return headers.entrySet().stream()
                    .map(header -> Map.entry(header.getKey(), List.of(header.getValue())))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
