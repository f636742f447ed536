package io.kabinet.client.internal;

import io.kabinet.client.identity.RenewSession;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.transport.Transport;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one subscriber's session: puts it into calls, and renews it when the operator says that it is over.
 *
 * <p>However many calls find out at once, one renewal is sent, and each of them is sent once more. That is safe for every
 * kind of operation, since the operator did not look at them. The renewal has a time of its own, and belongs to nobody:
 * whoever gives up or runs out of time does not take the session away from the others that wait for it. Where it fails, is
 * refused or gets lost, the session stays as it was, and the next call that finds it over tries again.
 */
public final class SessionKeeper {

    private final Transport transport;
    private final Door renewals;
    private @Nullable Session session;
    private @Nullable CompletableFuture<Optional<Session>> renewal;

    /**
     * Keeps a session.
     *
     * @param transport what sends calls, and the renewal
     * @param session the session to begin with
     * @param time how long a renewal may take
     * @param ticker what measures it
     */
    public SessionKeeper(Transport transport, Session session, Duration time, Ticker ticker) {
        this.transport = transport;
        this.session = session;
        // No user's thread: it may be one that waits for this.
        this.renewals = new Door(transport::send, time, ticker, new CompletableFuture<>().defaultExecutor());
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
            return ended(Cause.SESSION_OVER);
        }
        return transport
                .send(call.in(now.get()))
                .thenCompose(outcome -> isOver(outcome) && isWanted(call)
                        ? sendAgain(call, now.get())
                        : CompletableFuture.completedFuture(outcome));
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

    private static boolean isOver(Outcome<?> outcome) {
        return outcome instanceof Outcome.NotSent<?> notSent && notSent.why().cause() == Cause.SESSION_OVER;
    }

    private static boolean isWanted(Call<?> call) {
        return !call.cancel().isCancelled() && !call.deadline().hasPassed();
    }

    private <R> CompletionStage<Outcome<R>> sendAgain(Call<R> call, Session over) {
        return untilDeadline(call, renewed(over)).thenCompose(fresh -> {
            if (fresh.isPresent()) {
                return transport.send(call.in(fresh.get()));
            }
            return ended(call.deadline().hasPassed() ? Cause.DEADLINE : Cause.SESSION_OVER);
        });
    }

    /** Waits no longer than the call may: who did not get a session in time was certainly not sent. */
    private static CompletionStage<Optional<Session>> untilDeadline(
            Call<?> call, CompletionStage<Optional<Session>> renewal) {
        CompletableFuture<Optional<Session>> waiting = new CompletableFuture<>();
        Ticker.Alarm alarm =
                call.deadline().ticker().alarm(call.deadline().left(), () -> waiting.complete(Optional.empty()));
        Stages.pass(renewal, waiting);
        return waiting.whenComplete((fresh, bug) -> alarm.callOff());
    }

    /** A session that is not the one found to be over; empty if there is none to be had. */
    private CompletionStage<Optional<Session>> renewed(Session over) {
        CompletableFuture<Optional<Session>> shared = new CompletableFuture<>();
        synchronized (this) {
            if (session == null || !session.equals(over)) {
                return CompletableFuture.completedFuture(current());
            }
            if (over.renewal().isEmpty()) {
                return CompletableFuture.completedFuture(Optional.empty());
            }
            if (renewal != null) {
                // On a thread of its own: what one caller does with its answer may not keep the others from theirs.
                return renewal.thenApplyAsync(Function.identity());
            }
            renewal = shared;
        }
        return renewals.send(new RenewSession(over.of(), over.renewal().get()))
                .whenComplete((outcome, bug) -> {
                    Optional<Session> fresh = taken(over, outcome);
                    if (bug == null) {
                        shared.complete(fresh);
                    } else {
                        shared.completeExceptionally(bug);
                    }
                })
                .thenApply(outcome -> shared.join());
    }

    /** Takes the session that a renewal brought, unless it is another's or somebody has signed out in the meantime. */
    private synchronized Optional<Session> taken(Session over, @Nullable Outcome<Session> outcome) {
        renewal = null;
        Optional<Session> fresh = outcome == null ? Optional.empty() : outcome.answer();
        if (session == null || fresh.isEmpty() || !fresh.get().of().equals(over.of())) {
            return Optional.empty();
        }
        session = fresh.get();
        return fresh;
    }

    private static <R> CompletionStage<Outcome<R>> ended(Cause cause) {
        return CompletableFuture.completedFuture(Outcome.notSent(Why.of(cause)));
    }
}
