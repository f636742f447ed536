package io.kabinet.testkit.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Marks tests that another test runs and looks at, some of which fail on purpose; run by themselves they are skipped. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RunByAnotherTest.OnlyThen.class)
@SuppressWarnings({"exports", "missing-explicit-ctor"}) // a test, and no part of the module that others read
public @interface RunByAnotherTest {

    /** The parameter that the other test sets. */
    String RUN = "kabinet.run-by-another-test";

    /** Lets the tests run if the parameter is set. */
    final class OnlyThen implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getConfigurationParameter(RUN).isPresent()
                    ? ConditionEvaluationResult.enabled("run by another test")
                    : ConditionEvaluationResult.disabled("only another test runs this");
        }
    }
}
