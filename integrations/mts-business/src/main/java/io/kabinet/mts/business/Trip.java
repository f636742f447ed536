package io.kabinet.mts.business;

import io.kabinet.client.http.OneBody;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Ticker;
import io.kabinet.mts.business.operation.EventId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way, over as many requests as it takes: it ends once.
 *
 * <p>It knows what has left, and so what its end proves when it is cut short: not sent if nothing has, else unknown, with the
 * event that the operator answered a change with.
 */
final class Trip<R> {

    private final Call<R> call;
    private final CompletableFuture<Outcome<R>> end = new CompletableFuture<>();
    private final CancelSignal stop = new CancelSignal();
    private @Nullable OneBody leaving;
    private boolean reached;
    private boolean onlyLooks;
    private @Nullable EventId event;

    Trip(Call<R> call) {
        this.call = call;
    }

    Call<R> call() {
        return call;
    }

    CancelSignal stop() {
        return stop;
    }

    boolean isOver() {
        return end.isDone();
    }

    /** Begins; the stage ends when the course does, at the deadline, or when somebody gives up, whatever comes first. */
    CompletionStage<Outcome<R>> start(Supplier<CompletionStage<Outcome<R>>> course, Consumer<Trip<?>> over) {
        Ticker.Alarm alarm =
                call.deadline().ticker().alarm(call.deadline().left(), () -> giveUp(Cause.DEADLINE, Cause.DEADLINE));
        call.cancel().onCancel(() -> giveUp(Cause.CANCELLED, Cause.CANCELLED));
        var unused = ran(course)
                .whenComplete((outcome, bug) ->
                        end.complete(outcome == null ? inDoubt(Cause.UNREADABLE, "a bug: " + nameOf(bug)) : outcome));
        return end.whenComplete((outcome, bug) -> {
            alarm.callOff();
            over.accept(this);
            stop.cancel();
        });
    }

    private static <R> CompletionStage<Outcome<R>> ran(Supplier<CompletionStage<Outcome<R>>> course) {
        try {
            return course.get();
        } catch (RuntimeException bug) {
            return CompletableFuture.failedFuture(bug);
        }
    }

    /** A request is about to leave; false if nothing may any more. */
    synchronized boolean leaves(OneBody body) {
        leaving = body;
        return !end.isDone();
    }

    /** It was answered, or lost; unless the answer proves that nobody looked at it. */
    synchronized void arrived(Reply reply) {
        leaving = null;
        reached |= !(reply instanceof Reply.Kept) && !(reply instanceof Reply.Stale);
    }

    /** Until this is taken back, what is sent only looks, and its being cut short leaves nothing in doubt. */
    synchronized void onlyLooks(boolean so) {
        onlyLooks = so;
        reached = false;
    }

    /** The operator took the change, and does it later. */
    synchronized void taken(EventId as) {
        event = as;
    }

    /** Ends it here and now. */
    void giveUp(Cause onItsWay, Cause stillHere) {
        boolean here;
        synchronized (this) {
            here = onlyLooks || (!reached && (leaving == null || leaving.withdraw()));
        }
        end.complete(here ? Outcome.notSent(Why.of(stillHere, "nothing had left")) : inDoubt(onItsWay, ""));
    }

    /** Nobody knows; if the operator has named an event, that goes along. */
    Outcome<R> inDoubt(Cause cause, String words) {
        String known = event().map(EventId::told).orElse("");
        String detail = words.isEmpty() || known.isEmpty() ? words + known : words + ", " + known;
        return Outcome.unknown(call.operation(), detail.isEmpty() ? Why.of(cause) : Why.of(cause, detail));
    }

    private synchronized Optional<EventId> event() {
        return Optional.ofNullable(event);
    }

    /** A stage that ends after a while with true, or at once with false if the deadline comes before. */
    CompletionStage<Boolean> pause(Duration wait) {
        if (wait.isZero()) {
            return CompletableFuture.completedFuture(!isOver());
        }
        if (wait.compareTo(call.deadline().left()) >= 0) {
            return CompletableFuture.completedFuture(false);
        }
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        Ticker.Alarm alarm = call.deadline().ticker().pause(wait, () -> over.complete(!isOver()));
        stop.onCancel(() -> {
            alarm.callOff();
            over.complete(false);
        });
        return over;
    }

    /** Runs something where the call wants it to run. */
    <T> CompletionStage<T> there(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error bug) {
                done.completeExceptionally(bug);
            }
        };
        try {
            call.executor().execute(task);
        } catch (RuntimeException refused) {
            task.run();
        }
        return done;
    }

    private static String nameOf(@Nullable Throwable bug) {
        Throwable cause = bug == null || bug.getCause() == null ? bug : bug.getCause();
        return cause == null ? "no outcome" : cause.getClass().getSimpleName();
    }
}
