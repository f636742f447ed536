package io.kabinet.core.tariff.limit;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.values.Rate;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a limit on minutes or messages is reached, and when a warning is due before that.
 *
 * <p>A limit is for a calendar month in the market's zone and is reached with the use that fills it, not with the next
 * one. For example, 100 minutes are reached with the second 6,000. What an operator does then no source says. Immutable
 * and safe for use by several threads.
 *
 * @param warnAt at which share of a limit a warning is due, above zero, if one ever is
 */
public record UsageLimitPolicy(Optional<Rate> warnAt) {

    /**
     * Market Russia: limits by the calendar month, no warning.
     *
     * <p><b>Source:</b> «устанавливать и отключать лимиты на использование количества расходуемых минут и смс»; for which
     * period is not said, so the calendar month is this library's choice, and a warning is not stated.
     */
    public static final UsageLimitPolicy RUSSIA = new UsageLimitPolicy(Optional.empty());

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is zero
     */
    public UsageLimitPolicy {
        if (warnAt.filter(share -> share.millionths() == 0).isPresent()) {
            throw new IllegalArgumentException("a warning at nothing used is no warning");
        }
    }

    /**
     * The same policy with a warning.
     *
     * @param share at which share of a limit it is due, above zero
     * @return the changed policy
     * @throws IllegalArgumentException if it is zero
     */
    public UsageLimitPolicy warningAt(Rate share) {
        return new UsageLimitPolicy(Optional.of(share));
    }

    /**
     * Checks all limits.
     *
     * @param limits what is limited
     * @param uses what was used, in any order; what is of another month or later than now does not count
     * @param now the moment of asking
     * @param zone the market's zone
     * @return the state of each limit, in the order of {@link LimitKind}
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     * @throws ArithmeticException if what was used is absurd
     */
    public List<LimitState> check(UsageLimits limits, List<LimitedUse> uses, Instant now, ZoneId zone) {
        Instant first = Moments.check("now", now)
                .atZone(zone)
                .toLocalDate()
                .withDayOfMonth(1)
                .atStartOfDay(zone)
                .toInstant();
        List<LimitedUse> counted = uses.stream()
                .filter(use -> !use.at().isBefore(first) && !use.at().isAfter(now))
                .sorted(Comparator.comparing(LimitedUse::at))
                .toList();
        List<LimitState> states = new ArrayList<>();
        limits.most().forEach((kind, most) -> states.add(state(kind, kind.units(most), counted)));
        return List.copyOf(states);
    }

    private LimitState state(LimitKind kind, long most, List<LimitedUse> counted) {
        Optional<Long> warning = warnAt.map(share -> partOf(most, share));
        Optional<Instant> warnedAt = Optional.empty();
        Optional<Instant> reachedAt = Optional.empty();
        long used = 0;
        for (LimitedUse use : counted) {
            if (use.kind() == kind) {
                used = Math.addExact(used, use.count());
                long sum = used;
                if (warnedAt.isEmpty() && warning.filter(from -> sum >= from).isPresent()) {
                    warnedAt = Optional.of(use.at());
                }
                if (reachedAt.isEmpty() && used >= most) {
                    reachedAt = Optional.of(use.at());
                }
            }
        }
        return new LimitState(kind, kind.counted(most), kind.counted(used), warnedAt, reachedAt);
    }

    /** The first whole unit with which the share is used up. */
    private static long partOf(long most, Rate share) {
        return BigInteger.valueOf(most)
                .multiply(BigInteger.valueOf(share.millionths()))
                .add(BigInteger.valueOf(Rate.WHOLE - 1L))
                .divide(BigInteger.valueOf(Rate.WHOLE))
                .longValueExact();
    }
}
