package io.kabinet.testkit;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Session;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.joda.money.Money;

/**
 * One operator with all that it has, behind one lock.
 *
 * <p>Whoever comes in is answered as of the clock's moment; what has fallen due by then is done first, each at its own
 * moment, and what was held up on the way comes in next, once the clock has moved.
 */
final class World {

    private final Settings settings;
    private final OperatorClock clock;
    private final Desk desk;
    private final Entrances entrances = new Entrances();
    private final KeyBook keys;
    private final Rooms rooms;
    private final List<Late> late = new ArrayList<>();
    private long arrivals;

    World(Settings settings, OperatorClock clock) {
        this.settings = settings;
        this.clock = clock;
        this.desk = Desk.of(settings);
        this.keys = new KeyBook(settings.wire().fence());
        this.rooms = new Rooms(settings, desk);
        rooms.open(entrances);
    }

    Settings settings() {
        return settings;
    }

    OperatorClock clock() {
        return clock;
    }

    Entrances entrances() {
        return entrances;
    }

    Desk desk() {
        return desk;
    }

    Post post() {
        return desk.post();
    }

    Rooms rooms() {
        return rooms;
    }

    Carriage carries(Class<?> kind) {
        boolean found = entrances.lead(kind) && (settings.wire().keys() || kind != LookUp.class);
        if (!found) {
            return Carriage.NOT;
        }
        return settings.wire().keys() ? Carriage.KEYED : Carriage.ONCE;
    }

    synchronized <T> T look(Function<Instant, T> at) {
        Instant now = clock.instant();
        rooms.standingShares.runDue(now, rooms.autoPayments::until);
        rooms.autoPayments.until(now);
        rooms.accrual.run(desk.people().values(), now);
        deliver(now, false);
        T seen = at.apply(now);
        rooms.autoPayments.until(now);
        return seen;
    }

    void change(Consumer<Instant> at) {
        look(now -> {
            at.accept(now);
            return true;
        });
    }

    /** A call comes in and is answered. */
    <R> Outcome<R> ask(Call<R> call) {
        return look(now -> answer(call, now));
    }

    /** A call is held up on its way. */
    <R> void holdUp(Call<R> call) {
        change(now -> late.add(new Late(call, now)));
    }

    /** What was held up comes in now. */
    void deliverLate() {
        change(now -> deliver(now, true));
    }

    /** A call comes in at which the operator fails. */
    void arrive() {
        change(now -> arrivals++);
    }

    long arrivals() {
        return look(now -> arrivals);
    }

    Person person(Msisdn number, Instant now) {
        if (number.plan() != settings.rulebook().market().numbering()) {
            throw new IllegalArgumentException(
                    number + " is no number of market " + settings.rulebook().market());
        }
        return desk.people().computeIfAbsent(number, missing -> newPerson(missing, now));
    }

    /** An amount in the market's currency. */
    Money checked(Money amount) {
        if (!amount.getCurrencyUnit().equals(settings.rulebook().market().currency())) {
            throw new IllegalArgumentException(
                    "amount must be in " + settings.rulebook().market().currency() + ": " + amount);
        }
        return amount;
    }

    private Person newPerson(Msisdn number, Instant now) {
        return new Person(
                number,
                settings.rulebook().market().currency(),
                settings.rulebook().zone(),
                rooms.tariffs,
                now);
    }

    private void deliver(Instant now, boolean all) {
        if (late.isEmpty()) {
            return;
        }
        List<Late> due =
                late.stream().filter(one -> all || !one.sentAt.equals(now)).toList();
        late.removeAll(due);
        due.forEach(one -> answer(one.call, now));
    }

    private <R> Outcome<R> answer(Call<R> call, Instant now) {
        arrivals++;
        Operation<R> operation = call.operation();
        if (operation instanceof LookUp<?> lookUp) {
            return lookUp(operation, lookUp, call.session(), now);
        }
        if (entrances.areOpenTo(operation)) {
            return keyed(operation, true, () -> offered(operation, now, () -> entrances.ask(operation, now)));
        }
        return visit(operation, call.session(), now)
                .map(visit ->
                        keyed(operation, false, () -> offered(operation, now, () -> entrances.ask(operation, visit))))
                .orElseGet(World::sessionOver);
    }

    private Optional<Visit> visit(Operation<?> operation, Optional<Session> session, Instant now) {
        return desk.sessions()
                .find(session, operation.of(), now)
                .map(entry -> new Visit(person(operation.of(), now), entry, now));
    }

    private <R> Outcome<R> offered(Operation<R> operation, Instant now, Supplier<Outcome<R>> effect) {
        if (!settings.offers(operation)) {
            return Outcome.rejected(List.of(settings.notOffered()));
        }
        Msisdn whom = entrances.whom(operation);
        NoticeSettings before = rooms.herald.settingsOf(whom);
        Outcome<R> outcome = effect.get();
        Optional<OperationKind> kind = entrances.recordedAs(operation);
        if (outcome instanceof Outcome.Confirmed<R>) {
            kind.ifPresent(known -> person(whom, now).archive.add(new ArchiveEntry(now, known, operation.name())));
        }
        rooms.herald.tell(new Herald.Deed(operation, whom, outcome, kind, entrances.areWaysIn(operation)), before, now);
        return outcome;
    }

    private <R> Outcome<R> keyed(Operation<R> operation, boolean open, Supplier<Outcome<R>> effect) {
        return settings.wire().keys() && operation instanceof Change<R> change
                ? keys.once(change, open, effect)
                : effect.get();
    }

    @SuppressWarnings("unchecked") // a look-up is answered with the resolution of its change
    private <R> Outcome<R> lookUp(Operation<R> asked, LookUp<?> lookUp, Optional<Session> session, Instant now) {
        boolean open = entrances.areOpenTo(lookUp.change());
        if (!open && desk.sessions().find(session, asked.of(), now).isEmpty()) {
            return sessionOver();
        }
        return (Outcome<R>) Outcome.confirmed(keys.lookUp(lookUp.change(), open));
    }

    private static <R> Outcome<R> sessionOver() {
        return Outcome.notSent(Why.of(Cause.SESSION_OVER));
    }

    private record Late(Call<?> call, Instant sentAt) {}
}
