package io.kabinet.mts.business;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.transport.HandTicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.joda.money.Money;

/** A transport in front of a scripted gateway, with time that is moved by hand. */
final class World {

    static final Msisdn ANNA = Msisdn.of("79000000001");
    static final Msisdn BORIS = Msisdn.of("79000000002");
    static final AccountNumber ACCOUNT = AccountNumber.of("299999999901");
    static final Instant NOON = Instant.parse("2026-07-10T09:00:00Z");
    static final RequestKey KEY = RequestKey.of("order-42");
    static final BusinessKey BUSINESS_KEY =
            new BusinessKey(Secret.of("CANARY-consumer-key"), Secret.of("CANARY-consumer-secret"));

    final FakeApi api = new FakeApi();
    final HandTicker ticker;
    final MtsBusinessTransport transport;

    World() {
        this(new HandTicker(), RequestPackage.LARGE, false);
    }

    World(HandTicker ticker, RequestPackage limits, boolean experimental) {
        this.ticker = ticker;
        MtsBusinessTransportBuilder settings = MtsBusinessTransport.with(
                        BUSINESS_KEY, Clock.fixed(NOON, ZoneOffset.UTC))
                .sender(api)
                .ticker(ticker)
                .limits(limits);
        this.transport = (experimental ? settings.experimental() : settings).build();
    }

    static World experimental() {
        return new World(new HandTicker(), RequestPackage.LARGE, true);
    }

    /** What comes of an operation within ten seconds. */
    <R> Outcome<R> send(Operation<R> operation) {
        return send(operation, Duration.ofSeconds(10));
    }

    <R> Outcome<R> send(Operation<R> operation, Duration time) {
        return begin(operation, time).join();
    }

    <R> R ask(Operation<R> operation) {
        return send(operation).orThrow();
    }

    <R> CompletableFuture<Outcome<R>> begin(Operation<R> operation, Duration time) {
        return begin(operation, time, new CancelSignal());
    }

    <R> CompletableFuture<Outcome<R>> begin(Operation<R> operation, Duration time, CancelSignal cancel) {
        return transport
                .send(new Call<>(operation, Deadline.in(time, ticker), Optional.empty(), cancel, Runnable::run))
                .toCompletableFuture();
    }

    static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }
}
