package io.kabinet.benchmarks.ledger;

import io.kabinet.core.bonus.BonusEntry;
import io.kabinet.core.bonus.BonusLedger;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One moment per call: every variant tells the same balance of it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 400, time = 5, timeUnit = TimeUnit.MILLISECONDS)
public class BalanceBenchmark {

    @Param({"1000", "100000"})
    int entries;

    private BonusLedger ledger = BonusLedger.empty();
    private RunningBalance running = new RunningBalance(List.of());
    private final TreeMap<Instant, Long> balances = new TreeMap<>();
    private final List<Movement> movements = new ArrayList<>();
    private Instant[] moments = {};

    private int next;

    /** Writes the same entries down in the form that each variant wants. */
    @Setup
    public void write() {
        Movements made = new Movements(entries);
        ledger = made.ledger;
        running = new RunningBalance(made.entries);
        moments = made.moments;
        long balance = 0;
        for (BonusEntry entry : made.entries) {
            balance += entry.change();
            balances.put(entry.at(), balance);
            movements.add(new Movement(entry.at(), entry.change()));
        }
    }

    /** The limit: balances kept in an array, and a binary search by hand. */
    @Benchmark
    public long limitBinarySearch() {
        return running.at(turn().getEpochSecond());
    }

    /** Ours. */
    @Benchmark
    public Points balance() {
        return ledger.balance(turn());
    }

    /** Balances kept in a map that is sorted. */
    @Benchmark
    public long treeMapFloor() {
        Map.Entry<Instant, Long> last = balances.floorEntry(turn());
        return last == null ? 0 : last.getValue();
    }

    /** The entries in a list, added up from the first. */
    @Benchmark
    public long loop() {
        Instant at = turn();
        long balance = 0;
        for (Movement movement : movements) {
            if (movement.at().isAfter(at)) {
                break;
            }
            balance += movement.change();
        }
        return balance;
    }

    private Instant turn() {
        int turn = next;
        next = (turn + 1) % Movements.COUNT;
        return moments[turn];
    }
}
