package io.kabinet.core.account;

import io.kabinet.core.internal.Words;
import java.util.List;

/**
 * Whether services are paid before or after they are used («метод расчётов»).
 *
 * <p>An open value: a text that this version does not know is kept, and a rule that has to decide on it refuses by name. Immutable and
 * safe for use by several threads.
 *
 * @param text settlement method, such as {@code advance}
 */
public record SettlementMethod(String text) {

    /** Services are paid in advance. */
    public static final SettlementMethod ADVANCE = new SettlementMethod("advance");

    /** Services are paid for by a bill, afterwards. */
    public static final SettlementMethod CREDIT = new SettlementMethod("credit");

    private static final List<SettlementMethod> KNOWN = List.of(ADVANCE, CREDIT);

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public SettlementMethod {
        Words.check("settlement method", text);
    }

    /**
     * Whether this version knows the settlement method.
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
