package io.kabinet.core.cashback.wallet;

import io.kabinet.core.cashback.order.LineKey;
import java.util.Objects;
import org.joda.money.Money;

/**
 * The wish to pay for a service of the operator with cashback.
 *
 * @param key made by the caller once per intent; the same key never spends twice
 * @param service what is paid for, such as the name of the tariff
 * @param amount how much
 * @param ownNumber whether it is for the wallet owner's own number
 */
public record Spending(String key, String service, Money amount, boolean ownNumber) {

    /**
     * Checks the texts; the amount is the wallet's to judge.
     *
     * @throws IllegalArgumentException if one is blank, too long, or holds a control character
     */
    public Spending {
        LineKey.checkId("key", key);
        LineKey.checkId("service", service);
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * A payment for one's own number.
     *
     * @param key made by the caller once per intent
     * @param service what is paid for
     * @param amount how much
     * @return the wish
     * @throws IllegalArgumentException if a text is blank, too long, or holds a control character
     */
    public static Spending onOwnNumber(String key, String service, Money amount) {
        return new Spending(key, service, amount, true);
    }
}
