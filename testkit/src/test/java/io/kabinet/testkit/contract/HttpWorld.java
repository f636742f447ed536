package io.kabinet.testkit.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.transport.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** The operator in memory behind a server, and the way to it over HTTP. */
final class HttpWorld extends OperatorWorld {

    private final SandboxAnswers answers = new SandboxAnswers(operator);
    private final Transport transport;
    private final int port;
    private WireMockServer server;

    HttpWorld() {
        super(EnumSet.allOf(Capability.class));
        server = started(0);
        port = server.port();
        transport = HttpTransport.to(URI.create("http://127.0.0.1:" + port))
                .allowPlainLoopback()
                .build();
    }

    private WireMockServer started(int at) {
        WireMockServer fresh = new WireMockServer(wireMockConfig()
                .bindAddress("127.0.0.1")
                .port(at)
                .disableRequestJournal()
                .extensions(answers));
        fresh.start();
        fresh.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers(answers.getName())));
        return fresh;
    }

    @Override
    public Transport transport() {
        return transport;
    }

    @Override
    public Set<Trouble> troubles() {
        return EnumSet.allOf(Trouble.class);
    }

    @Override
    public void trouble(Trouble trouble) {
        if (trouble == Trouble.REFUSE_CONNECTION) {
            server.stop();
        } else {
            answers.trouble.set(trouble);
        }
    }

    @Override
    public void calm() {
        if (!server.isRunning()) {
            server = started(port);
        }
    }

    @Override
    public int arrivals() {
        return answers.arrivals.get();
    }

    @Override
    public HeldAnswer holdNextAnswer() {
        SandboxAnswers.Hold hold = new SandboxAnswers.Hold();
        answers.hold.set(hold);
        return hold;
    }

    @Override
    public void deliverLate() {
        for (Runnable call = answers.late.poll(); call != null; call = answers.late.poll()) {
            call.run();
        }
    }

    @Override
    public void close() {
        answers.closed.countDown();
        transport.close();
        server.stop();
        super.close();
    }

    /** A busy machine needs its time to connect, and a call that never left is another outcome. */
    @Override
    public Duration brief() {
        return Duration.ofSeconds(2);
    }
}
