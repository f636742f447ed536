package io.kabinet.testkit.contract;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.promised.ReadAvailablePromisedPayment;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Transport;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The way to a tiny operator, on which all can go wrong that the contract knows. */
final class TinyTransport implements Transport {

    private final TinyWorld world;
    private final CancelSignal closed = new CancelSignal();

    TinyTransport(TinyWorld world) {
        this.world = world;
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
        Optional<Cause> kept = keptHere(call);
        return kept.isPresent()
                ? done(Outcome.notSent(Why.of(kept.get())))
                : sent(call, world.nextTrouble());
    }

    @Override
    public Carriage carries(Class<?> kind) {
        if (kind == TakePromisedPayment.class) {
            return world.can().contains(Capability.KEYED) ? Carriage.KEYED : Carriage.ONCE;
        }
        boolean read = Set.of(ReadBalance.class, ReadAvailablePromisedPayment.class).contains(kind);
        boolean lookUp = kind == LookUp.class && world.can().contains(Capability.LOOKS_UP);
        return read || lookUp ? Carriage.KEYED : Carriage.NOT;
    }

    @Override
    public void close() {
        closed.cancel();
    }

    private Optional<Cause> keptHere(Call<?> call) {
        if (closed.isCancelled()) {
            return Optional.of(Cause.CLOSED);
        }
        if (carries(call.operation()) == Carriage.NOT) {
            return Optional.of(Cause.NOT_CARRIED);
        }
        if (call.cancel().isCancelled()) {
            return Optional.of(Cause.CANCELLED);
        }
        if (call.deadline().hasPassed()) {
            return Optional.of(Cause.DEADLINE);
        }
        return call.session().isEmpty() ? Optional.of(Cause.SESSION_OVER) : Optional.empty();
    }

    private <R> CompletionStage<Outcome<R>> sent(Call<R> call, Optional<Trouble> trouble) {
        if (trouble.equals(Optional.of(Trouble.REFUSE_CONNECTION))) {
            return done(Outcome.notSent(Why.of(Cause.NO_CONNECTION)));
        }
        Optional<Held> hold = world.arrived();
        if (!world.accepts(call.session().orElseThrow(), call.operation().of())) {
            return done(Outcome.notSent(Why.of(Cause.SESSION_OVER)));
        }
        if (trouble.isPresent()) {
            return done(Outcome.unknown(call.operation(), Why.of(suffered(call, trouble.get()))));
        }
        Outcome<R> outcome = applied(call);
        return hold.isPresent() ? held(call, outcome, hold.get()) : done(outcome);
    }

    /** What becomes of a call that has arrived, whose caller does not get an answer. */
    private Cause suffered(Call<?> call, Trouble trouble) {
        switch (trouble) {
            case FAIL -> {
                return Cause.OPERATOR_FAILED;
            }
            case DELAY_REQUEST -> {
                world.deliverLater(() -> applied(call));
                return Cause.CONNECTION_LOST;
            }
            case STALL, STALL_MIDWAY -> {
                applied(call);
                world.ticker().advanceTo(call.deadline());
                return Cause.DEADLINE;
            }
            default -> {
                applied(call);
                return trouble == Trouble.GARBLE_ANSWER ? Cause.UNREADABLE : Cause.CONNECTION_LOST;
            }
        }
    }

    private <R> CompletionStage<Outcome<R>> held(Call<R> call, Outcome<R> outcome, Held hold) {
        CompletableFuture<Outcome<R>> answer = new CompletableFuture<>();
        Outcome<R> cancelled = Outcome.unknown(call.operation(), Why.of(Cause.CANCELLED));
        hold.released.onCancel(() -> answer.complete(outcome));
        call.cancel().onCancel(() -> answer.complete(cancelled));
        closed.onCancel(() -> answer.complete(cancelled));
        hold.arrived.countDown();
        return answer;
    }

    @SuppressWarnings("unchecked") // an operation is answered with what it says
    private <R> Outcome<R> applied(Call<R> call) {
        return (Outcome<R>) world.operator().answer(call.operation());
    }

    private static <R> CompletionStage<Outcome<R>> done(Outcome<R> outcome) {
        return CompletableFuture.completedFuture(outcome);
    }
}
