package io.kabinet.mts.business;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.core.reason.Reason;
import java.util.List;

/** What one request came to, before anybody looks at what was asked for. */
sealed interface Reply {

    /** The operator answered. */
    record Good(Tree tree) implements Reply {}

    /** The operator refused, and nothing happened. */
    record Refused(Reason reason) implements Reply {}

    /** It was certainly not looked at. */
    record Kept(Why why) implements Reply {}

    /** It may have been done or not. */
    record Lost(Why why) implements Reply {}

    /**
     * The operator did not look at it for the sake of the token.
     *
     * @param ifAgain what it is if it happens with a new token as well
     */
    record Stale(Reply ifAgain) implements Reply {}

    /** The outcome of an operation that ends here. */
    static <R> Outcome<R> outcome(Reply reply, Operation<R> operation) {
        if (reply instanceof Refused refused) {
            return Outcome.rejected(List.of(refused.reason()));
        }
        if (reply instanceof Kept kept) {
            return Outcome.notSent(kept.why());
        }
        if (reply instanceof Stale stale) {
            return outcome(stale.ifAgain(), operation);
        }
        return Outcome.unknown(
                operation,
                reply instanceof Lost lost ? lost.why() : Why.of(Why.Cause.UNREADABLE, "an answer too many"));
    }
}
