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
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Source;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules of one market, with a source for every figure.
 *
 * <p>The Java constants behind it are the truth. The two defaults, {@code Market.RUSSIA.rulebook()} and {@code
 * Market.BELARUS.rulebook()}, hold on every day; a rulebook made for some days only answers {@link #on} on those. A rule
 * that a market does not have is empty: Belarus has no cashback. {@link Changes} makes a rulebook with another policy.
 * Immutable and safe for use by several threads.
 *
 * @param name a stable name, such as {@code RUSSIA}
 * @param market the market
 * @param validity the days on which it holds, both ends included
 * @param policies the rules
 * @param sources where each figure comes from, by the figure's name, such as {@code cashback.max-rate}
 */
public record Rulebook(String name, Market market, DateSpan validity, Policies policies, Map<String, Source> sources) {

    /**
     * Copies the sources.
     *
     * @throws IllegalArgumentException if the name is blank, or a policy is in another currency than the market
     */
    public Rulebook {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a rulebook needs a name");
        }
        Objects.requireNonNull(market, "market");
        Objects.requireNonNull(validity, "validity");
        Currencies.check(market, policies);
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /**
     * This rulebook, if it holds on a day.
     *
     * @param day the day in the market's zone
     * @return this, or empty outside its validity
     */
    public Optional<Rulebook> on(LocalDate day) {
        return validity.contains(day) ? Optional.of(this) : Optional.empty();
    }

    /**
     * The source of a figure.
     *
     * @param figure the figure's name, such as {@code cashback.max-rate}
     * @return the source, or empty if the rulebook has no such figure
     */
    public Optional<Source> source(String figure) {
        return Optional.ofNullable(sources.get(figure));
    }

    /**
     * The names of the figures of a policy, each of which has a source of its own.
     *
     * <p>For example, {@code loyalty.cashback} has {@code cashback.max-rate} and seven more. A policy that is changed has to
     * say anew where they come from.
     *
     * @param policy where it stands in {@link Policies}, such as {@code loyalty.cashback}
     * @return the names that a default rulebook of any market has, or none if there is no such policy
     */
    public static Set<String> figuresOf(String policy) {
        return Figures.of(policy);
    }

    /**
     * The same rulebook for other days.
     *
     * @param other a name of its own
     * @param days the days on which it holds
     * @return the changed rulebook
     * @throws IllegalArgumentException if the name is blank
     */
    public Rulebook validOn(String other, DateSpan days) {
        return new Rulebook(other, market, days, policies, sources);
    }

    /**
     * The same rulebook with other policies.
     *
     * @param source where their figures come from; it stands for all figures of a policy that is changed
     * @return what can be changed
     */
    public Changes with(Source source) {
        return new Changes(this, source);
    }

    /**
     * The zone in which days begin and end.
     *
     * @return the market's zone
     */
    public ZoneId zone() {
        return market.zone();
    }

    /**
     * What a password must be.
     *
     * @return the policy
     */
    public PasswordPolicy password() {
        return policies.identity().password();
    }

    /**
     * When to advise a change of password.
     *
     * @return the policy, or empty where no source advises anything
     */
    public Optional<PasswordAgePolicy> passwordAge() {
        return policies.identity().passwordAge();
    }

    /**
     * How many wrong passwords lock it.
     *
     * @return the policy, or empty where no source has one
     */
    public Optional<LockoutPolicy> lockout() {
        return policies.identity().lockout();
    }

    /**
     * How long and how often a one-time code may be tried.
     *
     * @return the policy
     */
    public CodePolicy codes() {
        return policies.identity().codes();
    }

    /**
     * Who may sign in without a password.
     *
     * @return the policy, or empty where it is not offered
     */
    public Optional<NetworkSignInPolicy> networkSignIn() {
        return policies.identity().networkSignIn();
    }

    /**
     * What may be borrowed against the next top-up.
     *
     * @return the policy
     */
    public PromisedPaymentPolicy promisedPayment() {
        return policies.money().promisedPayment();
    }

    /**
     * When an unpaid bill blocks the number.
     *
     * @return the policy, or empty where no source has one
     */
    public Optional<DebtPolicy> debt() {
        return policies.money().debt();
    }

    /**
     * How points are earned, spent and given.
     *
     * @return the programme
     */
    public BonusProgramme bonus() {
        return policies.loyalty().bonus();
    }

    /**
     * The cashback of partner shops.
     *
     * @return the policy, or empty where it is not offered
     */
    public Optional<CashbackPolicy> cashback() {
        return policies.loyalty().cashback();
    }

    /**
     * How a subscriber's cashback is kept.
     *
     * @return the policy, or empty where cashback is not offered
     */
    public Optional<WalletPolicy> wallet() {
        return policies.loyalty().wallet();
    }

    /**
     * Which reports of spending there are, how often, and for how long they can be read.
     *
     * @return the policy
     */
    public DetailingPolicy detailing() {
        return policies.reports().detailing();
    }

    /**
     * Which documents can be ordered.
     *
     * @return the policy, or empty where no source names any
     */
    public Optional<DocumentPolicy> documents() {
        return policies.reports().documents();
    }

    /**
     * How bills are delivered by themselves.
     *
     * @return the policy, or empty where no source says that they are
     */
    public Optional<BillDeliveryPolicy> billDelivery() {
        return policies.reports().billDelivery();
    }

    /**
     * What another tariff costs and loses.
     *
     * @return the policy
     */
    public TariffChangePolicy tariffChange() {
        return policies.tariff().change();
    }

    /**
     * When a limit on minutes or messages is reached.
     *
     * @return the policy, or empty where there are no such limits
     */
    public Optional<UsageLimitPolicy> usageLimits() {
        return policies.tariff().limits();
    }

    /**
     * When a service can be connected.
     *
     * @return the policy
     */
    public ServicePolicy services() {
        return policies.line().services();
    }

    /**
     * How a number is blocked.
     *
     * @return the policy
     */
    public BlockPolicy block() {
        return policies.line().block();
    }

    /**
     * What stays open while a number is blocked.
     *
     * @return the policy
     */
    public LineAccess lineAccess() {
        return policies.line().access();
    }

    /**
     * When a number is linked to another.
     *
     * @return the policy, or empty where no source says
     */
    public Optional<LinkPolicy> links() {
        return policies.line().links();
    }

    /**
     * When an SMS can be sent from the cabinet.
     *
     * @return the policy, or empty where it cannot
     */
    public Optional<SmsPolicy> sms() {
        return policies.line().sms();
    }

    /**
     * When an account of a social network opens the cabinet.
     *
     * @return the policy, or empty where it does not
     */
    public Optional<SocialPolicy> social() {
        return policies.identity().social();
    }

    /**
     * What a top-up costs and what of it arrives.
     *
     * @return the policy, or empty where no source speaks of it
     */
    public Optional<TopUpPolicy> topUp() {
        return policies.money().topUps().topUp();
    }

    /**
     * What a payment card is.
     *
     * @return the policy
     */
    public VoucherPolicy voucher() {
        return policies.money().topUps().voucher();
    }

    /**
     * When top-ups happen by themselves.
     *
     * @return the policy, or empty where no source speaks of it
     */
    public Optional<AutoPaymentPolicy> autoPayment() {
        return policies.money().topUps().autoPayment();
    }

    /**
     * For which periods payments are shown.
     *
     * @return the policy
     */
    public PaymentPeriodPolicy paymentPeriods() {
        return policies.money().topUps().periods();
    }

    /**
     * How money goes to another subscriber's balance.
     *
     * @return the policy, or empty where it is not offered
     */
    public Optional<ShareBalancePolicy> shareBalance() {
        return policies.money().transfers().shareBalance();
    }

    /**
     * How money goes to another account or a bank card.
     *
     * @return the policy, or empty where it is not offered
     */
    public Optional<TransferPolicy> transfer() {
        return policies.money().transfers().transfer();
    }
}
