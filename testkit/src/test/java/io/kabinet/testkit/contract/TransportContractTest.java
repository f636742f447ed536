package io.kabinet.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.kabinet.testkit.testing.RunByAnotherTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** The contract catches what is wrong, by the rules that say so and no others, and nothing that is right. */
class TransportContractTest {

    private static final int RULES = 21;

    /** The table that the books quote: what each run has found. */
    private static final Map<Flaw, String> CAUGHT = new ConcurrentSkipListMap<>();

    @ParameterizedTest
    @EnumSource
    void each_flaw_is_caught_by_its_rules(Flaw flaw) {
        String caught = rules(run(flaw).failed());

        CAUGHT.put(flaw, caught);
        assertThat(caught).isEqualTo(flaw.rules());
    }

    @Test
    void each_rule_catches_something() {
        assertThat(Stream.of(Flaw.values())
                        .flatMap(flaw -> Stream.of(flaw.rules().split(" "))))
                .containsAll(
                        IntStream.rangeClosed(1, RULES).mapToObj(i -> "T" + i).toList());
    }

    @Test
    void each_rule_has_a_test_that_a_world_with_all_capabilities_runs() {
        assertThat(rules(run(Flaw.NONE).succeeded()).split(" "))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, RULES).mapToObj(i -> "T" + i).toList());
    }

    @Test
    void what_a_world_cannot_show_is_skipped_with_its_rule_and_never_passed() {
        Events tests = run(BareContract.class, Flaw.NONE);

        assertThat(rules(tests.succeeded())).isEqualTo("T1 T2 T5 T6 T10 T11 T15 T18 T20");
        assertThat(rules(tests.aborted())).isEqualTo("T3 T4 T6 T7 T8 T9 T10 T11 T12 T13 T14 T16 T17 T18 T19 T20 T21");
        assertThat(tests.aborted().list())
                .allSatisfy(test -> assertThat(why(test)).startsWith("Assumption failed: " + rule(test) + " needs "));
        assertThat(rules(tests.failed())).isEmpty();
    }

    @AfterAll
    static void writeTheTable() throws IOException {
        String table = CAUGHT.entrySet().stream()
                .map(row -> String.format(Locale.ROOT, "| %s | %s |", words(row.getKey()), row.getValue()))
                .collect(Collectors.joining("\n", "| broken transport | caught by |\n|---|---|\n", "\n"));
        Path target = Files.createDirectories(Path.of("target"));
        Files.writeString(target.resolve("transport-contract.md"), table);
    }

    private static String words(Flaw flaw) {
        return flaw.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Events run(Flaw flaw) {
        return run(SuspectContract.class, flaw);
    }

    private static Events run(Class<?> contract, Flaw flaw) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter(RunByAnotherTest.RUN, "true")
                .configurationParameter(SuspectContract.FLAW, flaw.name())
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
    }

    /** The numbers of the rules, in their order. */
    private static String rules(Events tests) {
        return tests.stream()
                .map(TransportContractTest::rule)
                .distinct()
                .sorted(Comparator.comparing(rule -> Integer.valueOf(rule.substring(1))))
                .collect(Collectors.joining(" "));
    }

    private static String rule(Event test) {
        return test.getTestDescriptor().getDisplayName().replaceFirst("_.*", "");
    }

    private static String why(Event test) {
        Throwable thrown = test.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
        return String.valueOf(thrown.getMessage());
    }
}
