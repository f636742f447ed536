package io.kabinet.core.account.topup;

import io.kabinet.core.internal.Words;
import java.util.List;

/**
 * By which way a top-up comes in.
 *
 * <p>An open value: a text that this version does not know is kept, and a rule that has to decide on it refuses by name.
 * Immutable and safe for use by several threads.
 *
 * @param text the channel, such as {@code bank_card}
 */
public record TopUpChannel(String text) {

    /** A bank card. */
    public static final TopUpChannel BANK_CARD = new TopUpChannel("bank_card");

    /** A card of the operator's own bank. */
    public static final TopUpChannel OWN_BANK_CARD = new TopUpChannel("own_bank_card");

    /** The system of fast payments, СБП. */
    public static final TopUpChannel FAST_PAYMENTS = new TopUpChannel("fast_payments");

    /** An automatic payment. */
    public static final TopUpChannel AUTO_PAYMENT = new TopUpChannel("auto_payment");

    /** The operator's own shop. */
    public static final TopUpChannel SHOP = new TopUpChannel("shop");

    private static final List<TopUpChannel> KNOWN =
            List.of(BANK_CARD, OWN_BANK_CARD, FAST_PAYMENTS, AUTO_PAYMENT, SHOP);

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public TopUpChannel {
        Words.check("top-up channel", text);
    }

    /**
     * Whether this version knows the channel.
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
