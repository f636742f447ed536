package io.kabinet.core.account;

import io.kabinet.core.internal.Words;
import java.util.List;

/**
 * How a payment was made.
 *
 * <p>An open value: the source lists two types «и т.д.», so any other text is kept as it is. Immutable and
 * safe for use by several threads.
 *
 * <p><b>Source:</b> «тип платежа (ЕРИП, наличные и т.д.)».
 *
 * @param text payment type, such as {@code ЕРИП}
 */
public record PaymentType(String text) {

    /** Through the Belarusian settlement system ЕРИП. */
    public static final PaymentType ERIP = new PaymentType("ЕРИП");

    /** In cash. */
    public static final PaymentType CASH = new PaymentType("наличные");

    private static final List<PaymentType> KNOWN = List.of(ERIP, CASH);

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public PaymentType {
        Words.check("payment type", text);
    }

    /**
     * Whether this version knows the payment type.
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
