package io.kabinet.core.market;

import io.kabinet.core.account.auto.AutoPaymentPolicy;
import io.kabinet.core.account.history.PaymentPeriodPolicy;
import io.kabinet.core.account.topup.TopUpPolicy;
import io.kabinet.core.account.topup.VoucherPolicy;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of money that comes in; empty where no source of a market speaks of it.
 *
 * @param topUp what a top-up costs and what of it arrives
 * @param voucher payment cards
 * @param autoPayment top-ups that happen by themselves
 * @param periods for which periods payments are shown
 */
public record TopUpRules(
        Optional<TopUpPolicy> topUp,
        VoucherPolicy voucher,
        Optional<AutoPaymentPolicy> autoPayment,
        PaymentPeriodPolicy periods) {

    /** Checks that all are there. */
    public TopUpRules {
        Objects.requireNonNull(topUp, "topUp");
        Objects.requireNonNull(voucher, "voucher");
        Objects.requireNonNull(autoPayment, "autoPayment");
        Objects.requireNonNull(periods, "periods");
    }

    TopUpRules with(TopUpPolicy other) {
        return new TopUpRules(Optional.of(other), voucher, autoPayment, periods);
    }

    TopUpRules with(VoucherPolicy other) {
        return new TopUpRules(topUp, other, autoPayment, periods);
    }

    TopUpRules with(AutoPaymentPolicy other) {
        return new TopUpRules(topUp, voucher, Optional.of(other), periods);
    }

    TopUpRules with(PaymentPeriodPolicy other) {
        return new TopUpRules(topUp, voucher, autoPayment, other);
    }
}
