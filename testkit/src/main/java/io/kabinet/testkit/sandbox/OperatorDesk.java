package io.kabinet.testkit.sandbox;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.transport.Session;
import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.Form;
import io.kabinet.client.wire.KeyHeader;
import io.kabinet.client.wire.Reply;
import io.kabinet.client.wire.Unreadable;
import io.kabinet.core.values.Secret;
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

    private final World world;

    OperatorDesk(World world) {
        this.world = world;
    }

    @Override
    public boolean isFor(Asked asked) {
        return true;
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
        return world.ask(operation, session)
                .thenApply(outcome -> Answer.none(outcome).orElseGet(() -> Answer.of(Reply.of(form, outcome))));
    }
}
