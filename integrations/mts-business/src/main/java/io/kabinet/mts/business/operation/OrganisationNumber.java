package io.kabinet.mts.business.operation;

import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * A number of an organisation, and the account that pays for it.
 *
 * @param number the number
 * @param account the account that it sits under
 */
public record OrganisationNumber(Msisdn number, AccountNumber account) {

    /** Checks that both are there. */
    public OrganisationNumber {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(account, "account");
    }
}
