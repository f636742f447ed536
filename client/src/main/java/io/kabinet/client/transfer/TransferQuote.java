package io.kabinet.client.transfer;

import io.kabinet.core.account.transfer.TransferOrder;
import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.Money;

/**
 * On which terms money would be sent; to make the transfer with it is to agree to them.
 *
 * @param order how much, and where to
 * @param agreement the terms
 * @param left what would be left on the account now, if the operator can tell
 */
public record TransferQuote(TransferOrder order, Agreement agreement, Stated<Money> left) {

    /** Checks that all are there. */
    public TransferQuote {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(left, "left");
    }
}
