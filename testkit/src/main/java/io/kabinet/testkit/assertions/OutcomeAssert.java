package io.kabinet.testkit.assertions;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.ReasonCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;

/**
 * Assertions about an outcome.
 *
 * <p>A failure tells the whole outcome: its value, every reason with its text in English, or the cause. Not safe for use by
 * several threads.
 *
 * @param <R> what the operator answers with
 */
@SuppressWarnings("exports") // whoever uses this has AssertJ; nobody else must
public final class OutcomeAssert<R> extends AbstractAssert<OutcomeAssert<R>, Outcome<R>> {

    OutcomeAssert(Outcome<R> actual) {
        super(actual, OutcomeAssert.class);
    }

    /**
     * The operator did it.
     *
     * @return this
     */
    public OutcomeAssert<R> isConfirmed() {
        value();
        return this;
    }

    /**
     * The operator did it and answered with exactly this.
     *
     * @param expected the answer
     * @return this
     */
    public OutcomeAssert<R> isConfirmedWith(R expected) {
        if (!value().equals(expected)) {
            fail("to be confirmed with " + expected);
        }
        return this;
    }

    /**
     * The operator did it, and more is to be said of its answer.
     *
     * @return assertions about the answer
     */
    public ObjectAssert<R> confirmedValue() {
        return Assertions.assertThat(value()).as(descriptionText());
    }

    /**
     * The operator refused it, for these reasons and no others.
     *
     * @param codes the codes in their order; at least one
     * @return this
     * @throws IllegalArgumentException if there is no code
     */
    public OutcomeAssert<R> isRejectedWith(ReasonCode... codes) {
        if (codes.length == 0) {
            throw new IllegalArgumentException("a rejection has a reason: name one");
        }
        List<String> expected = Stream.of(codes).map(ReasonCode::name).toList();
        String expectation = "to be rejected with exactly " + expected;
        if (!reasons(expectation).stream().map(Reason::code).toList().equals(expected)) {
            fail(expectation);
        }
        return this;
    }

    /**
     * The operator refused it, this being one of the reasons.
     *
     * @param code the code
     * @return this
     */
    public OutcomeAssert<R> hasReason(ReasonCode code) {
        String expectation = "to have the reason " + code.name();
        if (reasons(expectation).stream().noneMatch(reason -> reason.is(code))) {
            fail(expectation);
        }
        return this;
    }

    /**
     * The operator refused it, this being one of the reasons with this figure.
     *
     * @param code the code
     * @param figure what the number is, such as {@code limit}
     * @param value the number, equal in kind and value
     * @return this
     */
    public OutcomeAssert<R> hasReason(ReasonCode code, String figure, Object value) {
        String expectation =
                "to have the reason " + code.name() + " with the figure " + figure + " = " + OutcomeText.said(value);
        boolean has = reasons(expectation).stream()
                .anyMatch(reason -> reason.is(code) && reason.figure(figure).equals(Optional.of(value)));
        if (!has) {
            fail(expectation);
        }
        return this;
    }

    /**
     * It certainly had no effect, for this cause.
     *
     * @param cause what kept it here
     * @return this
     */
    public OutcomeAssert<R> isNotSent(Cause cause) {
        isNotNull();
        if (!(actual instanceof Outcome.NotSent<R> notSent && notSent.why().cause() == cause)) {
            fail("to be not sent, " + cause);
        }
        return this;
    }

    /**
     * Nobody here knows what came of it, for this cause.
     *
     * @param cause what keeps us from knowing
     * @return this
     */
    public OutcomeAssert<R> isUnknown(Cause cause) {
        isNotNull();
        if (!(actual instanceof Outcome.Unknown<R> unknown && unknown.why().cause() == cause)) {
            fail("to be unknown, " + cause);
        }
        return this;
    }

    private R value() {
        isNotNull();
        return actual.answer().orElseThrow(() -> failing("to be confirmed"));
    }

    private List<Reason> reasons(String expectation) {
        isNotNull();
        if (actual instanceof Outcome.Rejected<R> rejected) {
            return rejected.reasons();
        }
        throw failing(expectation);
    }

    private void fail(String expectation) {
        throw failing(expectation);
    }

    private AssertionError failing(String expectation) {
        return failure("%nExpected an outcome%n  %s%nbut it was%n  %s", expectation, OutcomeText.of(actual));
    }
}
