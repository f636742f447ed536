package io.kabinet.testkit.sandbox;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.Form;
import io.kabinet.client.wire.KeyHeader;
import io.kabinet.client.wire.Reply;
import io.kabinet.client.wire.Unreadable;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Answers operations by the table that client and sandbox share.
 *
 * <p>What an operator in memory lets happen to a call happens to its connection: an answer that is lost is a connection that
 * closes, one that stalls a connection that stays silent.
 */
final class OperatorDesk implements Desk {

    /** How long an answer that stalls keeps its connection. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final World world;

    OperatorDesk(World world) {
        this.world = world;
    }

    @Override
    public Optional<Answer> against(Asked asked) {
        if (asked.route("POST").flatMap(Contract.KABINET::at).isEmpty()) {
            return Optional.of(Answer.of(Reply.notCarried()));
        }
        if (!asked.method().equals("POST")) {
            return Optional.of(Answer.otherMethod("POST"));
        }
        return asked.isJson() ? Optional.empty() : Optional.of(Answer.WRONG_TYPE);
    }

    @Override
    public CompletionStage<Answer> answer(Asked asked, byte[] body) {
        Endpoint<?> endpoint = asked.route("POST").flatMap(Contract.KABINET::at).orElseThrow();
        return answer(endpoint.form(), asked, body);
    }

    private <R> CompletionStage<Answer> answer(Form<R> form, Asked asked, byte[] body) {
        Operation<R> operation;
        try {
            operation = form.read(body);
        } catch (Unreadable e) {
            return CompletableFuture.completedFuture(Answer.of(Reply.malformed()));
        }
        return againstKey(operation, asked)
                .<CompletionStage<Answer>>map(CompletableFuture::completedFuture)
                .orElseGet(() -> ask(form, operation, asked));
    }

    /** The one place that says what becomes of a key: a change bears it twice, and nothing else bears one. */
    private static Optional<Answer> againstKey(Operation<?> operation, Asked asked) {
        if (operation instanceof Change<?> change) {
            boolean right = asked.header(KeyHeader.NAME).equals(Optional.of(KeyHeader.of(change.key())));
            return right ? Optional.empty() : Optional.of(Answer.of(Reply.keyMissing()));
        }
        return asked.says(KeyHeader.NAME) ? Optional.of(Answer.of(Reply.malformed())) : Optional.empty();
    }

    private <R> CompletionStage<Answer> ask(Form<R> form, Operation<R> operation, Asked asked) {
        Optional<Session> session =
                asked.bearer().map(token -> new Session(operation.of(), Secret.of(token), Optional.empty()));
        Call<R> call = new Call<>(operation, Deadline.in(LONGEST, Ticker.system()), session, new CancelSignal());
        return world.transport()
                .send(call)
                .exceptionally(bug -> Outcome.unknown(operation, Why.of(Cause.OPERATOR_FAILED)))
                .thenApply(outcome -> told(form, outcome));
    }

    private static <R> Answer told(Form<R> form, Outcome<R> outcome) {
        return outcome.match(
                confirmed -> Answer.of(Reply.of(form, outcome)),
                rejected -> Answer.of(Reply.of(form, outcome)),
                notSent -> switch (notSent.why().cause()) {
                    case NO_CONNECTION, CLOSED -> Answer.SILENCE;
                    default -> Answer.of(Reply.of(form, outcome));
                },
                unknown -> switch (unknown.why().cause()) {
                    case BUSY, OPERATOR_FAILED -> Answer.of(Reply.of(form, outcome));
                    case UNREADABLE -> Answer.GARBLED;
                    default -> Answer.SILENCE;
                });
    }
}
