package io.kabinet.client.transfer;

import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.Money;

/**
 * On which terms a balance would be shared; to share it with this is to agree to them.
 *
 * @param share how much, with which number
 * @param agreement the terms
 * @param left what would be left on the account now, if the operator can tell
 */
public record ShareQuote(BalanceShare share, Agreement agreement, Stated<Money> left) {

    /** Checks that all are there. */
    public ShareQuote {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(left, "left");
    }
}
