package io.kabinet.client.account;

import io.kabinet.client.operation.Page;
import io.kabinet.core.account.Payment;
import org.joda.money.Money;

/**
 * Some of the payments of a period, and what all of them come to.
 *
 * @param total the sum of the whole period as it was known when this page was made, zero if there are no payments
 * @param page the payments, the latest first
 */
public record PaymentsPage(Money total, Page<Payment> page) {

    /**
     * Checks the sum against the payments.
     *
     * @throws IllegalArgumentException if it is below zero, or in another currency than one of them
     */
    public PaymentsPage {
        if (total.isNegative()) {
            throw new IllegalArgumentException("total must not be below zero: " + total);
        }
        for (Payment payment : page.items()) {
            if (!payment.amount().isSameCurrency(total)) {
                throw new IllegalArgumentException(
                        "total must be in the currency of the payments: " + total + ", " + payment.amount());
            }
        }
    }
}
