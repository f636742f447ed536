package io.kabinet.client.transport;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.core.reason.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How one attempt ended, without a word about who it was for.
 *
 * @param operation the operation's name, such as {@code ReadBalance}
 * @param ending which of the four outcomes it was
 * @param codes the codes of a rejection, otherwise empty
 * @param cause why there is no answer, otherwise empty
 * @param took how long it took
 */
public record CallReport(
        String operation, Ending ending, List<String> codes, Optional<Why.Cause> cause, Duration took) {

    /** Copies the codes. */
    public CallReport {
        codes = List.copyOf(codes);
    }

    /** The four outcomes, by name. */
    public enum Ending {
        /** The operator did it. */
        CONFIRMED,
        /** The operator refused it. */
        REJECTED,
        /** It had no effect. */
        NOT_SENT,
        /** Nobody here knows. */
        UNKNOWN
    }

    /**
     * The report of an outcome.
     *
     * @param operation what was asked
     * @param outcome what came of it
     * @param took how long it took
     * @param <R> what the operator answers with
     * @return the report
     */
    public static <R> CallReport of(Operation<R> operation, Outcome<R> outcome, Duration took) {
        String name = operation.name();
        return outcome.match(
                confirmed -> new CallReport(name, Ending.CONFIRMED, List.of(), Optional.empty(), took),
                rejected -> new CallReport(
                        name,
                        Ending.REJECTED,
                        rejected.reasons().stream().map(Reason::code).toList(),
                        Optional.empty(),
                        took),
                notSent -> new CallReport(
                        name,
                        Ending.NOT_SENT,
                        List.of(),
                        Optional.of(notSent.why().cause()),
                        took),
                unknown -> new CallReport(
                        name,
                        Ending.UNKNOWN,
                        List.of(),
                        Optional.of(unknown.why().cause()),
                        took));
    }
}
