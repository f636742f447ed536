package io.kabinet.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.kabinet.testkit.testing.RunByAnotherTest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The contract of senders catches what is wrong by the rules that say so. */
class HttpSenderContractTest {

    private static final List<String> RULES =
            IntStream.rangeClosed(1, 13).mapToObj(i -> "S" + i).toList();

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void each_flaw_is_caught_by_its_rules(SenderFlaw flaw) {
        assertThat(rules(run(flaw).failed())).contains(flaw.rules().split(" "));
    }

    @Test
    void each_rule_has_a_test_and_catches_something() {
        assertThat(Stream.of(SenderFlaw.values())
                        .flatMap(flaw -> Arrays.stream(flaw.rules().split(" "))))
                .containsAll(RULES);
        assertThat(rules(run(SenderFlaw.NONE).started())).containsAll(RULES);
    }

    private static Events run(SenderFlaw flaw) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter(RunByAnotherTest.RUN, "true")
                .configurationParameter(SuspectSenderContract.FLAW, flaw.name())
                .selectors(selectClass(SuspectSenderContract.class))
                .execute()
                .testEvents();
    }

    private static List<String> rules(Events tests) {
        return tests.stream()
                .map(test -> test.getTestDescriptor().getDisplayName().replaceFirst("_.*", ""))
                .distinct()
                .toList();
    }
}
