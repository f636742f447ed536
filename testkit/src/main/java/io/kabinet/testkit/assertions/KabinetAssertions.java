package io.kabinet.testkit.assertions;

import io.kabinet.client.operation.Outcome;

/** Where assertions about this library's values begin. */
public final class KabinetAssertions {

    private KabinetAssertions() {}

    /**
     * Asserts something of an outcome.
     *
     * <p>For example, {@code assertThat(taken).isRejectedWith(ACTIVE_PAYMENT_EXISTS)}.
     *
     * @param actual the outcome
     * @param <R> what the operator answers with
     * @return the assertions
     */
    public static <R> OutcomeAssert<R> assertThat(Outcome<R> actual) {
        return new OutcomeAssert<>(actual);
    }
}
