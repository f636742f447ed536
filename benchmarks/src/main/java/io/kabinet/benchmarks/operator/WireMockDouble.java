package io.kabinet.benchmarks.operator;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.transport.Session;
import io.kabinet.core.values.Secret;
import java.net.URI;
import java.util.Optional;

/**
 * WireMock on a port of this machine, with one prepared answer, reached by our transport over HTTP.
 *
 * <p>It is let off what costs it something: it keeps no journal, and whoever asks need not sign in and may be anybody.
 */
final class WireMockDouble implements OperatorDouble {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String BALANCE =
            "{\"amount\":{\"amount\":\"312.45\",\"currency\":\"RUB\"},\"asOf\":\"2026-03-01T09:00:00Z\"}";

    private final WireMockServer server = new WireMockServer(
            wireMockConfig().bindAddress(LOOPBACK).dynamicPort().disableRequestJournal());

    WireMockDouble() {
        server.start();
        server.stubFor(post("/v1/account/balance").willReturn(okJson(BALANCE)));
    }

    @Override
    public KabinetClient client() {
        URI address = URI.create("http://" + LOOPBACK + ":" + server.port());
        return KabinetClient.over(HttpTransport.to(address).allowPlainLoopback().build())
                .build();
    }

    @Override
    public Kabinet anna(KabinetClient client) {
        return client.resume(new Session(Anna.NUMBER, Secret.of("a-token"), Optional.empty()));
    }

    @Override
    public void close() {
        server.stop();
    }
}
