package io.kabinet.core.bonus;

import io.kabinet.core.bonus.programme.GiftRule;
import io.kabinet.core.bonus.programme.PointSource;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A subscriber to whom things happen at random, told to the ledger and to the slow model alike.
 *
 * <p>Moments lie on a coarse grid, so that entries, lapses and ends of windows often fall together, and one clock in four
 * is wrong.
 */
final class Life {

    private static final int DAYS = 40;
    private static final GiftRule WEEK = GiftRule.UNLIMITED.withClaimWindow(Period.ofDays(7));

    final SplittableRandom random;
    final Model model = new Model();
    final List<BonusLedger> past = new ArrayList<>();
    BonusLedger ledger = BonusLedger.empty();
    private final List<String> earnings = new ArrayList<>(List.of("nothing"));
    private final List<String> spendings = new ArrayList<>(List.of("nothing"));
    private final List<String> gifts = new ArrayList<>(List.of("nothing"));
    private int day;
    private int keys;

    Life(SplittableRandom random) {
        this.random = random;
    }

    /** A random moment: a day of the life, sometimes a nanosecond before or after. */
    Instant moment() {
        return onDay(random.nextInt(-1, DAYS + 25));
    }

    private Instant onDay(int number) {
        Instant day = Given.MARCH.plusSeconds(number * 86_400L);
        return random.nextInt(4) == 0 ? day.plusNanos(random.nextInt(-1, 2)) : day;
    }

    private Instant clock() {
        day = Math.min(DAYS, day + random.nextInt(3));
        return random.nextInt(4) == 0 ? onDay(random.nextInt(day + 1)) : onDay(day);
    }

    /** The moment of the last entry. */
    Instant last() {
        int size = ledger.entries().size();
        return size == 0
                ? Instant.parse("2026-01-01T00:00:00Z")
                : ledger.entries().get(size - 1).at();
    }

    /** When it counts: not before what is written already. */
    private Instant counting(Instant at) {
        Instant last = last();
        return at.isBefore(last) ? last : at;
    }

    private String any(List<String> known) {
        return known.get(random.nextInt(known.size()));
    }

    /** Does one thing; both must agree whether it can be done. */
    void step() {
        past.add(ledger);
        Instant at = clock();
        String key = "k-" + keys++;
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> earn(key, at);
            case 4, 5 -> spend(key, at);
            case 6 -> hold(key, at);
            case 7 -> end(key, true, at);
            case 8 -> end(key, false, at);
            case 9 -> reverseSpending(key, at);
            case 10 -> reverseEarning(key, at);
            default -> ledger = ledger.writtenUpTo(at);
        }
    }

    private void earn(String key, Instant at) {
        long points = random.nextInt(50);
        Optional<Instant> lapsesAt =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(onDay(day + random.nextInt(-2, 20)));
        Earning earning = new Earning(key, PointSource.TELECOM, Given.points(points), lapsesAt);
        earnings.add(key);
        tell(
                ledger.earn(earning, at),
                (state, then) -> state.earn(key, points, lapsesAt.orElse(Instant.MAX)),
                counting(at));
    }

    private void spend(String key, Instant at) {
        long points = random.nextInt(80);
        spendings.add(key);
        tell(
                ledger.spend(Given.spending(key, points), at),
                (state, then) -> state.take(key, points, then, null),
                counting(at));
    }

    private void hold(String key, Instant at) {
        long points = random.nextInt(60);
        GiftRule rule = random.nextBoolean() ? WEEK : GiftRule.UNLIMITED;
        Instant counting = counting(at);
        Optional<Instant> end = rule.claimableBefore(counting, ZoneOffset.UTC);
        gifts.add(key);
        tell(
                ledger.hold(Given.gift(key, points), rule, ZoneOffset.UTC, at),
                (state, then) -> state.take(key, points, then, end.orElse(null)),
                counting);
    }

    private void end(String key, boolean giveBack, Instant at) {
        String gift = any(gifts);
        BonusDecision decision = giveBack ? ledger.takeBack(key, gift, at) : ledger.claim(key, gift, at);
        tell(decision, (state, then) -> state.end(gift, giveBack, then), counting(at));
    }

    private void reverseSpending(String key, Instant at) {
        String spending = any(spendings);
        tell(
                ledger.reverse(key, spending, SpentAlready.REFUSE, at),
                (state, then) -> state.end(spending, true, then),
                counting(at));
    }

    private void reverseEarning(String key, Instant at) {
        String earning = any(earnings);
        boolean fromOthers = random.nextBoolean();
        SpentAlready rule = fromOthers ? SpentAlready.TAKE_FROM_OTHER_LOTS : SpentAlready.REFUSE;
        tell(
                ledger.reverse(key, earning, rule, at),
                (state, then) -> state.takeBackEarning(earning, fromOthers, then),
                counting(at));
    }

    private void tell(BonusDecision decision, Model.Deed deed, Instant counting) {
        boolean possible = model.tryIt(deed, counting);
        boolean granted = decision.match(yes -> true, no -> false);
        if (granted != possible) {
            throw new AssertionError("the model says " + possible + ", the ledger " + decision);
        }
        ledger = decision.match(BonusDecision.Granted::ledger, no -> ledger);
    }
}
