package io.kabinet.client.http;

import io.kabinet.client.camara.CamaraOperation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Transport;
import io.kabinet.client.wire.CamaraEndpoint;
import io.kabinet.core.values.Secret;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Carries CAMARA's operations, codes by SMS and the network's word on a number, to a gateway.
 *
 * <p>Nothing else is carried. What {@link HttpTransport} says of deadlines, of redirects, of threads and of what proves that
 * nothing has left, holds here as well; it is the same code. The number is in the body alone, and the host shows a token
 * of its own, not a subscriber's. Written by the published definitions of one-time-password-sms 1.1.1 and
 * number-verification 2; it was never tried against a live service.
 *
 * <p>For example, {@code CamaraTransport.to(URI.create("https://gateway.example")).bearer(tokens::latest).build()}. Safe for
 * use by several threads.
 */
public final class CamaraTransport implements Transport {

    /** The header by which both sides find an exchange in their logs. */
    private static final String CORRELATOR = "x-correlator";

    private final Line line;
    private final Optional<Supplier<Secret>> bearer;

    CamaraTransport(Line line, Optional<Supplier<Secret>> bearer) {
        this.line = line;
        this.bearer = bearer;
    }

    /**
     * Begins a transport.
     *
     * @param base the gateway's address, below which {@code /one-time-password-sms} and {@code /number-verification} are
     * @return the settings
     */
    public static CamaraTransportBuilder to(URI base) {
        return new CamaraTransportBuilder(base);
    }

    @Override
    public Carriage carries(Class<?> kind) {
        return CamaraOperation.class.isAssignableFrom(kind) ? Carriage.ONCE : Carriage.NOT;
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
        if (!(call.operation() instanceof CamaraOperation<R> operation)) {
            return Line.kept(Why.of(Cause.NOT_CARRIED));
        }
        Optional<Why> unsent = Line.against(call);
        if (unsent.isPresent()) {
            return Line.kept(unsent.get());
        }
        Optional<String> token = bearer.map(Supplier::get).flatMap(Line::sendable);
        if (bearer.isPresent() && token.isEmpty()) {
            return Line.kept(Why.of(Cause.SESSION_OVER, "the token is none that can be sent"));
        }
        CamaraEndpoint<R> endpoint = CamaraEndpoint.of(operation);
        Exchange<R> exchange =
                new Exchange<>(call, endpoint.write(operation), reply -> endpoint.outcome(reply, operation));
        return line.send(exchange, endpoint.route(), headers(operation, token));
    }

    private static Map<String, String> headers(CamaraOperation<?> operation, Optional<String> token) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Accept", "application/json");
        token.ifPresent(known -> headers.put("Authorization", "Bearer " + known));
        operation.correlator().ifPresent(name -> headers.put(CORRELATOR, name));
        return headers;
    }

    /** Gives up what is under way and closes the sender, as {@link HttpTransport#close()} does. */
    @Override
    public void close() {
        line.close();
    }
}
