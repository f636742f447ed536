package io.kabinet.client.autopayment;

import java.util.List;

/**
 * The auto-payments that a number pays for.
 *
 * @param autoPayments all of them, in the order in which they were set up; none if there are none
 */
public record AutoPaymentList(List<KeptAutoPayment> autoPayments) {

    /** Copies them. */
    public AutoPaymentList {
        autoPayments = List.copyOf(autoPayments);
    }
}
