package io.kabinet.testkit;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Transport;
import io.kabinet.testkit.transport.HandTicker;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The way to an operator in memory: the caller's own thread, and whatever is to go wrong on it. */
final class InMemoryTransport implements Transport {

    private final World world;
    private final FaultPlan plan;
    private final UnderWay underWay;
    private volatile boolean closed;

    InMemoryTransport(World world, FaultPlan plan, UnderWay underWay) {
        this.world = world;
        this.plan = plan;
        this.underWay = underWay;
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
        Optional<Cause> unsent = unsent(call);
        if (unsent.isPresent()) {
            return done(Outcome.notSent(Why.of(unsent.get())));
        }
        try {
            return sent(call, plan.next(call.operation()));
        } catch (RuntimeException bug) {
            return CompletableFuture.failedFuture(bug);
        }
    }

    private Optional<Cause> unsent(Call<?> call) {
        if (closed) {
            return Optional.of(Cause.CLOSED);
        }
        if (carries(call.operation()) == Carriage.NOT) {
            return Optional.of(Cause.NOT_CARRIED);
        }
        if (call.cancel().isCancelled()) {
            return Optional.of(Cause.CANCELLED);
        }
        return call.deadline().hasPassed() ? Optional.of(Cause.DEADLINE) : Optional.empty();
    }

    private <R> CompletionStage<Outcome<R>> sent(Call<R> call, Fault fault) {
        return switch (fault) {
            case NONE -> settled(call, world.ask(call));
            case CONNECTION_REFUSED -> done(Outcome.notSent(Why.of(Cause.NO_CONNECTION)));
            case BUSY -> done(Outcome.notSent(Why.of(Cause.BUSY)));
            case FAILED -> {
                world.arrive();
                yield doubt(call, Cause.OPERATOR_FAILED);
            }
            case REQUEST_LOST -> doubt(call, Cause.CONNECTION_LOST);
            case REQUEST_LATE -> {
                world.holdUp(call);
                yield doubt(call, Cause.CONNECTION_LOST);
            }
            case ANSWER_LOST, ANSWER_UNREADABLE, ANSWER_STALLED, ANSWER_HELD -> answered(call, world.ask(call), fault);
        };
    }

    /** An answer that is kept back from another call of the same change is kept back from this one too. */
    private <R> CompletionStage<Outcome<R>> settled(Call<R> call, Outcome<R> answer) {
        return answer instanceof Outcome.Confirmed && underWay.isWorkedOn(call.operation())
                ? doubt(call, Cause.BUSY)
                : done(answer);
    }

    private <R> CompletionStage<Outcome<R>> answered(Call<R> call, Outcome<R> answer, Fault fault) {
        if (fault == Fault.ANSWER_HELD) {
            return held(call, answer, false);
        }
        if (fault == Fault.ANSWER_STALLED) {
            CompletionStage<Outcome<R>> end = held(call, answer, true);
            if (call.deadline().ticker() instanceof HandTicker hand) {
                hand.advanceTo(call.deadline());
            }
            return end;
        }
        return doubt(call, fault == Fault.ANSWER_LOST ? Cause.CONNECTION_LOST : Cause.UNREADABLE);
    }

    private <R> CompletionStage<Outcome<R>> held(Call<R> call, Outcome<R> answer, boolean forEver) {
        CompletionStage<Outcome<R>> end = underWay.hold(this, call, answer, forEver);
        if (closed) {
            // It was closed while the call came in, and nobody else would end what is held from now on.
            underWay.close(this);
        }
        return end;
    }

    @Override
    public Carriage carries(Class<?> kind) {
        return world.carries(kind);
    }

    @Override
    public void close() {
        closed = true;
        underWay.close(this);
    }

    private static <R> CompletionStage<Outcome<R>> doubt(Call<R> call, Cause cause) {
        return done(Outcome.unknown(call.operation(), Why.of(cause)));
    }

    private static <R> CompletionStage<Outcome<R>> done(Outcome<R> outcome) {
        return CompletableFuture.completedFuture(outcome);
    }
}
