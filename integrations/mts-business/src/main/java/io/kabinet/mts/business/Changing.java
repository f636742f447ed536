package io.kabinet.mts.business;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.core.reason.Reason;
import io.kabinet.mts.business.operation.EventId;
import io.kabinet.mts.business.operation.RequestStatus.State;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** How changes of one kind are carried: sent once, and proved by status or by reading, never by repeating. */
interface Changing<R, O extends Change<R>> extends Errand<R, O> {

    /** What is sent. */
    Ask ask(O change);

    /** What is there now, if it is as the change wants it. */
    CompletionStage<Optional<R>> proof(O change, Trip<?> trip, Desk desk);

    /** Whether what it does can be read at all. */
    default boolean shows(O change) {
        return true;
    }

    /** What the change is answered with where nothing can be read, and has to be taken from the operator's word. */
    default Optional<R> onItsWord(O change, EventId event) {
        return Optional.empty();
    }

    @Override
    default CompletionStage<Outcome<R>> run(O change, Trip<R> trip, Desk desk) {
        return new Course<>(this, change, trip, desk).run();
    }

    /**
     * What became of a change: by the status of its event, if this process knows it, else by what is there.
     *
     * <p>What is not to be seen may still come, since nobody fences anything.
     */
    default CompletionStage<Outcome<Resolution<R>>> resolve(O change, Trip<Resolution<R>> trip, Desk desk) {
        Optional<EventId> event = desk.events().of(change);
        if (event.isEmpty()) {
            return seen(change, trip, desk);
        }
        return desk.look(Requests.ask(event.get(), desk.now()), trip, answer -> Requests.status(answer, event.get()))
                .thenCompose(found -> {
                    if (found.value()
                            .filter(status -> status.state() == State.FAULTED)
                            .isPresent()) {
                        Reason reason = Requests.reason(found.value().get());
                        return CompletableFuture.completedFuture(
                                Outcome.confirmed(Resolution.refused(List.of(reason))));
                    }
                    Optional<R> told = found.value()
                            .filter(status -> status.state() == State.COMPLETED)
                            .flatMap(status -> onItsWord(change, event.get()));
                    return told.isPresent()
                            ? CompletableFuture.completedFuture(Outcome.confirmed(Resolution.done(told.get())))
                            : seen(change, trip, desk);
                });
    }

    private CompletionStage<Outcome<Resolution<R>>> seen(O change, Trip<Resolution<R>> trip, Desk desk) {
        Function<Optional<R>, Outcome<Resolution<R>>> resolved =
                seen -> Outcome.confirmed(seen.map(Resolution::done).orElseGet(Resolution::notFound));
        return proof(change, trip, desk).thenApply(resolved);
    }
}
