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
 * @param topUps money that comes in
 * @param transfers money that goes to somebody else
 */
public record MoneyRules(
        PromisedPaymentPolicy promisedPayment, Optional<DebtPolicy> debt, TopUpRules topUps, TransferRules transfers) {

    /** Checks that all are there. */
    public MoneyRules {
        Objects.requireNonNull(promisedPayment, "promisedPayment");
        Objects.requireNonNull(debt, "debt");
        Objects.requireNonNull(topUps, "topUps");
        Objects.requireNonNull(transfers, "transfers");
    }

    MoneyRules with(PromisedPaymentPolicy other) {
        return new MoneyRules(other, debt, topUps, transfers);
    }

    MoneyRules with(DebtPolicy other) {
        return new MoneyRules(promisedPayment, Optional.of(other), topUps, transfers);
    }

    MoneyRules with(TopUpRules other) {
        return new MoneyRules(promisedPayment, debt, other, transfers);
    }

    MoneyRules with(TransferRules other) {
        return new MoneyRules(promisedPayment, debt, topUps, other);
    }
}
