package io.kabinet.core.market;

import io.kabinet.core.bonus.programme.BonusProgramme;
import java.util.Objects;

/**
 * All policies of a rulebook, by what they are about.
 *
 * @param identity getting in
 * @param money the account's money
 * @param bonus the bonus programme
 * @param cashback cashback
 */
public record Policies(IdentityRules identity, MoneyRules money, BonusProgramme bonus, CashbackRules cashback) {

    /** Checks that all are there. */
    public Policies {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(bonus, "bonus");
        Objects.requireNonNull(cashback, "cashback");
    }
}
