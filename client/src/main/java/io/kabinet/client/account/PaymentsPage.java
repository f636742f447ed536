package io.kabinet.client.account;

import io.kabinet.client.operation.Page;
import io.kabinet.core.account.Payment;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Some of the payments of a period, and what all of them come to.
 *
 * @param total the sum of the whole period as it was known when this page was made, zero if there are no payments
 * @param page the payments, the latest first
 */
public record PaymentsPage(Money total, Page<Payment> page) {

    /** Checks that nothing is missing. */
    public PaymentsPage {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(page, "page");
    }
}
