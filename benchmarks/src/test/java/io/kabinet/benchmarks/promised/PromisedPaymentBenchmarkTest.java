package io.kabinet.benchmarks.promised;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.benchmarks.Trial;
import io.kabinet.benchmarks.promised.Answer.Lent;
import io.kabinet.benchmarks.promised.Answer.Refused;
import io.kabinet.benchmarks.promised.Answer.Why;
import io.kabinet.core.promised.PromisedPaymentDecision;
import io.kabinet.core.reason.Figure;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.RunnerException;

class PromisedPaymentBenchmarkTest {

    private static final Map<String, Integer> BITS = Map.of(
            "CURRENCY_MISMATCH", Bits.CURRENCY_MISMATCH,
            "AMOUNT_NOT_POSITIVE", Bits.AMOUNT_NOT_POSITIVE,
            "AMOUNT_BELOW_MINIMUM", Bits.AMOUNT_BELOW_MINIMUM,
            "AMOUNT_ABOVE_LIMIT", Bits.AMOUNT_ABOVE_LIMIT,
            "ACTIVE_PAYMENT_EXISTS", Bits.ACTIVE_PAYMENT_EXISTS,
            "DEBT_ON_OTHER_NUMBERS", Bits.DEBT_ON_OTHER_NUMBERS);

    private final PromisedPaymentBenchmark benchmark = new PromisedPaymentBenchmark();

    @Test
    void every_variant_gives_the_same_answers() {
        EasyRules easyRules = new EasyRules();
        Blackhole blackhole = Trial.blackhole();
        List<Answer> expected = round(() -> answer(benchmark.decision()));

        assertThat(round(benchmark::byHand)).isEqualTo(expected);
        assertThat(round(benchmark::byHandOnFacts)).isEqualTo(expected);
        assertThat(round(() -> benchmark.easyRules(easyRules))).isEqualTo(expected);
        assertThat(round(() -> benchmark.limitBits(blackhole)))
                .isEqualTo(expected.stream()
                        .map(PromisedPaymentBenchmarkTest::bits)
                        .toList());
    }

    @Test
    void some_are_granted_and_some_refused_for_every_reason() {
        List<Answer> answers = round(benchmark::byHand);
        List<String> codes = answers.stream()
                .flatMap(answer -> answer instanceof Refused refused ? refused.reasons().stream() : Stream.of())
                .map(Why::code)
                .toList();

        assertThat(answers.stream().filter(Lent.class::isInstance).count()).isBetween(550L, 680L);
        assertThat(codes).containsAll(BITS.keySet());
        assertThat(answers)
                .anyMatch(answer ->
                        answer instanceof Refused refused && refused.reasons().size() > 1);
    }

    @Test
    void jmh_runs_every_variant() throws RunnerException {
        assertThat(Trial.variantsThatRun(PromisedPaymentBenchmark.class))
                .containsExactlyInAnyOrder("limitBits", "byHand", "byHandOnFacts", "decision", "easyRules");
    }

    /** Ours in the form of the others. */
    private static Answer answer(PromisedPaymentDecision decision) {
        return decision.match(
                granted -> new Lent(granted.amount(), granted.repayBy()),
                refused -> new Refused(refused.reasons().stream()
                        .map(PromisedPaymentBenchmarkTest::why)
                        .toList()));
    }

    /** A currency that does not match has two figures, of which the one that is asked about tells the other. */
    private static Why why(Reason reason) {
        List<Figure> figures = reason.figures();
        return new Why(reason.code(), figures.get(figures.size() - 1).value());
    }

    private static int bits(Answer answer) {
        return answer instanceof Refused refused
                ? refused.reasons().stream()
                        .mapToInt(why -> Objects.requireNonNull(BITS.get(why.code()), why.code()))
                        .reduce(0, (some, more) -> some | more)
                : 0;
    }

    private static <T> List<T> round(Supplier<T> variant) {
        return Stream.generate(variant).limit(Applications.COUNT).toList();
    }
}
