package io.kabinet.core.account.transfer;

import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.internal.Amounts;
import io.kabinet.core.internal.Words;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A balance that is shared again and again, and the runs that fall due.
 *
 * <p>A run is named by the transfer and its day alone, so it is the same run however often and from wherever it is asked
 * for: whoever makes each id once sends each amount once, also after a long stop. Nothing has to run in between, and a
 * team can keep the values in its own database. Immutable and safe for use by several threads.
 *
 * @param id a name of its own
 * @param from the number that sends
 * @param to the number that receives
 * @param amount how much each time, above zero
 * @param when on which days
 */
public record RecurringTransfer(String id, Msisdn from, Msisdn to, Money amount, Timetable when) {

    /**
     * One transfer that falls due.
     *
     * @param id its name, such as {@code t-1/2026-03-31}
     * @param at the moment from which it is due
     */
    public record Run(String id, Instant at) {

        /** Checks that nothing is missing. */
        public Run {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * Checks id and amount.
     *
     * @throws IllegalArgumentException if the id is blank, too long, or holds a control character, or the amount is not
     *     above zero
     */
    public RecurringTransfer {
        Words.check("id", id);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(when, "when");
        if (!Amounts.check("amount", amount).isPositive()) {
            throw new IllegalArgumentException("amount must be above zero: " + amount);
        }
    }

    /**
     * All transfers that fall due in an interval.
     *
     * <p>Intervals that follow one another have each exactly once.
     *
     * @param since its first moment
     * @param until the moment at which it is over
     * @param zone the market's zone
     * @return the transfers, in their order
     * @throws IllegalArgumentException if a moment is outside the years 0001 to 9999
     */
    public List<Run> dueBetween(Instant since, Instant until, ZoneId zone) {
        return when.between(since, until, zone).stream().map(this::named).toList();
    }

    /**
     * The next transfer.
     *
     * @param moment any moment in the years 0001 to 9999
     * @param zone the market's zone
     * @return the first that falls due after the moment, or empty if there is none any more
     * @throws IllegalArgumentException if the moment is out of range
     */
    public Optional<Run> nextAfter(Instant moment, ZoneId zone) {
        return when.nextAfter(moment, zone).map(this::named);
    }

    private Run named(Timetable.Run run) {
        return new Run(id + "/" + run.day(), run.at());
    }
}
