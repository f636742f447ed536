package io.kabinet.mts.business.operation;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks what is on an account, exactly and with its credit; by the number or by the account.
 *
 * @param of the number
 * @param account the account that is asked for; that of the number if empty
 */
public record ReadAccountBalance(Msisdn of, Optional<AccountNumber> account) implements Read<AccountBalance> {

    /** Checks that both are there. */
    public ReadAccountBalance {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(account, "account");
    }
}
