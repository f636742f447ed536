package io.kabinet.testkit.walk;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.testkit.InMemoryOperatorBuilder;

/** What is wrong with an operator, to show that it is noticed. */
interface Flaw {

    /** Nothing is. */
    Flaw NONE = new Flaw() {};

    /** Settings that are wrong. */
    default InMemoryOperatorBuilder settings(InMemoryOperatorBuilder settings) {
        return settings;
    }

    /** What it does behind everybody's back. */
    default <R> void after(Operation<R> operation, Outcome<R> outcome, Town town) {}
}
