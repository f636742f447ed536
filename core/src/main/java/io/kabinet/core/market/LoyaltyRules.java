package io.kabinet.core.market;

import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.wallet.WalletPolicy;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of what subscribers get back; those of cashback are empty where it is not offered.
 *
 * @param bonus the bonus programme
 * @param cashback the cashback of partner shops
 * @param wallet how a subscriber's cashback is kept
 */
public record LoyaltyRules(BonusProgramme bonus, Optional<CashbackPolicy> cashback, Optional<WalletPolicy> wallet) {

    /** Checks that nothing is missing. */
    public LoyaltyRules {
        Objects.requireNonNull(bonus, "bonus");
        Objects.requireNonNull(cashback, "cashback");
        Objects.requireNonNull(wallet, "wallet");
    }

    LoyaltyRules with(BonusProgramme other) {
        return new LoyaltyRules(other, cashback, wallet);
    }

    LoyaltyRules with(CashbackPolicy other) {
        return new LoyaltyRules(bonus, Optional.of(other), wallet);
    }

    LoyaltyRules with(WalletPolicy other) {
        return new LoyaltyRules(bonus, cashback, Optional.of(other));
    }
}
