package io.kabinet.mts.business.operation;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import org.joda.money.BigMoney;

/**
 * Asks what is still to be paid on an account's bills.
 *
 * @param of a number of the account
 * @param account the account
 */
public record ReadUnpaid(Msisdn of, AccountNumber account) implements Read<BigMoney> {

    /** Checks that both are there. */
    public ReadUnpaid {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(account, "account");
    }
}
