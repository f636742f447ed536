package io.kabinet.core.market;

import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.account.auto.AutoPaymentPolicy;
import io.kabinet.core.account.block.BlockPolicy;
import io.kabinet.core.account.block.LineAccess;
import io.kabinet.core.account.history.PaymentPeriodPolicy;
import io.kabinet.core.account.topup.TopUpPolicy;
import io.kabinet.core.account.topup.VoucherPolicy;
import io.kabinet.core.account.transfer.ShareBalancePolicy;
import io.kabinet.core.account.transfer.TransferPolicy;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.wallet.WalletPolicy;
import io.kabinet.core.detailing.order.DetailingPolicy;
import io.kabinet.core.document.BillDeliveryPolicy;
import io.kabinet.core.document.DocumentPolicy;
import io.kabinet.core.identity.PasswordAgePolicy;
import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.identity.lockout.LockoutPolicy;
import io.kabinet.core.identity.network.NetworkSignInPolicy;
import io.kabinet.core.identity.social.SocialPolicy;
import io.kabinet.core.message.SmsPolicy;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.service.ServicePolicy;
import io.kabinet.core.subscriber.link.LinkPolicy;
import io.kabinet.core.tariff.change.TariffChangePolicy;
import io.kabinet.core.tariff.limit.UsageLimitPolicy;
import io.kabinet.core.values.Source;
import java.util.Map;
import java.util.Objects;
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
        return changed(old().with(old().identity().with(policy)), "identity.password");
    }

    /**
     * Another age at which a password should be changed.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook passwordAge(PasswordAgePolicy policy) {
        return changed(old().with(old().identity().with(policy)), "identity.passwordAge");
    }

    /**
     * Another lockout.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook lockout(LockoutPolicy policy) {
        return changed(old().with(old().identity().with(policy)), "identity.lockout");
    }

    /**
     * Another rule for one-time codes.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook codes(CodePolicy policy) {
        return changed(old().with(old().identity().with(policy)), "identity.codes");
    }

    /**
     * Another rule for signing in by network.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook networkSignIn(NetworkSignInPolicy policy) {
        return changed(old().with(old().identity().with(policy)), "identity.networkSignIn");
    }

    /**
     * Another rule for accounts of social networks.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook social(SocialPolicy policy) {
        return changed(old().with(old().identity().with(policy)), "identity.social");
    }

    /**
     * Another promised payment.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook promisedPayment(PromisedPaymentPolicy policy) {
        return changed(old().with(old().money().with(policy)), "money.promisedPayment");
    }

    /**
     * Another rule for debts.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook debt(DebtPolicy policy) {
        return changed(old().with(old().money().with(policy)), "money.debt");
    }

    /**
     * Another bonus programme.
     *
     * @param programme the programme
     * @return the changed rulebook
     */
    public Rulebook bonus(BonusProgramme programme) {
        return changed(old().with(old().loyalty().with(programme)), "loyalty.bonus");
    }

    /**
     * Other cashback.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook cashback(CashbackPolicy policy) {
        return changed(old().with(old().loyalty().with(policy)), "loyalty.cashback");
    }

    /**
     * Another wallet.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook wallet(WalletPolicy policy) {
        return changed(old().with(old().loyalty().with(policy)), "loyalty.wallet");
    }

    /**
     * Other reports of spending.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook detailing(DetailingPolicy policy) {
        return changed(old().with(old().reports().with(policy)), "reports.detailing");
    }

    /**
     * Other documents.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook documents(DocumentPolicy policy) {
        return changed(old().with(old().reports().with(policy)), "reports.documents");
    }

    /**
     * Another delivery of bills.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook billDelivery(BillDeliveryPolicy policy) {
        return changed(old().with(old().reports().with(policy)), "reports.billDelivery");
    }

    /**
     * Another rule for changing the tariff.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook tariffChange(TariffChangePolicy policy) {
        return changed(old().with(old().tariff().with(policy)), "tariff.change");
    }

    /**
     * Other limits on usage.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook usageLimits(UsageLimitPolicy policy) {
        return changed(old().with(old().tariff().with(policy)), "tariff.limits");
    }

    /**
     * Another rule for connecting services.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook services(ServicePolicy policy) {
        return changed(old().with(old().line().with(policy)), "line.services");
    }

    /**
     * Another rule for blocking a number.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook block(BlockPolicy policy) {
        return changed(old().with(old().line().with(policy)), "line.block");
    }

    /**
     * Other things that stay open while a number is blocked.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook lineAccess(LineAccess policy) {
        return changed(old().with(old().line().with(policy)), "line.access");
    }

    /**
     * Another rule for linking numbers.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook links(LinkPolicy policy) {
        return changed(old().with(old().line().with(policy)), "line.links");
    }

    /**
     * Another rule for sending SMS.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook sms(SmsPolicy policy) {
        return changed(old().with(old().line().with(policy)), "line.sms");
    }

    /**
     * Another rule for topping up.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook topUp(TopUpPolicy policy) {
        return topUps(old().money().topUps().with(policy), "money.topUps.topUp");
    }

    /**
     * Another rule for payment cards.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook voucher(VoucherPolicy policy) {
        return topUps(old().money().topUps().with(policy), "money.topUps.voucher");
    }

    /**
     * Another rule for automatic payments.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook autoPayment(AutoPaymentPolicy policy) {
        return topUps(old().money().topUps().with(policy), "money.topUps.autoPayment");
    }

    /**
     * Other periods for which payments are shown.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook paymentPeriods(PaymentPeriodPolicy policy) {
        return topUps(old().money().topUps().with(policy), "money.topUps.periods");
    }

    /**
     * Another rule for sharing the balance.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook shareBalance(ShareBalancePolicy policy) {
        return transfers(old().money().transfers().with(policy), "money.transfers.shareBalance");
    }

    /**
     * Another rule for transfers.
     *
     * @param policy the policy
     * @return the changed rulebook
     */
    public Rulebook transfer(TransferPolicy policy) {
        return transfers(old().money().transfers().with(policy), "money.transfers.transfer");
    }

    private Rulebook topUps(TopUpRules rules, String policy) {
        return changed(old().with(old().money().with(rules)), policy);
    }

    private Rulebook transfers(TransferRules rules, String policy) {
        return changed(old().with(old().money().with(rules)), policy);
    }

    private Policies old() {
        return rulebook.policies();
    }

    private Rulebook changed(Policies policies, String policy) {
        Map<String, Source> sources = new TreeMap<>(rulebook.sources());
        Figures.of(policy).forEach(figure -> sources.put(figure, source));
        return new Rulebook(rulebook.name(), rulebook.market(), rulebook.validity(), policies, sources);
    }
}
