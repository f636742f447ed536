package io.kabinet.mts.business.operation;

import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * What is on an account, to the last decimal that the operator wrote.
 *
 * <p>On a corporate contract all numbers of an account share its money; there is none of a single number.
 *
 * @param account the account, if the answer names it
 * @param amount the money, below zero if the account is overdrawn
 * @param credit how far it may be overdrawn, if that is told
 * @param creditIsUnlimited whether it may be overdrawn without limit
 * @param until the end that the operator gives, if it has one
 */
public record AccountBalance(
        Optional<AccountNumber> account,
        BigMoney amount,
        Stated<BigMoney> credit,
        boolean creditIsUnlimited,
        Optional<Instant> until) {

    /** Checks that nothing is missing. */
    public AccountBalance {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(until, "until");
    }
}
