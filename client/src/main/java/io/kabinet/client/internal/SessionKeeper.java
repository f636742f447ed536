package io.kabinet.client.internal;

import io.kabinet.client.identity.RenewSession;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Transport;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one subscriber's session: puts it into calls, and renews it when the operator says that it is over.
 *
 * <p>However many calls find out at once, one renewal is sent, and each of them is sent once more. That is safe for every
 * kind of operation, since the operator did not look at them.
 */
public final class SessionKeeper {

    private final Transport transport;
    private @Nullable Session session;
    private @Nullable CompletableFuture<Optional<Session>> renewal;

    /**
     * Keeps a session.
     *
     * @param transport what sends calls, and the renewal
     * @param session the session to begin with
     */
    public SessionKeeper(Transport transport, Session session) {
        this.transport = transport;
        this.session = session;
    }

    /**
     * Sends a call in the session of the moment.
     *
     * @param call what to send
     * @param <R> what the operator answers with
     * @return what came of it
     */
    public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
        Optional<Session> now = current();
        if (now.isEmpty()) {
            return CompletableFuture.completedFuture(Outcome.notSent(Why.of(Cause.SESSION_OVER)));
        }
        Session used = now.get();
        return transport.send(call.in(used)).thenCompose(outcome -> {
            if (!isOver(outcome)) {
                return CompletableFuture.completedFuture(outcome);
            }
            return renewed(used, call)
                    .thenCompose(next -> next.map(fresh -> transport.send(call.in(fresh)))
                            .orElseGet(() -> CompletableFuture.completedFuture(outcome)));
        });
    }

    /**
     * The session of the moment.
     *
     * @return the session, or empty after {@link #forget()}
     */
    public synchronized Optional<Session> current() {
        return Optional.ofNullable(session);
    }

    /** Forgets the session; from then on nothing is sent. */
    public synchronized void forget() {
        session = null;
    }

    private static <R> boolean isOver(Outcome<R> outcome) {
        return outcome instanceof Outcome.NotSent<R> notSent && notSent.why().cause() == Cause.SESSION_OVER;
    }

    /** A session that is not the one found to be over; empty if there is none to be had. */
    private CompletionStage<Optional<Session>> renewed(Session over, Call<?> call) {
        CompletableFuture<Optional<Session>> mine;
        synchronized (this) {
            if (session == null || !session.equals(over)) {
                return CompletableFuture.completedFuture(current());
            }
            if (over.renewal().isEmpty()) {
                return CompletableFuture.completedFuture(Optional.empty());
            }
            if (renewal != null) {
                return renewal;
            }
            mine = new CompletableFuture<>();
            renewal = mine;
        }
        RenewSession renew = new RenewSession(over.of(), over.renewal().get());
        // With a signal of its own: whoever gives up does not take the session away from the others that wait for it.
        Call<Session> renewing = new Call<>(renew, call.deadline(), Optional.of(over), new CancelSignal());
        transport.send(renewing).whenComplete((outcome, bug) -> {
            Optional<Session> fresh = bug == null ? outcome.answer() : Optional.empty();
            take(over, fresh);
            mine.complete(fresh);
        });
        return mine;
    }

    private synchronized void take(Session over, Optional<Session> fresh) {
        renewal = null;
        if (session != null && session.equals(over) && fresh.isPresent()) {
            session = fresh.get();
        }
    }
}
