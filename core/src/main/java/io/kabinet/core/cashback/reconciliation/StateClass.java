package io.kabinet.core.cashback.reconciliation;

import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.LineState;
import java.util.Optional;

/** How far a line has come, in the words that both sides share. */
enum StateClass {
    NOTHING,
    WAITING,
    APPROVED,
    PAID;

    static StateClass of(LineState state) {
        return switch (state) {
            case REFUSED, RETURNED, DECLINED -> NOTHING;
            case PENDING, ON_HOLD -> WAITING;
            case APPROVED, COUNTS -> APPROVED;
            case PAID -> PAID;
        };
    }

    static Optional<StateClass> of(EventState state) {
        if (state.equals(EventState.APPROVED)
                || state.equals(EventState.PARTLY_REDEEMED)
                || state.equals(EventState.REWARD_RECEIVED)) {
            return Optional.of(APPROVED);
        }
        if (state.equals(EventState.PENDING)) {
            return Optional.of(WAITING);
        }
        if (state.equals(EventState.DECLINED) || state.equals(EventState.RETURNED)) {
            return Optional.of(NOTHING);
        }
        return state.equals(EventState.PAID) ? Optional.of(PAID) : Optional.empty();
    }

    /** Whether a line of ours that has come so far agrees with what the partner says. */
    boolean agreesWith(StateClass theirs) {
        return this == theirs || (this == PAID && theirs == APPROVED);
    }
}
