package io.kabinet.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** The contract catches what is wrong, by the rules that say so and no others, and nothing that is right. */
class TransportContractTest {

    private static final int RULES = 21;

    @ParameterizedTest
    @EnumSource
    void each_flaw_is_caught_by_its_rules(Flaw flaw) {
        assertThat(rules(run(flaw).failed())).isEqualTo(flaw.rules());
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
    void the_table_is_written_for_the_books() throws IOException {
        String table = Stream.of(Flaw.values())
                .map(flaw -> "| " + flaw.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " | "
                        + (flaw.rules().isEmpty() ? "none" : flaw.rules()) + " |")
                .collect(Collectors.joining("\n", "| broken transport | caught by |\n|---|---|\n", "\n"));

        Path target = Files.createDirectories(Path.of("target"));
        Files.writeString(target.resolve("transport-contract.md"), table);
    }

    private static Events run(Flaw flaw) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter(SuspectContract.FLAW, flaw.name())
                .selectors(selectClass(SuspectContract.class))
                .execute()
                .testEvents();
    }

    /** The numbers of the rules, in their order. */
    private static String rules(Events tests) {
        TreeSet<Integer> numbers = tests.stream()
                .map(Event::getTestDescriptor)
                .map(test -> Integer.valueOf(test.getDisplayName().replaceFirst("T(\\d+)_.*", "$1")))
                .collect(Collectors.toCollection(TreeSet::new));
        return numbers.stream().map(number -> "T" + number).collect(Collectors.joining(" "));
    }
}
