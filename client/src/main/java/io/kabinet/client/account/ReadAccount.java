package io.kabinet.client.account;

import io.kabinet.client.operation.Read;
import io.kabinet.core.account.Account;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks for the account: its number, balance, debts and the state of the line.
 *
 * @param of the number whose account it is
 */
public record ReadAccount(Msisdn of) implements Read<Account> {

    /** Checks that it is there. */
    public ReadAccount {
        Objects.requireNonNull(of, "of");
    }
}
