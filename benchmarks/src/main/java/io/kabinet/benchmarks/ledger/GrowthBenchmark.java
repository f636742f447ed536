package io.kabinet.benchmarks.ledger;

import io.kabinet.core.bonus.BonusDecision;
import io.kabinet.core.bonus.BonusLedger;
import io.kabinet.core.bonus.Earning;
import io.kabinet.core.bonus.Spending;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A ledger that grows from nothing to so many entries, and one with so many lots that all lapse; the cost is per entry.
 *
 * <p>Nothing is compared: an array that grows would do a small part of it. Of three entries two earn points that lapse one
 * by one much later, and one spends.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class GrowthBenchmark {

    static final int FEW = 1_000;
    static final int MANY = 100_000;

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LAPSING = Instant.parse("2030-01-01T00:00:00Z");

    private final Earning[] earnings = new Earning[MANY];
    private final Spending[] spendings = new Spending[MANY];
    private final Instant[] moments = new Instant[MANY];

    /** Makes the requests. */
    public GrowthBenchmark() {
        for (int i = 0; i < MANY; i++) {
            earnings[i] = lapsing(i);
            spendings[i] = new Spending("request-" + i, "item", Points.of(90));
            moments[i] = FIRST.plusSeconds(i);
        }
    }

    /** A ledger of lots that are to lapse. */
    @State(Scope.Thread)
    public static class Lots {

        final BonusLedger few = earned(FEW);
        final BonusLedger many = earned(MANY);
    }

    /** A thousand entries. */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public BonusLedger append1000() {
        return appended(FEW);
    }

    /** A hundred thousand entries. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public BonusLedger append100000() {
        return appended(MANY);
    }

    /** A thousand lots lapse, each at its own moment. */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public BonusLedger lapse1000(Lots lots) {
        return lots.few.writtenUpTo(LAPSING.plusSeconds(MANY));
    }

    /** A hundred thousand lots lapse, each at its own moment. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public BonusLedger lapse100000(Lots lots) {
        return lots.many.writtenUpTo(LAPSING.plusSeconds(MANY));
    }

    private BonusLedger appended(int entries) {
        BonusLedger ledger = BonusLedger.empty();
        for (int i = 0; i < entries; i++) {
            ledger =
                    granted(i % 3 == 2 ? ledger.spend(spendings[i], moments[i]) : ledger.earn(earnings[i], moments[i]));
        }
        return ledger;
    }

    private static BonusLedger earned(int lots) {
        BonusLedger ledger = BonusLedger.empty();
        for (int i = 0; i < lots; i++) {
            ledger = granted(ledger.earn(lapsing(i), FIRST.plusSeconds(i)));
        }
        return ledger;
    }

    private static Earning lapsing(int i) {
        Optional<Instant> end = Optional.of(LAPSING.plusSeconds(i));
        return new Earning("request-" + i, PointSource.TELECOM, Points.of(100), end);
    }

    private static BonusLedger granted(BonusDecision decision) {
        return decision.match(BonusDecision.Granted::ledger, refused -> {
            throw new IllegalStateException(refused.toString());
        });
    }
}
