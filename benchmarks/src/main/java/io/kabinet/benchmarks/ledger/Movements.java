package io.kabinet.benchmarks.ledger;

import io.kabinet.core.bonus.BonusDecision;
import io.kabinet.core.bonus.BonusEntry;
import io.kabinet.core.bonus.BonusLedger;
import io.kabinet.core.bonus.Earning;
import io.kabinet.core.bonus.Spending;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.values.Points;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What the variants are asked about: a ledger of so many entries, and 1,024 moments somewhere in it.
 *
 * <p>Of three requests two earn and one spends; every second earning lapses some weeks later, of which the ledger writes an
 * entry. A request comes every hour on average, and never two in one second.
 */
final class Movements {

    static final int COUNT = 1024;

    private static final int SEED = 20_261_125;
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final int HOURS_TWICE = 7_200;
    private static final int WEEKS = 5_000_000;

    final BonusLedger ledger;
    final List<BonusEntry> entries;
    final Instant[] moments = new Instant[COUNT];

    Movements(int size) {
        Random random = new Random(SEED);
        BonusLedger growing = BonusLedger.empty();
        Instant at = FIRST;
        for (int request = 0; growing.entries().size() < size; request++) {
            at = at.plusSeconds(1 + random.nextInt(HOURS_TWICE));
            growing = after(growing, request, at, random);
        }
        ledger = BonusLedger.of(List.copyOf(growing.entries().subList(0, size)));
        entries = ledger.entries();
        long seconds = Duration.between(FIRST, entries.get(size - 1).at()).toSeconds();
        for (int i = 0; i < COUNT; i++) {
            moments[i] = FIRST.plusSeconds((long) (random.nextDouble() * seconds));
        }
    }

    private static BonusLedger after(BonusLedger ledger, int request, Instant at, Random random) {
        String key = "request-" + request;
        BonusDecision decision = request % 3 == 2
                ? ledger.spend(new Spending(key, "item", Points.of(1 + random.nextInt(20))), at)
                : ledger.earn(earning(key, request % 2 == 0, at, random), at);
        return decision.match(BonusDecision.Granted::ledger, refused -> ledger);
    }

    private static Earning earning(String key, boolean lapses, Instant at, Random random) {
        Optional<Instant> end = lapses ? Optional.of(at.plusSeconds(1 + random.nextInt(WEEKS))) : Optional.empty();
        return new Earning(key, PointSource.TELECOM, Points.of(1 + random.nextInt(100)), end);
    }
}
