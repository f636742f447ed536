package io.kabinet.core.service.forwarding;

import io.kabinet.core.internal.Words;
import java.util.List;

/**
 * When calls are forwarded.
 *
 * <p>An open value: a text that this version does not know is kept, and a rule that has to decide on it refuses by name.
 * The articles name no conditions; these four are those of clients written against the operator's live interface.
 * Immutable and safe for use by several threads.
 *
 * @param text the condition, such as {@code busy}
 */
public record ForwardingCondition(String text) {

    /** Every call. */
    public static final ForwardingCondition ALWAYS = new ForwardingCondition("always");

    /** The number is busy. */
    public static final ForwardingCondition BUSY = new ForwardingCondition("busy");

    /** Nobody answers. */
    public static final ForwardingCondition NO_ANSWER = new ForwardingCondition("no_answer");

    /** The handset is off or out of reach. */
    public static final ForwardingCondition UNREACHABLE = new ForwardingCondition("unreachable");

    private static final List<ForwardingCondition> KNOWN = List.of(ALWAYS, BUSY, NO_ANSWER, UNREACHABLE);

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public ForwardingCondition {
        Words.check("forwarding condition", text);
    }

    /**
     * Whether this version knows the condition.
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
