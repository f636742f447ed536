package io.kabinet.mts.business.operation;

import java.util.Objects;
import org.joda.money.Money;

/** An amount that somebody is to pay. */
final class RublesToPay {

    private RublesToPay() {}

    static void check(Money amount) {
        Objects.requireNonNull(amount, "amount");
        if (!amount.isPositive() || !amount.getCurrencyUnit().getCode().equals("RUB")) {
            throw new IllegalArgumentException("amount must be above zero and in rubles: " + amount);
        }
    }
}
