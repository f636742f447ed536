package io.kabinet.testkit;

import io.kabinet.core.bonus.Earning;
import io.kabinet.core.bonus.programme.AccrualCycle;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.bonus.programme.TenureTable;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Turns what was paid in a cycle into points at the end of it, by the rulebook's programme. Guarded by the world's lock.
 *
 * <p>A cycle that was reckoned is not reckoned again, wherever the clock goes. Where no cycle is stated nobody says when points
 * come in, and none do. That points lapse needs no run: the ledger knows when.
 */
final class AccrualRun {

    private final BonusProgramme programme;
    private final Optional<AccrualCycle> cycle;

    AccrualRun(BonusProgramme programme) {
        this.programme = programme;
        this.cycle = programme
                .cycle()
                .asOptional()
                .filter(stated -> !programme.accrual().isEmpty());
    }

    /** Keeps what was paid for the run, if there is any. */
    void paid(Person person, PointSource source, Money amount, Instant now) {
        if (cycle.isPresent()) {
            person.bonus.paid(source, amount, LocalDate.ofInstant(now, person.zone));
        }
    }

    /** Reckons every cycle that is over by now, the first one first. */
    void run(Collection<Person> people, Instant now) {
        if (cycle.isPresent()) {
            people.forEach(person -> run(cycle.get(), person, now));
        }
    }

    private void run(AccrualCycle every, Person person, Instant now) {
        Optional<DateSpan> span = person.bonus.firstOpen(every);
        while (span.isPresent()) {
            Instant end =
                    span.get().last().plusDays(1).atStartOfDay(person.zone).toInstant();
            if (end.isAfter(now)) {
                return;
            }
            DateSpan over = span.get();
            person.bonus.reckon(over).forEach((source, amount) -> credit(person, over, source, amount, end));
            span = person.bonus.firstOpen(every);
        }
    }

    private void credit(Person person, DateSpan span, PointSource source, Money amount, Instant end) {
        Points points = programme
                .accrue(source, amount, months(person, span.last()))
                .match(granted -> granted.points(), refused -> Points.ZERO);
        if (points.equals(Points.ZERO)) {
            return;
        }
        Earning earning =
                new Earning(source.name() + " " + span.first(), source, points, programme.lapsingAt(end, person.zone));
        person.bonus.keep(person.bonus.ledger().earn(earning, end).match(granted -> granted, refused -> {
            throw new IllegalStateException("the points of a cycle cannot come in: " + refused.reasons());
        }));
    }

    private static int months(Person person, LocalDate day) {
        return person.contract
                .start()
                .filter(start -> !start.isAfter(day))
                .map(start -> TenureTable.monthsBetween(start, day))
                .orElse(0);
    }
}
