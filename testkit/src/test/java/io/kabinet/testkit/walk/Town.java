package io.kabinet.testkit.walk;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Why;
import io.kabinet.client.transport.Session;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.Inside;
import io.kabinet.testkit.Inside.Position;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An operator and its subscribers, and the laws that are checked whenever one of them does something. */
final class Town implements AutoCloseable {

    static final List<Law> LAWS = Stream.of(
                    MoneyLaws.ALL, PointLaws.ALL, ArchiveLaws.ALL, LineLaws.ALL, AnswerLaws.ALL, BookLaws.ALL)
            .flatMap(List::stream)
            .toList();

    private final InMemoryOperator operator;
    private final List<Msisdn> numbers;
    private final Inside inside;
    private final KabinetClient client;
    private final Told told = new Told();
    private final Seen seen = new Seen();
    private final Map<Msisdn, Kabinet> cabinets = new HashMap<>();
    private final Answers answers;
    private Map<Msisdn, Position> last;
    private int keys;

    Town(InMemoryOperator operator, List<Msisdn> numbers) {
        this.operator = operator;
        this.numbers = List.copyOf(numbers);
        this.inside = Inside.of(operator);
        this.client = operator.client();
        this.answers = new Answers(inside);
        numbers.forEach(operator::subscriber);
        this.last = Map.of();
    }

    InMemoryOperator operator() {
        return operator;
    }

    List<Msisdn> numbers() {
        return numbers;
    }

    Inside inside() {
        return inside;
    }

    Seen seen() {
        return seen;
    }

    Answers answers() {
        return answers;
    }

    Told.Known knownBy(Msisdn number) {
        return told.of(number);
    }

    Instant now() {
        return operator.clock().instant();
    }

    RequestKey freshKey() {
        return RequestKey.of("key-" + ++keys);
    }

    /** Goes on with a session, whoever opened it. */
    void resume(Session session) {
        cabinets.put(session.of(), client.resume(session));
    }

    /** Something happens that nobody asks the operator for; the laws hold afterwards. */
    void happens(Runnable event) {
        event.run();
        check(Optional.empty());
    }

    /** Somebody asks for something; doubts are looked up, and the laws hold afterwards. */
    <R> Outcome<R> does(Operation<R> operation) {
        Optional<Outcome<?>> first = answers.before(operation);
        Outcome<R> outcome = settled(operation, sent(operation));
        if (first.isEmpty()) {
            outcome.answer().ifPresent(answer -> Effects.apply(operation, answer, told));
        }
        answers.keep(operation, outcome);
        Deed deed = new Deed(operation, outcome, first, inside.whom(operation), inside.isRecorded(operation));
        check(Optional.of(deed));
        outcome.answer().ifPresent(seen::takeIn);
        return outcome;
    }

    private <R> Outcome<R> sent(Operation<R> operation) {
        Operation<?> asked = operation instanceof LookUp<?> lookUp ? lookUp.change() : operation;
        if (inside.isOpenTo(asked)) {
            return client.await(operation);
        }
        Outcome<R> outcome = cabinet(operation.of()).await(operation);
        boolean over = outcome.match(
                confirmed -> false,
                rejected -> false,
                notSent -> notSent.why().cause() == Why.Cause.SESSION_OVER,
                unknown -> false);
        if (over) {
            cabinets.remove(operation.of());
        }
        return outcome;
    }

    private Kabinet cabinet(Msisdn number) {
        return cabinets.computeIfAbsent(number, missing -> client.resume(operator.openSession(missing)));
    }

    private <R> Outcome<R> settled(Operation<R> operation, Outcome<R> outcome) {
        Outcome<R> settled = outcome;
        if (outcome instanceof Outcome.Unknown<R> && operation instanceof Change<R> change) {
            operator.faults().clear();
            settled = resolved(change);
            if (settled instanceof Outcome.Unknown) {
                throw new Violation("no doubt stays", settled.toString());
            }
        }
        operator.faults().deliverLate();
        return settled;
    }

    private <R> Outcome<R> resolved(Change<R> change) {
        Kabinet kabinet = cabinet(change.of());
        Outcome<R> resolved = kabinet.resolve(change);
        if (resolved instanceof Outcome.Unknown) {
            cabinets.remove(change.of());
            resolved = cabinet(change.of()).resolve(change);
        }
        return resolved;
    }

    private Map<Msisdn, Position> positions() {
        Map<Msisdn, Position> positions = new LinkedHashMap<>();
        numbers.forEach(number -> positions.put(number, inside.position(number)));
        return positions;
    }

    /** What stood after the last step has stood before this one, for nothing happens in between. */
    private void check(Optional<Deed> deed) {
        Map<Msisdn, Position> after = positions();
        Moment moment = new Moment(told, now(), last, after, deed);
        last = after;
        LAWS.forEach(law -> law.check(moment));
    }

    /** The last step, as the laws saw it. */
    Moment still() {
        return new Moment(told, now(), last, last, Optional.empty());
    }

    /** Nothing that was arranged until now counts as a step. */
    Town begun() {
        last = positions();
        return this;
    }

    @Override
    public void close() {
        client.close();
    }
}
