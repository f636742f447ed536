package io.kabinet.core.market;

import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of the account's money.
 *
 * @param promisedPayment what may be borrowed, and for how long
 * @param debt when an unpaid bill blocks the number, where a source says that it does
 */
public record MoneyRules(PromisedPaymentPolicy promisedPayment, Optional<DebtPolicy> debt) {

    /** Checks that both are there. */
    public MoneyRules {
        Objects.requireNonNull(promisedPayment, "promisedPayment");
        Objects.requireNonNull(debt, "debt");
    }

    MoneyRules with(PromisedPaymentPolicy other) {
        return new MoneyRules(other, debt);
    }

    MoneyRules with(DebtPolicy other) {
        return new MoneyRules(promisedPayment, Optional.of(other));
    }
}
