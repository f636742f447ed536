package io.kabinet.benchmarks.msisdn;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.kabinet.core.subscriber.Msisdn;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One number per call: its text is checked and read; every variant reads the same digits. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 400, time = 5, timeUnit = TimeUnit.MILLISECONDS)
public class MsisdnBenchmark {

    private static final Pattern WIRE = Pattern.compile("79\\d{9}|375(?:25|29|33|44)\\d{7}");
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final String NO_REGION = "ZZ";

    private final Numbers numbers = new Numbers();

    private int next;

    /** The limit: a parser by hand that returns a number. */
    @Benchmark
    public long limitHandLong() {
        return HandParser.read(numbers.wire(turn()));
    }

    /** The same, kept as most would keep it, in an object of its own. */
    @Benchmark
    public Object handRecord() {
        return new Kept(HandParser.read(numbers.wire(turn())));
    }

    /** Ours: a number that is known to be one. */
    @Benchmark
    public Msisdn msisdn() {
        return Msisdn.of(numbers.wire(turn()));
    }

    /** A regular expression, compiled once. */
    @Benchmark
    public long regex() {
        String wire = numbers.wire(turn());
        return WIRE.matcher(wire).matches() ? Long.parseLong(wire) : HandParser.NONE;
    }

    /** The library for phone numbers of all countries. */
    @Benchmark
    public PhoneNumber libphonenumber() throws NumberParseException {
        return LIBRARY.parse(numbers.international(turn()), NO_REGION);
    }

    /** A number in an object. */
    record Kept(long digits) {}

    private int turn() {
        int turn = next;
        next = (turn + 1) % Numbers.COUNT;
        return turn;
    }
}
