package io.kabinet.client.internal;

import io.github.resilience4j.retry.Retry;
import io.kabinet.client.operation.Attempt;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Read;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Transport;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of one call, one after another.
 *
 * <p>A doubt outlives its attempt: once one of them may have reached the operator, the call does not end as not sent because
 * the last of them did not.
 */
final class Attempts<R> {

    /** No call may take longer, so nobody waits longer either. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Call<R> call;
    private final Transport transport;
    private final Retry retry;
    private final RetryBudget budget;
    private final CompletableFuture<Outcome<R>> end = new CompletableFuture<>();
    private volatile @Nullable Why doubt;
    private Retry.@Nullable AsyncContext<Outcome<?>> repetitions;

    Attempts(Call<R> call, Transport transport, Retry retry, RetryBudget budget) {
        this.call = call;
        this.transport = transport;
        this.retry = retry;
        this.budget = budget;
    }

    CompletionStage<Outcome<R>> start() {
        once();
        return end;
    }

    private void once() {
        if (call.cancel().isCancelled()) {
            end(Outcome.notSent(Why.of(Cause.CANCELLED)));
        } else if (call.deadline().hasPassed()) {
            end(Outcome.notSent(Why.of(Cause.DEADLINE)));
        } else {
            var unused = transport.send(call).whenComplete(this::ended);
        }
    }

    /** Takes bugs of the transport and our own, since nobody looks at the stage of a later attempt. */
    private void ended(Outcome<R> outcome, @Nullable Throwable failure) {
        if (failure != null) {
            end.completeExceptionally(failure);
            return;
        }
        try {
            answered(outcome);
        } catch (RuntimeException | Error bug) {
            end.completeExceptionally(bug);
        }
    }

    private void answered(Outcome<R> outcome) {
        if (outcome instanceof Outcome.Confirmed || outcome instanceof Outcome.Rejected) {
            budget.giveBack();
            end(outcome);
            return;
        }
        if (outcome instanceof Outcome.Unknown<R> unknown) {
            doubt = unknown.why();
        }
        long wait = mayRepeat(outcome) ? repetitions().onResult(outcome) : -1;
        if (wait >= 0) {
            wait = Math.max(wait, asked(outcome));
        }
        if (wait < 0 || wait >= call.deadline().left().toMillis() || !budget.take()) {
            end(outcome);
            return;
        }
        Pause.of(Duration.ofMillis(wait), call, this::once, () -> end(Outcome.notSent(Why.of(Cause.CANCELLED))));
    }

    /** Most calls need none. */
    private Retry.AsyncContext<Outcome<?>> repetitions() {
        Retry.AsyncContext<Outcome<?>> known = repetitions;
        if (known == null) {
            known = retry.asyncContext();
            repetitions = known;
        }
        return known;
    }

    /** How long the operator asks to be left alone, in milliseconds. */
    private static <R> long asked(Outcome<R> outcome) {
        Optional<Duration> pause = outcome.match(
                confirmed -> Optional.empty(),
                rejected -> Optional.empty(),
                notSent -> notSent.why().pause(),
                unknown -> unknown.why().pause());
        return pause.map(time -> time.compareTo(LONGEST) > 0 ? LONGEST : time)
                .map(Duration::toMillis)
                .orElse(0L);
    }

    private boolean mayRepeat(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> false,
                rejected -> false,
                notSent -> !(call.operation() instanceof Attempt) && mayPass(notSent.why()),
                unknown -> mayBeSentTwice() && mayPass(unknown.why()));
    }

    private boolean mayBeSentTwice() {
        if (call.operation() instanceof Read) {
            return true;
        }
        return !(call.operation() instanceof Attempt) && transport.carries(call.operation()) == Carriage.KEYED;
    }

    private static boolean mayPass(Why why) {
        return switch (why.cause()) {
            case NO_CONNECTION, BUSY, CONNECTION_LOST, OPERATOR_FAILED -> true;
            case NOT_CARRIED, SESSION_OVER, RATE_LIMIT, DEADLINE, CANCELLED -> false;
            case INTERRUPTED, CLOSED, UNREADABLE, FENCED, NOT_RECORDED -> false;
        };
    }

    private void end(Outcome<R> outcome) {
        Why earlier = doubt;
        if (earlier != null && outcome instanceof Outcome.NotSent) {
            end.complete(Outcome.unknown(call.operation(), earlier));
        } else {
            end.complete(outcome);
        }
    }
}
