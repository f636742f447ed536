package io.kabinet.client.autopayment;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.auto.AutoPayment;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Agrees to have money taken from a card again and again; in market Russia.
 *
 * @param of the number that sets it up
 * @param terms how much, for which number, and when
 * @param from the card that pays; printed as its last four digits
 * @param key what stands for the intent
 */
public record SetUpAutoPayment(Msisdn of, AutoPaymentTerms terms, BankCard from, RequestKey key)
        implements Change<KeptAutoPayment> {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if there can be no such amount
     */
    public SetUpAutoPayment {
        Objects.requireNonNull(of, "of");
        new AutoPayment("-", terms.to(), terms.amount(), terms.trigger(), from); // says what cannot be
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
