package io.kabinet.client.transfer;

import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import org.joda.money.Money;

/**
 * How much of a balance goes to which number.
 *
 * @param to the number that receives; the operator says what is wrong with it
 * @param amount any currency, size and sign; the operator says what is wrong with it
 */
public record BalanceShare(Msisdn to, Money amount) {

    /** Checks that both are there. */
    public BalanceShare {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(amount, "amount");
    }
}
