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
 * Orders the detailing of all numbers of an account by e-mail; done when it is taken.
 *
 * @param of a number of the account
 * @param account the account
 * @param days the first and the last day, both included
 * @param format the format of the file
 * @param to where it is sent
 * @param key what stands for the intent; it does not reach the operator, who knows no keys
 */
public record OrderAccountDetailing(
        Msisdn of, AccountNumber account, DateSpan days, DocumentFormat format, EmailAddress to, RequestKey key)
        implements Change<EventId> {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if one of the days is outside the years 0001 to 9999
     */
    public OrderAccountDetailing {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(account, "account");
        days.bounded();
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(key, "key");
    }
}
