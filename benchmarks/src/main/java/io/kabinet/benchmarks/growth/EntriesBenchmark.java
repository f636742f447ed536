package io.kabinet.benchmarks.growth;

import io.kabinet.core.bonus.BonusDecision;
import io.kabinet.core.bonus.BonusLedger;
import io.kabinet.core.bonus.Earning;
import io.kabinet.core.bonus.Spending;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * So many entries are written, one by one: all into one ledger, or into as many ledgers as get ten each.
 *
 * <p>Of three entries two earn points that lapse much later, each lot at a moment of its own, and one spends.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-Xmx5g")
public class EntriesBenchmark {

    static final int EACH = 10;

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LAPSING = Instant.parse("2035-01-01T00:00:00Z");

    @Param({"1000", "10000", "100000", "1000000"})
    int n;

    /** One subscriber with all of them. */
    @Benchmark
    public BonusLedger append() {
        BonusLedger ledger = BonusLedger.empty();
        for (int i = 0; i < n; i++) {
            ledger = appended(ledger, i);
        }
        return ledger;
    }

    /** An operator's day: every subscriber gets one entry, then every one gets the next. */
    @Benchmark
    public BonusLedger[] appendInTurn() {
        BonusLedger[] ledgers = new BonusLedger[n / EACH];
        Arrays.fill(ledgers, BonusLedger.empty());
        for (int i = 0; i < n; i++) {
            int subscriber = i % ledgers.length;
            ledgers[subscriber] = appended(ledgers[subscriber], i / ledgers.length);
        }
        return ledgers;
    }

    private static BonusLedger appended(BonusLedger ledger, int i) {
        String key = "request-" + i;
        Instant at = FIRST.plusSeconds(i);
        BonusDecision decision = i % 3 == 2
                ? ledger.spend(new Spending(key, "item", Points.of(90)), at)
                : ledger.earn(
                        new Earning(key, PointSource.TELECOM, Points.of(100), Optional.of(LAPSING.plusSeconds(i))), at);
        return decision.match(BonusDecision.Granted::ledger, refused -> {
            throw new IllegalStateException(refused.toString());
        });
    }
}
