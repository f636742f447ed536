package io.kabinet.mts.business.operation;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Asks for a promised payment to an account; experimental, for it is known from copied documentation alone, and of its
 * answer, its limits, fees and terms nothing is known.
 *
 * <p>A refusal with a code is told as one. Confirmed is what the status of its event says is completed; whatever was taken
 * without an event ends as unknown, and the balance is the only thing to look at.
 *
 * @param of a number of the account
 * @param account the account
 * @param amount how much is promised, in rubles, above zero
 * @param key what stands for the intent; it does not reach the operator, who knows no keys
 */
public record RequestPromisedPayment(Msisdn of, AccountNumber account, Money amount, RequestKey key)
        implements Change<EventId> {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if the amount is not above zero, or not in rubles
     */
    public RequestPromisedPayment {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(key, "key");
        RublesToPay.check(amount);
    }
}
