package io.kabinet.benchmarks.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.benchmarks.Trial;
import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.identity.PasswordReason;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;
import org.passay.RuleResultDetail;

class PasswordBenchmarkTest {

    /** The bit of each fault, by what we call it and what Passay does. */
    private static final Map<String, Integer> BITS = Map.ofEntries(
            Map.entry(PasswordReason.PASSWORD_TOO_SHORT.name(), SinglePass.TOO_SHORT),
            Map.entry(PasswordReason.NO_LOWER_CASE_LATIN.name(), SinglePass.LOWER),
            Map.entry(PasswordReason.NO_UPPER_CASE_LATIN.name(), SinglePass.UPPER),
            Map.entry(PasswordReason.NO_DIGIT.name(), SinglePass.DIGIT),
            Map.entry(PasswordReason.UNPRINTABLE_CHARACTER.name(), SinglePass.UNPRINTABLE),
            Map.entry("TOO_SHORT", SinglePass.TOO_SHORT),
            Map.entry("INSUFFICIENT_LOWERCASE", SinglePass.LOWER),
            Map.entry("INSUFFICIENT_UPPERCASE", SinglePass.UPPER),
            Map.entry("INSUFFICIENT_DIGIT", SinglePass.DIGIT),
            Map.entry("ILLEGAL_CHAR", SinglePass.UNPRINTABLE));

    private final PasswordBenchmark benchmark = new PasswordBenchmark();

    @Test
    void every_variant_finds_the_same_faults() {
        List<Integer> expected =
                round(() -> mask(benchmark.violations().stream().map(Reason::code)));

        assertThat(round(benchmark::limitSinglePass)).isEqualTo(expected);
        assertThat(round(benchmark::singlePassByComparing)).isEqualTo(expected);
        assertThat(round(() -> mask(benchmark.singlePassEnumSet().stream().map(Enum::name))))
                .isEqualTo(expected);
        assertThat(round(() -> mask(benchmark.passay().getDetails().stream().map(RuleResultDetail::getErrorCode))))
                .isEqualTo(expected);
        assertThat(round(benchmark::regexLookAhead))
                .isEqualTo(expected.stream().map(mask -> mask == 0).toList());
    }

    @Test
    void the_passwords_are_bad_in_every_way_and_mostly_good() {
        List<Integer> masks = round(benchmark::limitSinglePass);

        assertThat(masks.stream().filter(mask -> mask != 0).count()).isBetween(205L, 265L);
        assertThat(BITS.values()).allMatch(bit -> masks.stream().anyMatch(mask -> (mask & bit) != 0));
    }

    @Test
    void the_limit_is_the_whole_rule_and_not_only_that_of_the_passwords_here() {
        Random random = new Random(7);
        String letters = "aZ0!ё\u0000\t\u007f\u0085\u2028\u2029\ud83d\ude00\ud83d";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(10), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            String password = text.toString();
            int expected =
                    mask(PasswordPolicy.RUSSIA.violationsIn(password).stream().map(Reason::code));

            assertThat(SinglePass.maskOf(password)).as(password).isEqualTo(expected);
            assertThat(SinglePass.maskByComparing(password)).as(password).isEqualTo(expected);
        }
    }

    @Test
    void ours_makes_no_object() {
        assertThat(Trial.bytesAllocated(Passwords.COUNT, benchmark::violations)).isLessThan(Passwords.COUNT);
    }

    @Test
    void jmh_runs_every_variant() throws RunnerException {
        assertThat(Trial.variantsThatRun(PasswordBenchmark.class))
                .containsExactlyInAnyOrder(
                        "limitSinglePass",
                        "singlePassByComparing",
                        "singlePassEnumSet",
                        "violations",
                        "regexLookAhead",
                        "passay");
    }

    private static <T> List<T> round(Supplier<T> variant) {
        return Stream.generate(variant).limit(Passwords.COUNT).toList();
    }

    private static int mask(Stream<String> codes) {
        return codes.mapToInt(code -> Objects.requireNonNull(BITS.get(code), code))
                .reduce(0, (some, more) -> some | more);
    }
}
