package io.kabinet.mts.business.operation;

import io.kabinet.client.account.PaymentsPage;
import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import java.util.Objects;

/**
 * Asks for what was paid to an account; experimental, for it is known from copied documentation alone.
 *
 * @param of a number of the account
 * @param account the account
 * @param days the first and the last day, both included
 */
public record ReadAccountPayments(Msisdn of, AccountNumber account, DateSpan days) implements Read<PaymentsPage> {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if one of the days is outside the years 0001 to 9999
     */
    public ReadAccountPayments {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(account, "account");
        days.bounded();
    }
}
