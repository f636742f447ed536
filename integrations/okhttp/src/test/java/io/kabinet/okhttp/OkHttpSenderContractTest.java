package io.kabinet.okhttp;

import io.kabinet.client.http.HttpSender;
import io.kabinet.testkit.contract.HttpSenderContract;
import java.net.Proxy;
import okhttp3.OkHttpClient;

/** The sender with OkHttp keeps every rule. */
class OkHttpSenderContractTest extends HttpSenderContract {

    @Override
    protected HttpSender sender() {
        return OkHttpSender.with(
                new OkHttpClient.Builder().proxy(Proxy.NO_PROXY).build());
    }
}
