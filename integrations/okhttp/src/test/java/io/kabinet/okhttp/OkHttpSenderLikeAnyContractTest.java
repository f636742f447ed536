package io.kabinet.okhttp;

import io.kabinet.client.http.HttpSender;
import io.kabinet.testkit.contract.HttpSenderContract;
import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** A sender is as good if the client that it is to be like does all that a sender must not do. */
class OkHttpSenderLikeAnyContractTest extends HttpSenderContract {

    @Override
    protected HttpSender sender() {
        return OkHttpSender.with(new OkHttpClient.Builder()
                .proxy(Proxy.NO_PROXY)
                .addInterceptor(OkHttpSenderLikeAnyContractTest::twice)
                .addNetworkInterceptor(chain -> {
                    throw new IOException("this one should not be asked");
                })
                .followRedirects(true)
                .retryOnConnectionFailure(true)
                .authenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Authorization", "again")
                        .build())
                .cookieJar(new Keeping())
                .callTimeout(Duration.ofMillis(1))
                .readTimeout(Duration.ofMillis(1))
                .writeTimeout(Duration.ofMillis(1))
                .build());
    }

    private static Response twice(Interceptor.Chain chain) throws IOException {
        chain.proceed(chain.request()).close();
        return chain.proceed(chain.request());
    }

    private static final class Keeping implements CookieJar {

        private final Queue<Cookie> cookies = new ConcurrentLinkedQueue<>();

        @Override
        public List<Cookie> loadForRequest(HttpUrl url) {
            return List.copyOf(cookies);
        }

        @Override
        public void saveFromResponse(HttpUrl url, List<Cookie> fresh) {
            cookies.addAll(fresh);
        }
    }
}
