package io.kabinet.mts.business;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Read;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.core.account.block.NumberBlock;
import io.kabinet.mts.business.operation.EventId;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** What an errand works with: the gateway, the time of day, and what is known of the changes of this process. */
final class Desk {

    private final Gateway gateway;
    private final Clock clock;
    private final Memory<EventId> events = new Memory<>();
    private final Memory<NumberBlock> blocks = new Memory<>();

    Desk(Gateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    /** Takes an answer for something, or says that it cannot be. */
    @FunctionalInterface
    interface Reading<T> {

        T of(Tree answer) throws Unreadable;
    }

    Instant now() {
        return clock.instant();
    }

    CompletionStage<Reply> ask(Ask ask, Trip<?> trip) {
        return gateway.ask(ask, trip);
    }

    /** Asks and reads. */
    <T> CompletionStage<Found<T>> look(Ask ask, Trip<?> trip, Reading<T> reading) {
        return ask(ask, trip).thenApply(reply -> read(reply, reading));
    }

    private static <T> Found<T> read(Reply reply, Reading<T> reading) {
        if (!(reply instanceof Reply.Good good)) {
            return new Found<>(Optional.empty(), reply);
        }
        try {
            return new Found<>(Optional.of(reading.of(good.tree())), reply);
        } catch (Unreadable e) {
            return unreadable(e.words());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return unreadable("a value that cannot be: " + e.getClass().getSimpleName()); // its words may repeat it
        }
    }

    private static <T> Found<T> unreadable(String words) {
        return new Found<>(Optional.empty(), new Reply.Lost(Why.of(Cause.UNREADABLE, words)));
    }

    /** The errand of a read that is one request. */
    static <R, O extends Read<R>> Errand<R, O> reading(Function<O, Ask> ask, Understanding<R, O> understanding) {
        return (operation, trip, desk) -> desk.look(
                        ask.apply(operation), trip, answer -> understanding.of(answer, operation, desk.now()))
                .thenApply(found -> found.outcome(operation, Function.identity()));
    }

    /** Takes an answer for what an operation is answered with. */
    @FunctionalInterface
    interface Understanding<R, O> {

        R of(Tree answer, O operation, Instant now) throws Unreadable;
    }

    /** What the operator called a change. */
    Memory<EventId> events() {
        return events;
    }

    /** The block that a change is to undo, as it was before. */
    Memory<NumberBlock> blocks() {
        return blocks;
    }

    static <R> Outcome<R> unreadable(Read<R> read, String words) {
        return Outcome.unknown(read, Why.of(Cause.UNREADABLE, words));
    }
}
