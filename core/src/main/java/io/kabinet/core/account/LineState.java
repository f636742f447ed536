package io.kabinet.core.account;

import io.kabinet.core.internal.Words;
import java.util.List;

/**
 * What can be done with a number: everything, some of it, or nothing.
 *
 * <p>An open value: a text that this version does not know is kept, and a rule that has to decide on it refuses by name. Immutable and
 * safe for use by several threads.
 *
 * <p><b>Source:</b> «состояние номера (блокирован/не блокирован)»; the five states are those that clients written
 * against the live cabinet tell apart.
 *
 * @param text line state, such as {@code unblocked}
 */
public record LineState(String text) {

    /** Nothing is blocked. */
    public static final LineState UNBLOCKED = new LineState("unblocked");

    /** Calls come in, and nothing goes out. */
    public static final LineState ONLY_INBOUND_CALLS = new LineState("only_inbound_calls");

    /** The subscriber has blocked the number. */
    public static final LineState VOLUNTARY_BLOCK = new LineState("voluntary_block");

    /** The operator has blocked the number because the money ran out. */
    public static final LineState BLOCKED_FOR_LACK_OF_MONEY = new LineState("blocked_for_lack_of_money");

    /** The operator has blocked the number. */
    public static final LineState BLOCKED = new LineState("blocked");

    private static final List<LineState> KNOWN =
            List.of(UNBLOCKED, ONLY_INBOUND_CALLS, VOLUNTARY_BLOCK, BLOCKED_FOR_LACK_OF_MONEY, BLOCKED);

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public LineState {
        Words.check("line state", text);
    }

    /**
     * Whether this version knows the line state.
     *
     * @return false for a text that none of the constants has
     */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    @Override
    public String toString() {
        return text;
    }
}
