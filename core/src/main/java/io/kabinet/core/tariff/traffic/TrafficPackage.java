package io.kabinet.core.tariff.traffic;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.internal.Words;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Stated;
import org.joda.money.Money;

/**
 * An amount of traffic that a subscriber may choose.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id what the operator calls it
 * @param amount how much traffic, in bytes; it may be unlimited or not stated
 * @param price what it costs, or not stated
 */
public record TrafficPackage(String id, Quantity amount, Stated<Money> price) {

    /**
     * Checks id, unit and price.
     *
     * @throws IllegalArgumentException if the id is blank, the amount not in bytes, or the price below zero or absurd
     */
    public TrafficPackage {
        Words.check("package id", id);
        if (amount.unit() != Quantity.Unit.BYTES) {
            throw new IllegalArgumentException("traffic is counted in bytes, not in " + amount.unit());
        }
        price.asOptional().ifPresent(known -> Amounts.check("price", known));
    }
}
