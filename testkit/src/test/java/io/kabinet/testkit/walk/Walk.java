package io.kabinet.testkit.walk;

import io.kabinet.client.account.PaymentsPage;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.client.transport.Session;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.walk.Asking.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/**
 * Steps that come out of a seed, each out of one of its own: any of them can be left out, and the others choose as they did.
 */
final class Walk {

    private static final Map<Class<?>, Way> MEANT = meant();

    private final long seed;
    private final Flaw flaw;

    Walk(long seed, Flaw flaw) {
        this.seed = seed;
        this.flaw = flaw;
    }

    /** Walks until a law is broken, or to the end. */
    Course walk(int steps, IntPredicate taken) {
        Course course = new Course();
        try (Town town = Towns.some(new SplittableRandom(seed), flaw)) {
            Events events = new Events(town);
            List<Class<?>> kinds = kinds(town);
            for (int i = 0; i < steps && course.violation().isEmpty(); i++) {
                if (taken.test(i)) {
                    step(i, town, events, kinds, course);
                }
            }
        }
        return course;
    }

    private void step(int i, Town town, Events events, List<Class<?>> kinds, Course course) {
        SplittableRandom random = new SplittableRandom(seed + 0x9E3779B97F4A7C15L * (i + 1));
        Msisdn who = town.numbers().get(random.nextInt(town.numbers().size()));
        course.begin(i, "something");
        try {
            if (random.nextInt(4) == 0) {
                course.begin(i, "something happens to " + who);
                course.is(events.some(who, random));
            } else {
                Asking by = new Asking(town, new Making(town, random), random, who);
                asks(by.one(kinds).orElseThrow(), by, kinds, course);
            }
        } catch (Violation violation) {
            course.brokenBy(violation);
        } catch (NotKnown kind) {
            course.brokenBy(new Violation("the walk knows how to ask for everything", kind.toString()));
        } catch (RuntimeException bug) {
            course.brokenBy(new Violation("the operator answers", bug.toString()));
        }
    }

    private void asks(Class<?> kind, Asking by, List<Class<?>> kinds, Course course) {
        course.is(by.who() + " is about to ask " + kind.getSimpleName());
        Way way = MEANT.get(kind);
        Optional<? extends Operation<?>> meant =
                way == null || (by.once(6) && kind != LookUp.class) ? Optional.empty() : way.of(by);
        Optional<? extends Operation<?>> operation =
                meant.isPresent() || kind == LookUp.class ? meant : blindly(kind, by, way != null);
        if (isOfferedElsewhere(operation, by) && !by.once(6)) {
            asks(by.one(kinds).orElseThrow(), by, kinds, course);
            return;
        }
        operation.ifPresentOrElse(
                one -> does(one, by, course), () -> course.is("nothing to ask " + kind.getSimpleName()));
    }

    private static boolean isOfferedElsewhere(Optional<? extends Operation<?>> operation, Asking by) {
        Market here = by.town().operator().rulebook().market();
        return operation.filter(one -> !one.offeredIn().contains(here)).isPresent();
    }

    /** Out of anything at all; where there is a way to mean it, that way need not be all there is. */
    private static Optional<Operation<?>> blindly(Class<?> kind, Asking by, boolean knownOtherwise) {
        try {
            return by.make().operation(kind, by.who());
        } catch (NotKnown tooMuch) {
            if (knownOtherwise) {
                return Optional.empty();
            }
            throw tooMuch;
        }
    }

    private <R> void does(Operation<R> operation, Asking by, Course course) {
        course.is(operation.toString());
        Outcome<R> outcome = by.town().does(operation);
        course.came(operation, outcome);
        flaw.after(operation, outcome, by.town());
        if (operation instanceof Change<R> && by.once(4)) {
            course.also("; the same again");
            by.town().does(operation);
        }
        outcome.answer().flatMap(Walk::next).ifPresent(cursor -> turns(operation, cursor, by, course));
        outcome.answer()
                .filter(answer -> answer instanceof Session && by.once(2))
                .map(Session.class::cast)
                .filter(session -> by.town().numbers().contains(session.of()))
                .ifPresent(by.town()::resume);
    }

    private static Optional<Cursor> next(Object answer) {
        if (answer instanceof PaymentsPage payments) {
            return payments.page().next();
        }
        return answer instanceof Page<?> page ? page.next() : Optional.empty();
    }

    private static void turns(Operation<?> operation, Cursor cursor, Asking by, Course course) {
        course.also("; turns the page");
        by.town().does((Operation<?>) Parts.with((Record) operation, "from", Optional.of(cursor)));
    }

    /** All that the operator answers, what changes something thrice. */
    private static List<Class<?>> kinds(Town town) {
        List<Class<?>> kinds = new ArrayList<>(town.inside().operations());
        town.inside().operations().stream()
                .filter(kind -> !Read.class.isAssignableFrom(kind))
                .forEach(kind -> kinds.addAll(List.of(kind, kind)));
        kinds.add(LookUp.class);
        return kinds;
    }

    private static Map<Class<?>, Way> meant() {
        Map<Class<?>, Way> all = new HashMap<>(MeantEntering.ALL);
        all.putAll(MeantMoney.ALL);
        all.putAll(MeantSending.ALL);
        all.putAll(MeantLine.ALL);
        return all;
    }
}
