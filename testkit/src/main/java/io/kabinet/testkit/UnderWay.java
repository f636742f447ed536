package io.kabinet.testkit;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Ticker;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The answers that are held: until they are given, the deadline, the caller gives up, or their transport is closed. */
final class UnderWay {

    private final Set<Held<?>> held = ConcurrentHashMap.newKeySet();

    /** Holds an answer; one that is never to be given stands until something ends it. */
    <R> CompletionStage<Outcome<R>> hold(Object by, Call<R> call, Outcome<R> answer, boolean forEver) {
        Held<R> one = new Held<>(by, call, answer, forEver, new CompletableFuture<>());
        held.add(one);
        Ticker.Alarm alarm = call.deadline().ticker().alarm(call.deadline().left(), () -> one.doubt(Cause.DEADLINE));
        var unused = one.end.whenComplete((outcome, bug) -> {
            held.remove(one);
            alarm.callOff();
        });
        call.cancel().onCancel(() -> one.doubt(Cause.CANCELLED));
        return one.end;
    }

    /** Whether the answer to this change's key is being kept back, so that the change is still being worked on. */
    boolean isWorkedOn(Operation<?> operation) {
        return operation instanceof Change<?> change
                && held.stream().anyMatch(one -> !one.forEver && one.isUnderKeyOf(change));
    }

    void release() {
        each(one -> !one.forEver, Held::give);
    }

    /** Ends what a transport has under way. */
    void close(Object by) {
        each(one -> one.by == by, one -> one.doubt(Cause.CANCELLED));
    }

    private void each(Predicate<Held<?>> which, Consumer<Held<?>> ending) {
        List.copyOf(held).stream().filter(which).forEach(ending);
    }

    /** One answer; each is itself alone. */
    private static final class Held<R> {

        private final Object by;
        private final Call<R> call;
        private final Outcome<R> answer;
        private final boolean forEver;
        private final CompletableFuture<Outcome<R>> end;

        Held(Object by, Call<R> call, Outcome<R> answer, boolean forEver, CompletableFuture<Outcome<R>> end) {
            this.by = by;
            this.call = call;
            this.answer = answer;
            this.forEver = forEver;
            this.end = end;
        }

        boolean isUnderKeyOf(Change<?> change) {
            return call.operation() instanceof Change<?> mine
                    && mine.of().equals(change.of())
                    && mine.key().equals(change.key());
        }

        void give() {
            end.complete(answer);
        }

        void doubt(Cause cause) {
            end.complete(Outcome.unknown(call.operation(), Why.of(cause)));
        }
    }
}
