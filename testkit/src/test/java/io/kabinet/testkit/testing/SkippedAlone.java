package io.kabinet.testkit.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets tests run if the parameter is set that only another test sets. */
final class SkippedAlone implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getConfigurationParameter(RunByAnotherTest.RUN).isPresent()
                ? ConditionEvaluationResult.enabled("run by another test")
                : ConditionEvaluationResult.disabled("only another test runs this");
    }
}
