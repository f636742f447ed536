package io.kabinet.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.kabinet.testkit.testing.RunByAnotherTest;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** The contract of stores catches what is wrong, by the rules that say so and no others, and nothing that is right. */
class IntentStoreContractTest {

    private static final int RULES = 13;

    @ParameterizedTest
    @EnumSource
    void each_flaw_is_caught_by_its_rules(IntentStoreFlaw flaw) {
        assertThat(rules(run(SuspectIntentStoreContract.class, flaw).failed())).isEqualTo(flaw.rules());
    }

    @Test
    void each_rule_catches_something() {
        assertThat(Stream.of(IntentStoreFlaw.values())
                        .flatMap(flaw -> Stream.of(flaw.rules().split(" "))))
                .containsAll(
                        IntStream.rangeClosed(1, RULES).mapToObj(i -> "I" + i).toList());
    }

    @Test
    void each_rule_has_a_test_that_a_store_in_a_file_runs() {
        Events tests = run(FileIntentStoreContractTest.class, IntentStoreFlaw.NONE);

        assertThat(rules(tests.succeeded()).split(" "))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, RULES).mapToObj(i -> "I" + i).toList());
        assertThat(tests.aborted().list()).isEmpty();
    }

    @Test
    void what_a_store_in_memory_cannot_show_is_skipped_and_never_passed() {
        Events tests = run(MemoryIntentStoreContractTest.class, IntentStoreFlaw.NONE);

        assertThat(rules(tests.aborted())).isEqualTo("I1 I5 I10");
        assertThat(tests.failed().list()).isEmpty();
    }

    private static Events run(Class<?> contract, IntentStoreFlaw flaw) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter(RunByAnotherTest.RUN, "true")
                .configurationParameter(SuspectIntentStoreContract.FLAW, flaw.name())
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
    }

    /** The numbers of the rules, in their order. */
    private static String rules(Events tests) {
        return tests.stream()
                .map(IntentStoreContractTest::rule)
                .distinct()
                .sorted(Comparator.comparing(rule -> Integer.valueOf(rule.substring(1))))
                .collect(Collectors.joining(" "));
    }

    private static String rule(Event test) {
        return test.getTestDescriptor().getDisplayName().replaceFirst("_.*", "");
    }
}
