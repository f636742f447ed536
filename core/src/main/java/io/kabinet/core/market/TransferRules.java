package io.kabinet.core.market;

import io.kabinet.core.account.transfer.ShareBalancePolicy;
import io.kabinet.core.account.transfer.TransferPolicy;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of money that goes to somebody else; empty where a market does not offer it.
 *
 * @param shareBalance to another subscriber's balance, once or again and again
 * @param transfer to another account or a bank card
 */
public record TransferRules(Optional<ShareBalancePolicy> shareBalance, Optional<TransferPolicy> transfer) {

    /** Checks that both are there. */
    public TransferRules {
        Objects.requireNonNull(shareBalance, "shareBalance");
        Objects.requireNonNull(transfer, "transfer");
    }

    TransferRules with(ShareBalancePolicy other) {
        return new TransferRules(Optional.of(other), transfer);
    }

    TransferRules with(TransferPolicy other) {
        return new TransferRules(shareBalance, Optional.of(other));
    }
}
