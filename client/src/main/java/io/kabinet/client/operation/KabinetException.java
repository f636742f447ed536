package io.kabinet.client.operation;

import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A caller wanted the answer and nothing else, and there is none.
 *
 * <p>Thrown where a value is asked for in one line, such as a balance. The outcome is in it, so nothing is lost, unless it
 * is serialized. The message has codes and causes, never the figures of a subscriber.
 */
public final class KabinetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Outcome<?> outcome;

    /**
     * For an outcome without an answer.
     *
     * @param outcome rejected, not sent or unknown
     */
    public KabinetException(Outcome<?> outcome) {
        super(message(outcome));
        this.outcome = outcome;
    }

    /**
     * What came of the operation instead of an answer.
     *
     * @return the outcome
     */
    public Outcome<?> outcome() {
        return outcome;
    }

    private static <R> String message(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> "confirmed",
                rejected -> "rejected: " + codes(rejected.reasons()),
                notSent -> "not sent: " + notSent.why(),
                unknown -> unknown.operation().name() + " has no known outcome: " + unknown.why());
    }

    private static String codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).collect(Collectors.joining(", "));
    }
}
