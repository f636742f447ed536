package io.kabinet.core.market;

import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.wallet.WalletPolicy;
import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.identity.lockout.LockoutPolicy;
import io.kabinet.core.identity.network.NetworkSignInPolicy;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.values.Source;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes a rulebook with another policy; its source stands for all figures of that policy.
 *
 * <p>For example, {@code rulebook.with(ownContract).cashback(policy)}. Every method throws an {@link
 * IllegalArgumentException} if the policy is in another currency than the market. Immutable and safe for use by several
 * threads.
 */
public final class Changes {

    private final Rulebook rulebook;
    private final Source source;

    Changes(Rulebook rulebook, Source source) {
        this.rulebook = rulebook;
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Another rule for passwords.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook password(PasswordPolicy policy) {
        IdentityRules old = rulebook.policies().identity();
        return identity(
                new IdentityRules(policy, old.passwordAge(), old.lockout(), old.codes(), old.networkSignIn()),
                "password.");
    }

    /**
     * Another lockout.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook lockout(LockoutPolicy policy) {
        IdentityRules old = rulebook.policies().identity();
        return identity(
                new IdentityRules(
                        old.password(), old.passwordAge(), Optional.of(policy), old.codes(), old.networkSignIn()),
                "lockout.");
    }

    /**
     * Another rule for one-time codes.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook codes(CodePolicy policy) {
        IdentityRules old = rulebook.policies().identity();
        return identity(
                new IdentityRules(old.password(), old.passwordAge(), old.lockout(), policy, old.networkSignIn()),
                "code.");
    }

    /**
     * Another rule for signing in by network.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook networkSignIn(NetworkSignInPolicy policy) {
        IdentityRules old = rulebook.policies().identity();
        return identity(
                new IdentityRules(old.password(), old.passwordAge(), old.lockout(), old.codes(), Optional.of(policy)),
                "network-sign-in.");
    }

    /**
     * Another promised payment.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook promisedPayment(PromisedPaymentPolicy policy) {
        Policies old = rulebook.policies();
        MoneyRules money = new MoneyRules(policy, old.money().debt());
        return changed(new Policies(old.identity(), money, old.bonus(), old.cashback()), "promised.");
    }

    /**
     * Another rule for debts.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook debt(DebtPolicy policy) {
        Policies old = rulebook.policies();
        MoneyRules money = new MoneyRules(old.money().promisedPayment(), Optional.of(policy));
        return changed(new Policies(old.identity(), money, old.bonus(), old.cashback()), "debt.");
    }

    /**
     * Another bonus programme.
     *
     * @param programme the programme
     * @return the changed rulebook
     */
    public Rulebook bonus(BonusProgramme programme) {
        Policies old = rulebook.policies();
        return changed(new Policies(old.identity(), old.money(), programme, old.cashback()), "bonus.");
    }

    /**
     * Other cashback.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook cashback(CashbackPolicy policy) {
        Optional<WalletPolicy> wallet = rulebook.wallet();
        return cashback(new CashbackRules(Optional.of(policy), wallet), "cashback.");
    }

    /**
     * Another wallet.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook wallet(WalletPolicy policy) {
        Optional<CashbackPolicy> cashback = rulebook.cashback();
        return cashback(new CashbackRules(cashback, Optional.of(policy)), "wallet.");
    }

    private Rulebook identity(IdentityRules rules, String figures) {
        Policies old = rulebook.policies();
        return changed(new Policies(rules, old.money(), old.bonus(), old.cashback()), figures);
    }

    private Rulebook cashback(CashbackRules rules, String figures) {
        Policies old = rulebook.policies();
        return changed(new Policies(old.identity(), old.money(), old.bonus(), rules), figures);
    }

    private Rulebook changed(Policies policies, String figures) {
        Map<String, Source> sources = new TreeMap<>(rulebook.sources());
        Rulebooks.figures().filter(figure -> figure.startsWith(figures)).forEach(figure -> sources.put(figure, source));
        return new Rulebook(rulebook.name(), rulebook.market(), rulebook.validity(), policies, sources);
    }
}
