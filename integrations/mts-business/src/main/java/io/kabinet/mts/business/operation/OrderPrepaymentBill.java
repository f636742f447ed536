package io.kabinet.mts.business.operation;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Orders a bill to pay in advance, by e-mail; experimental, for it is known from copied documentation alone.
 *
 * @param of a number of the account
 * @param account the account
 * @param amount how much is to be paid, in rubles, above zero
 * @param format the format of the file
 * @param to where it is sent
 * @param key what stands for the intent; it does not reach the operator, who knows no keys
 */
public record OrderPrepaymentBill(
        Msisdn of, AccountNumber account, Money amount, DocumentFormat format, EmailAddress to, RequestKey key)
        implements Change<EventId> {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if the amount is not above zero, or not in rubles
     */
    public OrderPrepaymentBill {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(key, "key");
        RublesToPay.check(amount);
    }
}
