package io.kabinet.client.internal;

import io.kabinet.client.intent.Intent;
import io.kabinet.client.intent.IntentId;
import io.kabinet.client.intent.IntentState;
import io.kabinet.client.intent.IntentStore;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.values.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes each change down before it is sent, and how it ended; one for a client and all its views. */
public final class Recorder {

    private static final Logger LOG = LoggerFactory.getLogger("io.kabinet.client");

    private final IntentStore store;
    private final Seals seals;
    private final InstantSource clock;
    private final Transport transport;
    private final Map<IntentId, UnderWay> underWay = new ConcurrentHashMap<>();

    /**
     * Writes into a store.
     *
     * @param store where intents are written down
     * @param key what seals them
     * @param clock what tells the time of each
     * @param transport what knows whether keys mean anything
     */
    public Recorder(IntentStore store, Secret key, InstantSource clock, Transport transport) {
        this.store = store;
        this.seals = new Seals(key);
        this.clock = clock;
        this.transport = transport;
    }

    /**
     * A way on which changes are written down.
     *
     * @param below what sends them
     * @return what sends changes once they are written down, and anything else at once
     */
    public Door.Sender over(Door.Sender below) {
        return new Recorded(this, below);
    }

    /**
     * What is not settled, whoever it is for.
     *
     * @return the intents, the oldest first
     * @throws UncheckedIOException if the store cannot be read
     */
    public List<Intent> unsettled() {
        try {
            return store.unsettled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a change is not the one that was written down under its key.
     *
     * @param change the change
     * @return false if it is, and if there is nothing to compare it with
     */
    public boolean isAnother(Change<?> change) {
        return written(change)
                .filter(known ->
                        !seals.intent(change, known.since()).map(Intent::seal).equals(Optional.of(known.seal())))
                .isPresent();
    }

    /**
     * Writes down what was found out about a change afterwards.
     *
     * @param change the change
     * @param outcome what came of it
     */
    public void settle(Change<?> change, Outcome<?> outcome) {
        if (written(change).isPresent() && !isAnother(change)) {
            settle(seals.id(change), state(outcome));
        }
    }

    <R> CompletionStage<Outcome<R>> send(Change<R> change, Call<R> call, Door.Sender below) {
        Optional<Intent> written = seals.intent(change, clock.instant());
        if (written.isEmpty()) {
            return ended(Outcome.notSent(Why.of(Cause.NOT_RECORDED, "it has no form to be recognised by")));
        }
        Intent intent = written.get();
        Optional<Outcome<R>> kept = begin(intent, change);
        if (kept.isPresent()) {
            return ended(kept.get());
        }
        return Stages.of(() -> below.send(call))
                .whenComplete((outcome, bug) -> {
                    if (bug != null) {
                        leave(intent.id(), IntentState.UNKNOWN);
                    }
                })
                .thenApply(
                        outcome -> leave(intent.id(), learned(change, outcome)).after(change, outcome));
    }

    /** Writes the intent down; what comes of the call if it may not leave. */
    private <R> Optional<Outcome<R>> begin(Intent intent, Change<R> change) {
        while (true) {
            UnderWay all = underWay.computeIfAbsent(intent.id(), id -> new UnderWay());
            synchronized (all) {
                if (!all.isOver()) {
                    Optional<Outcome<R>> kept = entered(intent, change, all);
                    if (all.end()) {
                        underWay.remove(intent.id(), all);
                    }
                    return kept;
                }
            }
        }
    }

    private <R> Optional<Outcome<R>> entered(Intent intent, Change<R> change, UnderWay all) {
        try {
            Optional<Intent> before = store.open(intent);
            if (before.isPresent() && !before.get().seal().equals(intent.seal())) {
                return Optional.of(reused());
            }
            all.enter(before.map(Intent::state).orElse(IntentState.NOT_SENT));
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "{} for {} is not sent: its intent cannot be written down: {}",
                    change.name(),
                    change.of(),
                    name(e));
            Outcome<R> kept = Outcome.notSent(Why.of(Cause.NOT_RECORDED, name(e)));
            return Optional.of(all.knowing(before(intent.id())).after(change, kept));
        }
    }

    /** A store that cannot be read may know of an earlier sending; that it cannot is told already. */
    private IntentState before(IntentId id) {
        try {
            return store.find(id).map(Intent::state).orElse(IntentState.NOT_SENT);
        } catch (IOException | RuntimeException e) {
            return IntentState.UNKNOWN;
        }
    }

    /** The last to leave settles the intent, before anybody may open it anew. */
    private UnderWay leave(IntentId id, IntentState learned) {
        UnderWay all = Objects.requireNonNull(underWay.get(id), "nobody is under way");
        synchronized (all) {
            all.leave(learned);
            if (all.end()) {
                settle(id, all.most());
                underWay.remove(id, all);
            }
            return all;
        }
    }

    private void settle(IntentId id, IntentState state) {
        try {
            store.settle(id, state);
        } catch (IOException | RuntimeException e) {
            LOG.warn("an intent stays open: {}", name(e));
        }
    }

    private Optional<Intent> written(Change<?> change) {
        try {
            return store.find(seals.id(change));
        } catch (IOException | RuntimeException e) {
            LOG.warn("an intent cannot be read: {}", name(e));
            return Optional.empty();
        }
    }

    /**
     * What is said of a change whose key stands for another.
     *
     * @param <R> what the change would have been answered with
     * @return rejected, as the operator would
     */
    public static <R> Outcome<R> reused() {
        return Outcome.rejected(List.of(Reason.of(RequestReason.KEY_REUSED)));
    }

    /** Where keys mean nothing, a refusal says that this call did nothing, and nothing of those before it. */
    private IntentState learned(Change<?> change, Outcome<?> outcome) {
        boolean saysNothingElse = outcome instanceof Outcome.Rejected && transport.carries(change) != Carriage.KEYED;
        return saysNothingElse ? IntentState.NOT_SENT : state(outcome);
    }

    private static IntentState state(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Confirmed) {
            return IntentState.CONFIRMED;
        }
        if (outcome instanceof Outcome.Rejected) {
            return IntentState.REJECTED;
        }
        return outcome instanceof Outcome.NotSent ? IntentState.NOT_SENT : IntentState.UNKNOWN;
    }

    /** Nobody knows what is in the words of an exception, so only its name is told. */
    private static String name(Exception e) {
        return e.getClass().getSimpleName();
    }

    private static <R> CompletionStage<Outcome<R>> ended(Outcome<R> outcome) {
        return CompletableFuture.completedFuture(outcome);
    }

    /** Sends changes by way of a recorder. */
    private record Recorded(Recorder recorder, Door.Sender below) implements Door.Sender {

        @Override
        public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
            return call.operation() instanceof Change<R> change ? recorder.send(change, call, below) : below.send(call);
        }
    }
}
