package io.kabinet.core.account.transfer;

import io.kabinet.core.account.terms.AllowedAmounts;
import io.kabinet.core.account.terms.Charge;
import io.kabinet.core.values.Stated;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * How much may be sent, within which limits, at what fee.
 *
 * <p>A fee that is not stated is neither zero nor free. Immutable and safe for use by several threads.
 *
 * @param amounts how much may be sent at once
 * @param limits how much in all, and what must be left
 * @param fee what it costs the sender on top of the amount, if any source says so
 */
public record TransferTerms(AllowedAmounts amounts, TransferLimits limits, Stated<Charge> fee) {

    /**
     * Checks that all amounts are in one currency.
     *
     * @throws IllegalArgumentException if they are not
     */
    public TransferTerms {
        Stream.concat(limits.amounts(), fee.asOptional().map(Charge::least).stream())
                .filter(amount -> !amount.getCurrencyUnit().equals(amounts.currency()))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            "terms in several currencies: " + amounts.currency() + ", " + other);
                });
    }

    Stated<Money> feeFor(Money amount) {
        return fee.match(charge -> Stated.of(charge.feeFor(amount)), Stated::notStated);
    }
}
