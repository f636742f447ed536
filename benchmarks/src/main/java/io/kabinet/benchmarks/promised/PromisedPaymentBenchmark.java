package io.kabinet.benchmarks.promised;

import io.kabinet.core.promised.PromisedPaymentDecision;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One application per call: every variant grants the same ones until the same moment, for the same reasons or none. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 400, time = 5, timeUnit = TimeUnit.MILLISECONDS)
public class PromisedPaymentBenchmark {

    private static final PromisedPaymentPolicy POLICY = PromisedPaymentPolicy.RUSSIA;
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final Applications applications = new Applications();

    private int next;

    /** Nothing but the comparisons on whole numbers, and the moment it is due; a refusal without its figures. */
    @Benchmark
    public int limitBits(Blackhole blackhole) {
        int i = turn();
        int wrong = Bits.against(
                applications.currencies[i],
                applications.kopecks[i],
                applications.debts[i],
                applications.loans[i],
                applications.seconds[i]);
        if (wrong == 0) {
            blackhole.consume(repayBy(i));
        }
        return wrong;
    }

    /** The same comparisons by hand, on money, with every reason and its figure. */
    @Benchmark
    public Answer byHand() {
        return ByHand.decide(applications.byHand[turn()]);
    }

    /** The same, read from the facts that ours is asked about. */
    @Benchmark
    public Answer byHandOnFacts() {
        int i = turn();
        Application application = applications.byHand[i];
        return ByHand.decide(application.requested(), applications.facts[i], application.now());
    }

    /** Ours. */
    @Benchmark
    public PromisedPaymentDecision decision() {
        int i = turn();
        Application application = applications.byHand[i];
        return POLICY.decide(application.requested(), applications.facts[i], application.now(), MOSCOW);
    }

    /** A light rule engine. */
    @Benchmark
    public Answer easyRules(EasyRules engine) {
        return engine.decide(applications.byHand[turn()]);
    }

    private Instant repayBy(int i) {
        return Terms.repayBy(applications.byHand[i].now());
    }

    private int turn() {
        int turn = next;
        next = (turn + 1) % Applications.COUNT;
        return turn;
    }
}
