package io.kabinet.okhttp;

import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.http.HttpPost;
import io.kabinet.client.http.HttpSender;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * Sends with OkHttp: HTTP/1.1, no redirects, no cookies, no compression, nothing sent twice.
 *
 * <p>For example, {@code HttpTransport.to(address).sender(OkHttpSender.with(new OkHttpClient())).build()}. Closing gives
 * back threads and connections at once, on any version of Java. Safe for use by several threads.
 */
public final class OkHttpSender implements HttpSender {

    private static final int RESTING = 16;
    private static final int REST_MINUTES = 1;

    private final OkHttpClient client;
    private final Set<OkHttpSending> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private OkHttpSender(OkHttpClient client) {
        this.client = client;
    }

    /**
     * A sender that is set up like a client.
     *
     * <p>Taken from the client are its proxy, its TLS (sockets, trust, pins, versions), its look-up of names and its connect
     * timeout, whose default is 10 seconds. Its interceptors are not, since one that sends twice or looks into bodies
     * would break what this promises; neither are its cache, cookies, authenticators, other timeouts, threads and
     * connections.
     *
     * @param like the client to be like; it is left as it is, and is still to be closed by whoever made it
     * @return a new sender, to be closed
     */
    public static OkHttpSender with(OkHttpClient like) {
        Dispatcher threads = new Dispatcher();
        threads.setMaxRequests(Integer.MAX_VALUE);
        threads.setMaxRequestsPerHost(Integer.MAX_VALUE);
        OkHttpClient.Builder settings = like.newBuilder();
        settings.interceptors().clear();
        settings.networkInterceptors().clear();
        settings.addNetworkInterceptor(OkHttpSender::withoutEncodings);
        return new OkHttpSender(settings.dispatcher(threads)
                .connectionPool(new ConnectionPool(RESTING, REST_MINUTES, TimeUnit.MINUTES))
                .protocols(List.of(Protocol.HTTP_1_1))
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .authenticator(okhttp3.Authenticator.NONE)
                .cache(null)
                .eventListener(okhttp3.EventListener.NONE)
                // The post's deadline covers all of it.
                .callTimeout(0, TimeUnit.MILLISECONDS)
                .readTimeout(0, TimeUnit.MILLISECONDS)
                .writeTimeout(0, TimeUnit.MILLISECONDS)
                .build());
    }

    /** OkHttp would ask for gzip by itself unless told another encoding; which is then not sent either. */
    private static okhttp3.Response withoutEncodings(okhttp3.Interceptor.Chain chain) throws java.io.IOException {
        return chain.proceed(
                chain.request().newBuilder().removeHeader("Accept-Encoding").build());
    }

    @Override
    public CompletionStage<HttpEnd> send(HttpPost post) {
        OkHttpSending sending = new OkHttpSending(post);
        underWay.add(sending);
        if (closed || post.stop().isCancelled()) {
            underWay.remove(sending);
            return CompletableFuture.completedFuture(closed ? HttpFailure.CLOSED : HttpFailure.STOPPED);
        }
        sending.start(client);
        return sending.end().whenComplete((end, bug) -> underWay.remove(sending));
    }

    @Override
    public void close() {
        closed = true;
        underWay.forEach(sending -> sending.end().complete(HttpFailure.CLOSED));
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
