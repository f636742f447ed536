package io.kabinet.core.subscriber.link;

import io.kabinet.core.account.Balance;
import io.kabinet.core.account.LineState;
import io.kabinet.core.internal.Words;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * What the list of one's numbers shows of each.
 *
 * <p>{@link #toString()} masks the number and the account. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «Мои номера. Возможность просмотреть закрепленные за абонентом номера мобильных, а также просмотреть
 * по ним детальную информацию».
 *
 * @param number the number
 * @param account the personal account that pays for it
 * @param line whether it is blocked
 * @param tariff the name of its tariff, if that is known
 * @param balance the money of its account, if that is known
 */
public record NumberDetails(
        Msisdn number, AccountNumber account, LineState line, Optional<String> tariff, Optional<Balance> balance) {

    /**
     * Checks the name of the tariff.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public NumberDetails {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(line, "line");
        tariff.ifPresent(text -> Words.check("tariff", text));
        Objects.requireNonNull(balance, "balance");
    }
}
