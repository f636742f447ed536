package io.kabinet.mts.business.sandbox;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Why;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.reason.Reason;
import io.kabinet.testkit.InMemoryOperator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Asks the operator in memory, for whoever has the key.
 *
 * <p>The dialect knows neither sessions nor keys of changes, so each request has a session and a key of its own.
 */
final class Operator implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration REST = Duration.ofSeconds(20);

    private final InMemoryOperator behind;
    private final Transport transport;
    private final AtomicLong keys = new AtomicLong();

    Operator(InMemoryOperator behind) {
        this.behind = behind;
        this.transport = behind.transport();
    }

    InMemoryOperator behind() {
        return behind;
    }

    RequestKey key() {
        return RequestKey.of("mts-sandbox-" + keys.incrementAndGet());
    }

    /** What a read finds; a rule against it has no code in the dialect that anybody has seen. */
    <R> R read(Read<R> read) throws Refusal {
        Outcome<R> outcome = attempt(read);
        if (outcome instanceof Outcome.Rejected<R> rejected) {
            throw new Refusal(Answer.refused(422, words(rejected.reasons())));
        }
        return outcome.orThrow();
    }

    /** Every item of what comes in pages. */
    <T> List<T> all(Function<Optional<Cursor>, Read<Page<T>>> reading) throws Refusal {
        List<T> items = new ArrayList<>();
        Optional<Cursor> from = Optional.empty();
        do {
            Page<T> page = read(reading.apply(from));
            items.addAll(page.items());
            from = page.next();
        } while (from.isPresent());
        return items;
    }

    /** An answer or the operator's reasons against it; all else is told as it is. */
    <R> Outcome<R> attempt(Operation<R> operation) throws Refusal {
        Outcome<R> outcome = ask(operation);
        if (!(outcome instanceof Outcome.Rejected)) {
            var unused = known(outcome);
        }
        return outcome;
    }

    /** What a change comes to: nothing if it is done, or the reasons why it is not. */
    List<Reason> change(Change<?> change) throws Refusal {
        return attempt(change) instanceof Outcome.Rejected<?> rejected ? rejected.reasons() : List.of();
    }

    /** Codes have no numbers of phones in them, whatever the operator's sentences have. */
    static String words(List<Reason> reasons) {
        return String.join(", ", reasons.stream().map(Reason::code).toList());
    }

    private <R> Outcome<R> ask(Operation<R> operation) {
        return transport
                .send(new Call<>(
                        operation,
                        Deadline.in(LONGEST, Ticker.system()),
                        Optional.of(behind.openSession(operation.of())),
                        new CancelSignal()))
                .toCompletableFuture()
                .join();
    }

    private static <R> R known(Outcome<R> outcome) throws Refusal {
        Optional<R> answer = outcome.answer();
        if (answer.isPresent()) {
            return answer.get();
        }
        throw new Refusal(outcome.match(
                confirmed -> Answer.SILENCE,
                rejected -> Answer.SILENCE,
                notSent -> kept(notSent.why()),
                unknown -> lost(unknown.why())));
    }

    private static Answer kept(Why why) {
        return switch (why.cause()) {
            case BUSY -> Answer.tooMany(why.pause().orElse(REST));
            case NO_CONNECTION, CLOSED -> Answer.SILENCE;
            case NOT_CARRIED -> Answer.refused(403, "1010", "no active subscription");
            default -> Answer.refused(500, "9999", "internal error");
        };
    }

    private static Answer lost(Why why) {
        return switch (why.cause()) {
            case OPERATOR_FAILED, BUSY -> Answer.refused(500, "9999", "internal error");
            case UNREADABLE -> Answer.GARBLED;
            default -> Answer.SILENCE;
        };
    }

    @Override
    public void close() {
        transport.close();
    }
}
