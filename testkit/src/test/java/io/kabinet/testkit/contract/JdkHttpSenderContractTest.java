package io.kabinet.testkit.contract;

import io.kabinet.client.http.HttpSender;
import io.kabinet.client.http.JdkHttpSender;
import java.net.http.HttpClient;

/** The sender with the JDK's client keeps every rule. */
class JdkHttpSenderContractTest extends HttpSenderContract {

    @Override
    protected HttpSender sender() {
        return JdkHttpSender.builder().proxy(HttpClient.Builder.NO_PROXY).build();
    }
}
