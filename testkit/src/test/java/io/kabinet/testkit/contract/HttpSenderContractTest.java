package io.kabinet.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.commons.support.HierarchyTraversalMode.TOP_DOWN;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.kabinet.testkit.testing.RunByAnotherTest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The contract of senders catches what is wrong by the rules that say so. */
@Execution(ExecutionMode.CONCURRENT)
class HttpSenderContractTest {

    private static final List<String> RULES =
            IntStream.rangeClosed(1, 14).mapToObj(i -> "S" + i).toList();

    @ParameterizedTest
    @EnumSource
    void each_flaw_is_caught_by_its_rules(SenderFlaw flaw) {
        assertThat(rules(run(flaw).failed())).contains(flaw.rules().split(" "));
    }

    @Test
    void each_rule_has_a_test_and_catches_something() {
        assertThat(Stream.of(SenderFlaw.values())
                        .flatMap(flaw -> Arrays.stream(flaw.rules().split(" "))))
                .containsAll(RULES);
        assertThat(tests().map(test -> rule(test.getName()))).containsAll(RULES);
    }

    /** Runs the tests of the rules that must notice, since others wait in vain as well. */
    private static Events run(SenderFlaw flaw) {
        List<String> rules = List.of(flaw.rules().split(" "));
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter(RunByAnotherTest.RUN, "true")
                .configurationParameter(SuspectSenderContract.FLAW, flaw.name())
                .selectors(tests().filter(test -> rules.contains(rule(test.getName())))
                        .map(test -> selectMethod(SuspectSenderContract.class, test))
                        .toArray(DiscoverySelector[]::new))
                .execute()
                .testEvents();
    }

    private static Stream<Method> tests() {
        return ReflectionSupport.findMethods(
                SuspectSenderContract.class, method -> method.isAnnotationPresent(Test.class), TOP_DOWN)
                .stream();
    }

    private static List<String> rules(Events tests) {
        return tests.stream()
                .map(test -> rule(test.getTestDescriptor().getDisplayName()))
                .distinct()
                .toList();
    }

    private static String rule(String test) {
        return test.replaceFirst("_.*", "");
    }
}
