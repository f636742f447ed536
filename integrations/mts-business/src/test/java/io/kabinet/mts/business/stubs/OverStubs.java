package io.kabinet.mts.business.stubs;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static io.kabinet.mts.business.Said.said;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Secret;
import io.kabinet.mts.business.BusinessKey;
import io.kabinet.mts.business.MtsBusinessTransport;
import io.kabinet.mts.business.RequestPackage;
import io.kabinet.testkit.transport.HandTicker;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A program without a contract, over real bytes, against the stubs: the code is that of any other operator. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OverStubs {

    static final Msisdn ANNA = Msisdn.of("79000000001");
    static final AccountNumber ACCOUNT = AccountNumber.of("299999999901");
    static final RequestKey KEY = RequestKey.of("order-42");
    static final DateSpan JULY = DateSpan.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31));

    final WireMockServer server =
            new WireMockServer(wireMockConfig().bindAddress("127.0.0.1").dynamicPort());

    /** Waits jump by hand, and nothing here waits for the machine. */
    private final HandTicker ticker = new HandTicker();

    MtsBusinessStubs stubs;
    KabinetClient client;
    Kabinet anna;

    @BeforeAll
    void start() {
        server.start();
        stubs = MtsBusinessStubs.in(URI.create("http://127.0.0.1:" + server.port()));
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @BeforeEach
    void open() {
        stubs.reset();
        server.resetRequests();
        MtsBusinessTransport transport = MtsBusinessTransport.with(
                        new BusinessKey(Secret.of("key"), Secret.of("secret")),
                        Clock.fixed(Instant.parse("2026-07-10T09:00:00Z"), ZoneOffset.UTC))
                .address(URI.create("http://127.0.0.1:" + server.port()))
                .allowPlainLoopback()
                .limits(RequestPackage.LARGE)
                .ticker(ticker)
                .experimental()
                .build();
        client = KabinetClient.over(transport).ticker(ticker).build();
        anna = client.resume(MtsBusinessTransport.viewOf(ANNA));
    }

    @AfterEach
    void close() {
        client.close();
    }

    String send(Operation<?> operation) {
        return said(client.await(operation));
    }
}
