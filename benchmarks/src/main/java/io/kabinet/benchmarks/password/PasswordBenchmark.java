package io.kabinet.benchmarks.password;

import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.identity.PasswordReason;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Set;
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
import org.passay.DefaultPasswordValidator;
import org.passay.PasswordData;
import org.passay.PasswordValidator;
import org.passay.UnicodeString;
import org.passay.ValidationResult;
import org.passay.data.EnglishCharacterData;
import org.passay.rule.CharacterRule;
import org.passay.rule.IllegalCharacterRule;
import org.passay.rule.LengthRule;

/** One password per call; every variant finds the same faults in it, or says that there is one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 400, time = 5, timeUnit = TimeUnit.MILLISECONDS)
public class PasswordBenchmark {

    private static final PasswordPolicy POLICY = PasswordPolicy.RUSSIA;

    /** A dot takes no end of a line, and the passwords here have no other unprintable characters. */
    private static final Pattern LOOK_AHEAD = Pattern.compile("(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9]).{7,}");

    private final PasswordValidator passay = new DefaultPasswordValidator(
            new LengthRule(7, Integer.MAX_VALUE),
            new CharacterRule(EnglishCharacterData.LowerCase),
            new CharacterRule(EnglishCharacterData.UpperCase),
            new CharacterRule(EnglishCharacterData.Digit),
            new IllegalCharacterRule(new UnicodeString("\r\n")));

    private final Passwords passwords = new Passwords();

    private int next;

    /** The limit: one pass by hand, and a bit for each violation. */
    @Benchmark
    public int limitSinglePass() {
        return SinglePass.maskOf(turn());
    }

    /** The same with comparisons in place of a table. */
    @Benchmark
    public int singlePassByComparing() {
        return SinglePass.maskByComparing(turn());
    }

    /** The same pass, and a set made for each password. */
    @Benchmark
    public Set<PasswordReason> singlePassEnumSet() {
        return SinglePass.setOf(turn());
    }

    /** Ours: the violations with their numbers. */
    @Benchmark
    public List<Reason> violations() {
        return POLICY.violationsIn(turn());
    }

    /** A regular expression, compiled once; it says yes or no. */
    @Benchmark
    public boolean regexLookAhead() {
        return LOOK_AHEAD.matcher(turn()).matches();
    }

    /** A library for this, its rules made once. */
    @Benchmark
    public ValidationResult passay() {
        return passay.validate(new PasswordData(turn()));
    }

    private String turn() {
        int turn = next;
        next = (turn + 1) % Passwords.COUNT;
        return passwords.text(turn);
    }
}
