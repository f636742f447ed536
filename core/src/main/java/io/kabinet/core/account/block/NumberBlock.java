package io.kabinet.core.account.block;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One block of a number in time: from when, until when, at what price.
 *
 * <p>On from its first moment until, and not at, its end. Days are counted from the first moment in the market's zone, a
 * day that has begun as a whole one: with 14 free days, the moment 14 days after the first still costs nothing, and a
 * nanosecond later the fifteenth day is due. Immutable and safe for use by several threads.
 *
 * @param kind why
 * @param from its first moment, in the years 0001 to 9999
 * @param until the end of its period, if it has one; a lost SIM has none
 * @param endsByItself whether it is over at the end of its period
 * @param liftedAt when it was undone, if it was
 * @param charges what is paid meanwhile, as agreed at the beginning
 */
public record NumberBlock(
        BlockKind kind,
        Instant from,
        Optional<Instant> until,
        boolean endsByItself,
        Optional<Instant> liftedAt,
        BlockCharges charges) {

    /**
     * Checks the moments.
     *
     * @throws IllegalArgumentException if one is out of range, the end of the period is not after the first moment, a
     *     lost SIM has a period, or it was undone before it began or after it was over
     */
    public NumberBlock {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(charges, "charges");
        Moments.check("from", from);
        until.ifPresent(end -> Moments.check("until", end));
        liftedAt.ifPresent(at -> Moments.check("liftedAt", at));
        if (until.isPresent() && (kind == BlockKind.SIM_LOST || !until.get().isAfter(from))) {
            throw new IllegalArgumentException("a period ends after it begins, and only a voluntary block has one: "
                    + kind + ", " + from + ", " + until.get());
        }
        if (liftedAt.isPresent()
                && (liftedAt.get().isBefore(from)
                        || (endsByItself && until.isPresent() && liftedAt.get().isAfter(until.get())))) {
            throw new IllegalArgumentException("undone while it was not on: " + liftedAt.get());
        }
    }

    /**
     * When it is over, as far as is known.
     *
     * @return the first moment at which the number is no longer blocked by it, or empty if somebody has to undo it
     */
    public Optional<Instant> end() {
        return liftedAt.isPresent() ? liftedAt : until.filter(end -> endsByItself);
    }

    /**
     * Whether it blocks the number.
     *
     * @param now any moment
     * @return true from the first moment until, and not at, the end
     */
    public boolean isOn(Instant now) {
        return !now.isBefore(from) && end().map(now::isBefore).orElse(true);
    }

    /**
     * How many of its days have begun.
     *
     * @param now the moment of asking
     * @param zone the market's zone
     * @return the days from the first moment to this one or to the end, whichever is earlier; zero at the first moment
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public int days(Instant now, ZoneId zone) {
        Instant last = end().filter(end -> end.isBefore(now)).orElse(Moments.check("now", now));
        if (!last.isAfter(from)) {
            return 0;
        }
        ZonedDateTime first = from.atZone(zone);
        long days = ChronoUnit.DAYS.between(first.toLocalDate(), LocalDate.ofInstant(last, zone));
        // The calendar counts midnights and is off by one at most; the first loop also sees to a day that a zone left
        // out.
        while (days > 0 && !first.plusDays(days - 1).toInstant().isBefore(last)) {
            days--;
        }
        while (first.plusDays(days).toInstant().isBefore(last)) {
            days++;
        }
        return Math.toIntExact(days);
    }

    /**
     * What it has cost by a moment.
     *
     * @param now the moment of asking
     * @param zone the market's zone
     * @return the price of the days that have begun, or not stated, which is not free
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public Stated<Money> priceBy(Instant now, ZoneId zone) {
        int days = days(now, zone);
        return charges.fee().match(fee -> Stated.of(fee.of(days)), Stated::notStated);
    }

    /**
     * Decides whether the subscriber may undo it.
     *
     * <p>The number must be blocked by it, and a lost SIM cannot undo its own block: whoever found it would.
     *
     * @param channel over what it is asked
     * @param now the moment of asking
     * @return the block, undone at this moment, or the reason why not
     */
    public BlockDecision lift(BlockChannel channel, Instant now) {
        if (!isOn(now)) {
            return new BlockDecision.Refused(List.of(Reason.of(BlockReason.NOT_BLOCKED)));
        }
        if (kind == BlockKind.SIM_LOST && channel.isBySim()) {
            return new BlockDecision.Refused(
                    List.of(Reason.of(BlockReason.NOT_OVER_LOST_SIM).with("channel", channel.name())));
        }
        return new BlockDecision.Granted(new NumberBlock(kind, from, until, endsByItself, Optional.of(now), charges));
    }
}
