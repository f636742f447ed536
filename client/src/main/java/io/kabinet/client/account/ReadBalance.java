package io.kabinet.client.account;

import io.kabinet.client.operation.Read;
import io.kabinet.core.account.Balance;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks what is on the account.
 *
 * @param of the number whose account it is
 */
public record ReadBalance(Msisdn of) implements Read<Balance> {

    /** Checks that it is there. */
    public ReadBalance {
        Objects.requireNonNull(of, "of");
    }
}
