package io.kabinet.core.market;

import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.account.block.BlockPolicy;
import io.kabinet.core.account.block.LineAccess;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.wallet.WalletPolicy;
import io.kabinet.core.detailing.order.DetailingPolicy;
import io.kabinet.core.document.BillDeliveryPolicy;
import io.kabinet.core.document.DocumentPolicy;
import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.identity.lockout.LockoutPolicy;
import io.kabinet.core.identity.network.NetworkSignInPolicy;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.service.ServicePolicy;
import io.kabinet.core.tariff.change.TariffChangePolicy;
import io.kabinet.core.tariff.limit.UsageLimitPolicy;
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
        IdentityRules old = old().identity();
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
        IdentityRules old = old().identity();
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
        IdentityRules old = old().identity();
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
        IdentityRules old = old().identity();
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
        return changed(old().with(new MoneyRules(policy, old().money().debt())), "promised.");
    }

    /**
     * Another rule for debts.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook debt(DebtPolicy policy) {
        return changed(old().with(new MoneyRules(old().money().promisedPayment(), Optional.of(policy))), "debt.");
    }

    /**
     * Another bonus programme.
     *
     * @param programme the programme
     * @return the changed rulebook
     */
    public Rulebook bonus(BonusProgramme programme) {
        return changed(old().with(new LoyaltyRules(programme, rulebook.cashback(), rulebook.wallet())), "bonus.");
    }

    /**
     * Other cashback.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook cashback(CashbackPolicy policy) {
        return changed(
                old().with(new LoyaltyRules(rulebook.bonus(), Optional.of(policy), rulebook.wallet())), "cashback.");
    }

    /**
     * Another wallet.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook wallet(WalletPolicy policy) {
        return changed(
                old().with(new LoyaltyRules(rulebook.bonus(), rulebook.cashback(), Optional.of(policy))), "wallet.");
    }

    /**
     * Other reports of spending.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook detailing(DetailingPolicy policy) {
        return changed(
                old().with(new ReportRules(policy, rulebook.documents(), rulebook.billDelivery())), "detailing.");
    }

    /**
     * Other documents.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook documents(DocumentPolicy policy) {
        return changed(
                old().with(new ReportRules(rulebook.detailing(), Optional.of(policy), rulebook.billDelivery())),
                "document.");
    }

    /**
     * Another delivery of bills.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook billDelivery(BillDeliveryPolicy policy) {
        return changed(
                old().with(new ReportRules(rulebook.detailing(), rulebook.documents(), Optional.of(policy))),
                "bill-delivery.");
    }

    /**
     * Another rule for changing the tariff.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook tariffChange(TariffChangePolicy policy) {
        return changed(old().with(new TariffRules(policy, rulebook.usageLimits())), "tariff-change.");
    }

    /**
     * Other limits on usage.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook usageLimits(UsageLimitPolicy policy) {
        return changed(old().with(new TariffRules(rulebook.tariffChange(), Optional.of(policy))), "limit.");
    }

    /**
     * Another rule for connecting services.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook services(ServicePolicy policy) {
        return changed(old().with(new LineRules(policy, rulebook.block(), rulebook.lineAccess())), "service.");
    }

    /**
     * Another rule for blocking a number.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook block(BlockPolicy policy) {
        return changed(old().with(new LineRules(rulebook.services(), policy, rulebook.lineAccess())), "block.");
    }

    /**
     * Other things that stay open while a number is blocked.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook lineAccess(LineAccess policy) {
        return changed(old().with(new LineRules(rulebook.services(), rulebook.block(), policy)), "block.access");
    }

    private Policies old() {
        return rulebook.policies();
    }

    private Rulebook identity(IdentityRules rules, String figures) {
        return changed(old().with(rules), figures);
    }

    private Rulebook changed(Policies policies, String figures) {
        Map<String, Source> sources = new TreeMap<>(rulebook.sources());
        Rulebooks.figures().filter(figure -> figure.startsWith(figures)).forEach(figure -> sources.put(figure, source));
        return new Rulebook(rulebook.name(), rulebook.market(), rulebook.validity(), policies, sources);
    }
}
