package io.kabinet.benchmarks.operator;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.joda.money.Money;

/**
 * A WireMock server with one answer, and the JDK's client.
 *
 * <p>It plays the cheapest operator there is: one stub, no journal of requests, no session, no rule, and an answer that is
 * cut out of its text by hand.
 */
final class Wired implements World {

    private static final String AMOUNT = "\"amount\":\"";

    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().disableRequestJournal().containerThreads(10));
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest request;

    Wired() {
        server.start();
        server.stubFor(post("/balance").willReturn(okJson("{\"currency\":\"RUB\",\"amount\":\"123.45\"}")));
        request = HttpRequest.newBuilder(URI.create(server.baseUrl() + "/balance"))
                .POST(BodyPublishers.ofString("{\"number\":\"" + NUMBER + "\"}"))
                .build();
    }

    @Override
    public Money balance() {
        try {
            String body = client.send(request, BodyHandlers.ofString()).body();
            int start = body.indexOf(AMOUNT) + AMOUNT.length();
            return Money.parse("RUB " + body.substring(start, body.indexOf('"', start)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
