package io.kabinet.mts.business.operation;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import java.util.Objects;

/**
 * Orders the regular bill of an account by e-mail; experimental, for it is known from copied documentation alone.
 *
 * @param of a number of the account
 * @param account the account
 * @param days a closed period, a month at most
 * @param format the format of the file
 * @param to where it is sent
 * @param key what stands for the intent; it does not reach the operator, who knows no keys
 */
public record OrderAccountBill(
        Msisdn of, AccountNumber account, DateSpan days, DocumentFormat format, EmailAddress to, RequestKey key)
        implements Change<EventId> {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if the days are more than a month
     */
    public OrderAccountBill {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(key, "key");
        BillDays.check(days);
    }
}
