package io.kabinet.core.market;

import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.wallet.WalletPolicy;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of cashback, empty where it is not offered.
 *
 * @param cashback the cashback of partner shops
 * @param wallet how a subscriber's cashback is kept
 */
public record CashbackRules(Optional<CashbackPolicy> cashback, Optional<WalletPolicy> wallet) {

    /** Checks that both are there. */
    public CashbackRules {
        Objects.requireNonNull(cashback, "cashback");
        Objects.requireNonNull(wallet, "wallet");
    }
}
