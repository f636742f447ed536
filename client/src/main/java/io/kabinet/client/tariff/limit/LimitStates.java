package io.kabinet.client.tariff.limit;

import io.kabinet.core.tariff.limit.LimitState;
import java.util.List;

/**
 * The limits on minutes and messages that a subscriber has set, and how far they are used up.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param states each limit, in the order of their kinds; what is not there is without limit
 */
public record LimitStates(List<LimitState> states) {

    /** Copies the list. */
    public LimitStates {
        states = List.copyOf(states);
    }
}
