package io.kabinet.client.tariff.limit;

import io.kabinet.core.tariff.limit.LimitKind;
import io.kabinet.core.tariff.limit.LimitState;
import java.util.List;
import java.util.Set;

/**
 * The limits on minutes and messages that a subscriber has set, and how far they are used up.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param states each limit, in the order of their kinds; what is not there is without limit
 */
public record LimitStates(List<LimitState> states) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are two limits of one kind
     */
    public LimitStates {
        states = List.copyOf(states);
        List<LimitKind> kinds = states.stream().map(LimitState::kind).toList();
        if (Set.copyOf(kinds).size() < kinds.size()) {
            throw new IllegalArgumentException("states must be of different kinds: " + kinds);
        }
    }
}
