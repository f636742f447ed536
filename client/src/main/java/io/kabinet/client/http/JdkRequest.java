package io.kabinet.client.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Map<String, List<String>> values = new HashMap<>();
        post.headers().forEach((name, value) -> values.put(name, List.of(value)));
        this.headers = HttpHeaders.of(values, (name, value) -> true);
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
}
