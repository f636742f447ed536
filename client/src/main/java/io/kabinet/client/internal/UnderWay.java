package io.kabinet.client.internal;

import io.kabinet.client.intent.IntentState;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;

/**
 * The calls that are under way with one intent, and the most that is known of it; guarded by itself.
 *
 * <p>A doubt outlives its call: what was sent before and may have happened is not called not sent because a later call under
 * the same key did not leave.
 */
final class UnderWay {

    private static final String DOUBT = "and what was sent before under this key is in doubt";

    private IntentState most = IntentState.NOT_SENT;
    private int calls;
    private boolean over;

    /** What the store knew is known here too, unless that is of those who are here. */
    UnderWay knowing(IntentState before) {
        if (calls == 0) {
            learn(before == IntentState.OPEN ? IntentState.UNKNOWN : before);
        }
        return this;
    }

    /** Whether nobody is here and nobody may come any more. */
    boolean isOver() {
        return over;
    }

    /** One more, and what the store knew when it came. */
    void enter(IntentState before) {
        knowing(before);
        calls++;
    }

    /** One less, which learned something. */
    void leave(IntentState learned) {
        learn(learned);
        calls--;
    }

    /** Nobody may come any more, if nobody is here. */
    boolean end() {
        over = calls == 0;
        return over;
    }

    IntentState most() {
        return most;
    }

    /** What may be said of a change once all of this is known. */
    synchronized <R> Outcome<R> after(Operation<R> change, Outcome<R> outcome) {
        boolean inDoubt = calls > 0 || most == IntentState.UNKNOWN || most == IntentState.CONFIRMED;
        return inDoubt && outcome instanceof Outcome.NotSent<R> notSent
                ? Outcome.unknown(change, Why.of(notSent.why().cause(), DOUBT))
                : outcome;
    }

    private void learn(IntentState state) {
        if (weight(state) > weight(most)) {
            most = state;
        }
    }

    /** An answer of the operator's counts for all that was sent under a key; silence counts for more than not sending. */
    private static int weight(IntentState state) {
        return switch (state) {
            case NOT_SENT -> 0;
            case OPEN, UNKNOWN -> 1;
            case REJECTED -> 2;
            case CONFIRMED -> 3;
        };
    }
}
