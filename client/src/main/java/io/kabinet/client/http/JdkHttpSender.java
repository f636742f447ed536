package io.kabinet.client.http;

import java.lang.reflect.InvocationTargetException;
import java.net.http.HttpClient;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Sends with the JDK's own client: HTTP/1.1, no redirects, no cookies, no compression.
 *
 * <p>For example, {@code JdkHttpSender.builder().connectTimeout(Duration.ofSeconds(1)).build()}.
 *
 * <p>Each post under way has a thread, which goes ten seconds after the last. Bytes that come are taken by one more, the
 * JDK's own, without a turn to a third; it does the handshakes of TLS as well, so a trust manager must not wait for anything.
 *
 * <p>Closing stops what is under way and the sender's own threads. What the JDK keeps for itself, that one thread and the
 * connections that rest between two posts, goes at once from Java 21 on; on Java 17 it goes when the garbage collector comes
 * by, for the client cannot be closed there. So make one sender and share it. Safe for use by several threads.
 */
public final class JdkHttpSender implements HttpSender {

    private final ExecutorService workers;
    private final Set<JdkSending> underWay = ConcurrentHashMap.newKeySet();
    private volatile @Nullable HttpClient client;

    JdkHttpSender(HttpClient.Builder settings, ExecutorService workers) {
        this.workers = workers;
        this.client = settings.version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Runnable::run) // what is left for it is to take bytes, which never waits
                .build();
    }

    /**
     * Begins a sender.
     *
     * @return the settings, with a default for each
     */
    public static JdkHttpSenderBuilder builder() {
        return new JdkHttpSenderBuilder();
    }

    /** The one that is used unless another is given; there is no proxy on the way to this machine itself. */
    static JdkHttpSender to(BaseUrl base) {
        return (base.isPlain() ? builder().proxy(HttpClient.Builder.NO_PROXY) : builder()).build();
    }

    @Override
    public CompletionStage<HttpEnd> send(HttpPost post) {
        HttpClient open = client;
        if (open == null) {
            return CompletableFuture.completedFuture(HttpFailure.CLOSED);
        }
        if (post.stop().isCancelled()) {
            return CompletableFuture.completedFuture(HttpFailure.STOPPED);
        }
        JdkSending sending = new JdkSending(post, underWay);
        if (client == null) {
            sending.giveUp(HttpFailure.CLOSED);
        }
        return sending.start(open, workers);
    }

    @Override
    public void close() {
        HttpClient open = client;
        client = null;
        underWay.forEach(sending -> sending.giveUp(HttpFailure.CLOSED));
        if (open != null) {
            shutDown(open);
            workers.shutdown();
        }
    }

    /** What Java 21 has and Java 17 has not. */
    private static void shutDown(HttpClient client) {
        try {
            HttpClient.class.getMethod("shutdownNow").invoke(client);
        } catch (NoSuchMethodException e) {
            // Java 17: the collector sees to it, since nobody holds the client any more.
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the HTTP client cannot be shut down", e);
        }
    }
}
