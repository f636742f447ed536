package io.kabinet.core.service;

import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;

/**
 * One month of a service that is paid, and when.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param month which month of the service, from 1
 * @param at when it is charged, the first moment of that month
 * @param amount how much, or not stated, which is not free
 */
public record ServiceCharge(int month, Instant at, Stated<Money> amount) {

    /**
     * Checks the month.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public ServiceCharge {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(amount, "amount");
        if (month < 1) {
            throw new IllegalArgumentException("month must be 1 or more: " + month);
        }
    }
}
