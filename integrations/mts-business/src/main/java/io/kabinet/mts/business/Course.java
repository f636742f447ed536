package io.kabinet.mts.business;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.mts.business.operation.EventId;
import io.kabinet.mts.business.operation.RequestStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;

/**
 * The way of one change: sent once, then followed within its deadline.
 *
 * <p>With an event its status is asked for until it is completed or faulted; what is completed, or was answered without an
 * event, is read back. Only what was read back is confirmed; of what nothing shows, only what the status says is completed.
 * Where the time does not suffice the end is unknown, with the event.
 */
final class Course<R, O extends Change<R>> {

    private static final List<Duration> STATUS = seconds(1, 2, 4, 8, 15, 30, 60);
    private static final List<Duration> READING = seconds(0, 3, 5, 60);

    private final Changing<R, O> changing;
    private final O change;
    private final Trip<R> trip;
    private final Desk desk;

    Course(Changing<R, O> changing, O change, Trip<R> trip, Desk desk) {
        this.changing = changing;
        this.change = change;
        this.trip = trip;
        this.desk = desk;
    }

    CompletionStage<Outcome<R>> run() {
        return desk.ask(changing.ask(change), trip)
                .thenCompose(reply ->
                        reply instanceof Reply.Good good ? taken(good.tree()) : ended(Reply.outcome(reply, change)));
    }

    private CompletionStage<Outcome<R>> taken(Tree answer) {
        Optional<EventId> event = Requests.event(answer);
        if (event.isEmpty()) {
            return changing.shows(change)
                    ? readBack(0)
                    : ended(trip.inDoubt(Cause.UNREADABLE, "taken, and nothing tells whether it was done"));
        }
        trip.taken(event.get());
        desk.events().keep(change, event.get());
        return followed(event.get(), 0);
    }

    private CompletionStage<Outcome<R>> followed(EventId event, int turn) {
        return trip.pause(STATUS.get(Math.min(turn, STATUS.size() - 1)))
                .thenCompose(inTime -> inTime
                        ? desk.look(Requests.ask(event, desk.now()), trip, answer -> Requests.status(answer, event))
                                .thenCompose(found -> judged(found, event, turn))
                        : ended(trip.inDoubt(Cause.DEADLINE, "")));
    }

    /** A status that cannot be had is asked for again: the change is not touched by that. */
    private CompletionStage<Outcome<R>> judged(Found<RequestStatus> found, EventId event, int turn) {
        RequestStatus.State state = found.value().map(RequestStatus::state).orElse(RequestStatus.State.IN_PROGRESS);
        return switch (state) {
            case IN_PROGRESS -> followed(event, turn + 1);
            case FAULTED ->
                ended(Outcome.rejected(List.of(Requests.reason(found.value().orElseThrow()))));
            case COMPLETED ->
                changing.onItsWord(change, event)
                        .map(answer -> ended(Outcome.confirmed(answer)))
                        .orElseGet(() -> readBack(0));
        };
    }

    private CompletionStage<Outcome<R>> readBack(int turn) {
        return trip.pause(READING.get(Math.min(turn, READING.size() - 1)))
                .thenCompose(inTime -> inTime
                        ? changing.proof(change, trip, desk)
                                .thenCompose(seen -> seen.map(answer -> ended(Outcome.confirmed(answer)))
                                        .orElseGet(() -> readBack(turn + 1)))
                        : ended(trip.inDoubt(Cause.DEADLINE, "taken, and not to be seen yet")));
    }

    private CompletionStage<Outcome<R>> ended(Outcome<R> outcome) {
        return CompletableFuture.completedFuture(outcome);
    }

    private static List<Duration> seconds(long... each) {
        return LongStream.of(each).mapToObj(Duration::ofSeconds).toList();
    }
}
