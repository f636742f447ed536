package io.kabinet.testkit;

import io.kabinet.core.bonus.BonusDecision;
import io.kabinet.core.bonus.BonusLedger;
import io.kabinet.core.bonus.programme.AccrualCycle;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** The points of one number, and the gifts it has made that may die with their codes. Guarded by the world's lock. */
final class BonusPurse {

    private BonusLedger ledger = BonusLedger.empty();
    private Instant latest = Instant.MIN;
    private final List<OfferedGift> mortal = new ArrayList<>();
    private final List<Rewarded> rewarded = new ArrayList<>();
    private LocalDate openFrom = LocalDate.MIN;

    BonusLedger ledger() {
        return ledger;
    }

    /** The moment to read at: a clock that went back does not take away what is written. */
    Instant at(Instant now) {
        return now.isAfter(latest) ? now : latest;
    }

    Points balance(Instant now) {
        return ledger.balance(at(now));
    }

    void keep(BonusDecision.Granted granted) {
        ledger = granted.ledger();
        latest = at(granted.entry().at());
    }

    /** Keeps what was paid until its cycle is over; what comes to a day that was reckoned already counts for the next. */
    void paid(PointSource source, Money amount, LocalDate day) {
        rewarded.add(new Rewarded(source, amount, day.isBefore(openFrom) ? openFrom : day));
    }

    /** The first of the cycles in which something was paid that is not reckoned yet. */
    Optional<DateSpan> firstOpen(AccrualCycle cycle) {
        return rewarded.stream()
                .map(Rewarded::day)
                .min(Comparator.naturalOrder())
                .map(cycle::spanOf);
    }

    /** What each source comes to in a cycle, which is reckoned by that and never again. */
    Map<PointSource, Money> reckon(DateSpan span) {
        Map<PointSource, Money> sums = new LinkedHashMap<>();
        rewarded.stream()
                .filter(one -> span.contains(one.day))
                .forEach(one -> sums.merge(one.source, one.amount, Money::plus));
        rewarded.removeIf(one -> span.contains(one.day));
        openFrom = span.last().plusDays(1);
        return sums;
    }

    void watch(OfferedGift gift) {
        mortal.add(gift);
    }

    /** Something that was paid on a day. */
    private record Rewarded(PointSource source, Money amount, LocalDate day) {}

    /** The gifts whose codes have died by now, which are watched no more. */
    List<OfferedGift> deadBy(Instant now) {
        if (mortal.isEmpty()) {
            return List.of();
        }
        List<OfferedGift> dead =
                mortal.stream().filter(gift -> gift.isDeadBy(now)).toList();
        mortal.removeAll(dead);
        return dead;
    }
}
