package io.kabinet.client.http;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Transport;
import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.KeyHeader;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Carries operations over HTTP, by a sender of bytes: the JDK's own client unless another is given.
 *
 * <p>Every operation of the client is carried, and the look-up of every change. Each is a POST, sent once, with all it says
 * in the body; of the session only the token goes along, in a header, and getting in needs none. Redirects are not
 * followed, so a session goes to no other host. A call ends by its
 * deadline, which covers connecting and the last byte of the answer; where it is certain that no byte of the operation has
 * left it ends as not sent, otherwise as unknown. Answers are read up to 1 MiB. The transport logs nothing.
 *
 * <p>The sender's threads do no more than bring bytes. An answer is read, and the stage completed, on the executor of the
 * call; if that refuses, on the thread at hand. A call that ends without an answer ends on the thread that ends it.
 *
 * <p>For example, {@code HttpTransport.to(URI.create("https://cabinet.example/api")).build()}. Safe for use by several
 * threads.
 */
public final class HttpTransport implements Transport {

    private static final String JSON = "application/json";
    private static final String ANSWERS = "application/json, application/problem+json";

    /** What is said of every call. */
    private static final Map<String, String> ALWAYS = Map.of("Content-Type", JSON, "Accept", ANSWERS);

    private final Line line;

    HttpTransport(BaseUrl base, HttpSender sender) {
        this.line = new Line(base, sender);
    }

    /**
     * Begins a transport.
     *
     * @param base the operator's address: https, a host, perhaps a port and a path; no user, query or fragment
     * @return the settings
     */
    public static HttpTransportBuilder to(URI base) {
        return new HttpTransportBuilder(base);
    }

    @Override
    public Carriage carries(Class<?> kind) {
        return Contract.KABINET.carries(kind) ? Carriage.KEYED : Carriage.NOT;
    }

    @Override
    public Carriage carries(Operation<?> operation) {
        return Contract.KABINET.of(operation).isPresent() ? Carriage.KEYED : Carriage.NOT;
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
        Optional<Endpoint<R>> endpoint = Contract.KABINET.of(call.operation());
        if (endpoint.isEmpty()) {
            return Line.kept(Why.of(Cause.NOT_CARRIED));
        }
        Optional<Why> unsent = Line.against(call);
        if (unsent.isPresent()) {
            return Line.kept(unsent.get());
        }
        Optional<String> token = call.session().map(Session::token).flatMap(Line::sendable);
        if (token.isEmpty() && endpoint.get().needsSession()) {
            return Line.kept(
                    call.session().isEmpty()
                            ? Why.of(Cause.SESSION_OVER)
                            : Why.of(Cause.SESSION_OVER, "the token is none that can be sent"));
        }
        return send(call, endpoint.get(), token);
    }

    private <R> CompletionStage<Outcome<R>> send(Call<R> call, Endpoint<R> endpoint, Optional<String> token) {
        Exchange<R> exchange = new Exchange<>(
                call, endpoint.form().write(call.operation()), reply -> reply.outcome(endpoint, call.operation()));
        return line.send(exchange, endpoint.route(), headers(call.operation(), token));
    }

    private static Map<String, String> headers(Operation<?> operation, Optional<String> token) {
        Map<String, String> headers = token.map(
                        known -> Map.of("Content-Type", JSON, "Accept", ANSWERS, "Authorization", "Bearer " + known))
                .orElse(ALWAYS);
        if (!(operation instanceof Change<?> change)) {
            return headers;
        }
        Map<String, String> more = new HashMap<>(headers);
        more.put(KeyHeader.NAME, KeyHeader.of(change.key()));
        return more;
    }

    /**
     * Gives up what is under way and closes the sender.
     *
     * <p>A call of which nothing has left ends as not sent, CLOSED, any other as unknown, CANCELLED. What the default sender
     * keeps of the JDK's on Java 17 until the garbage collector comes by is told by {@link JdkHttpSender}.
     */
    @Override
    public void close() {
        line.close();
    }
}
