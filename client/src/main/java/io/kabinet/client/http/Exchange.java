package io.kabinet.client.http;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.Reply;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way: it ends once, by its answer, a failure, its deadline, its caller or the closing of the transport.
 *
 * <p>Exceptions of the JDK repeat headers and hosts. Of them only the name of the class goes further than here.
 */
final class Exchange<R> {

    private final Call<R> call;
    private final Endpoint<R> endpoint;
    private final OneBody body;
    private final CompletableFuture<Outcome<R>> end = new CompletableFuture<>();

    Exchange(Call<R> call, Endpoint<R> endpoint) {
        this.call = call;
        this.endpoint = endpoint;
        this.body = new OneBody(endpoint.form().write(call.operation()));
    }

    /**
     * Sends the call.
     *
     * @return its outcome, once the alarm is off and the connection is given back or closed
     */
    CompletableFuture<Outcome<R>> start(HttpClient client, HttpRequest.Builder request) {
        Ticker.Alarm alarm = call.deadline()
                .ticker()
                .alarm(call.deadline().left(), () -> giveUp(Cause.DEADLINE, Cause.NO_CONNECTION));
        call.cancel().onCancel(() -> giveUp(Cause.CANCELLED, Cause.CANCELLED));
        CompletableFuture<HttpResponse<Reply>> sent =
                client.sendAsync(request.method(endpoint.route().method(), body).build(), ReplyReader.HANDLER);
        var unused = sent.whenComplete(this::ended);
        return end.whenComplete((outcome, bug) -> {
            alarm.callOff();
            sent.cancel(true);
        });
    }

    /** Ends the call as what it is now: not sent, if nothing of it has left, else unknown. */
    void giveUp(Cause onItsWay, Cause stillHere) {
        end.complete(
                body.withdraw()
                        ? Outcome.notSent(Why.of(stillHere, "nothing had left"))
                        : Outcome.unknown(call.operation(), Why.of(onItsWay)));
    }

    private void ended(@Nullable HttpResponse<Reply> response, @Nullable Throwable failure) {
        if (response != null) {
            end.complete(response.body().outcome(endpoint, call.operation()));
        } else if (failure instanceof CompletionException && failure.getCause() != null) {
            end.complete(failed(failure.getCause()));
        } else if (failure != null) {
            end.complete(failed(failure));
        }
    }

    private Outcome<R> failed(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        if (body.withdraw()) {
            return Outcome.notSent(Why.of(Cause.NO_CONNECTION, name));
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Odd odd) {
                return Outcome.unknown(call.operation(), Why.of(Cause.UNREADABLE, odd.what()));
            }
        }
        boolean cameToNothing = failure instanceof IOException && !(failure instanceof ProtocolException);
        return Outcome.unknown(
                call.operation(), Why.of(cameToNothing ? Cause.CONNECTION_LOST : Cause.UNREADABLE, name));
    }
}
