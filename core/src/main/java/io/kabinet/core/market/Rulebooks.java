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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The default rulebooks, and where each of their figures comes from. */
final class Rulebooks {

    static final Rulebook RUSSIA = new Rulebook(
            "RUSSIA",
            Market.RUSSIA,
            DateSpan.ALWAYS,
            new Policies(
                    new IdentityRules(
                            PasswordPolicy.RUSSIA,
                            Optional.of(PasswordAgePolicy.RUSSIA),
                            Optional.of(LockoutPolicy.RUSSIA),
                            CodePolicy.RUSSIA,
                            Optional.of(NetworkSignInPolicy.RUSSIA),
                            Optional.of(SocialPolicy.RUSSIA)),
                    new MoneyRules(
                            PromisedPaymentPolicy.RUSSIA,
                            Optional.empty(),
                            new TopUpRules(
                                    Optional.of(TopUpPolicy.RUSSIA),
                                    VoucherPolicy.RUSSIA,
                                    Optional.of(AutoPaymentPolicy.RUSSIA),
                                    PaymentPeriodPolicy.UP_TO_TODAY),
                            new TransferRules(Optional.empty(), Optional.of(TransferPolicy.RUSSIA))),
                    new LoyaltyRules(
                            BonusProgramme.RUSSIA,
                            Optional.of(CashbackPolicy.RUSSIA),
                            Optional.of(WalletPolicy.RUSSIA)),
                    new ReportRules(DetailingPolicy.RUSSIA, Optional.empty(), Optional.empty()),
                    new TariffRules(TariffChangePolicy.RUSSIA, Optional.of(UsageLimitPolicy.RUSSIA)),
                    new LineRules(
                            ServicePolicy.DEFAULT,
                            BlockPolicy.RUSSIA,
                            LineAccess.AS_NAMED,
                            Optional.of(LinkPolicy.RUSSIA),
                            Optional.empty())),
            joined(
                    CashbackSources.RUSSIA,
                    IdentitySources.RUSSIA,
                    PromisedSources.RUSSIA,
                    BonusSources.RUSSIA,
                    DetailingSources.RUSSIA,
                    TariffSources.RUSSIA,
                    ServiceSources.RUSSIA,
                    BlockSources.RUSSIA,
                    CabinetSources.RUSSIA,
                    MoneySources.RUSSIA));

    static final Rulebook BELARUS = new Rulebook(
            "BELARUS",
            Market.BELARUS,
            DateSpan.ALWAYS,
            new Policies(
                    new IdentityRules(
                            PasswordPolicy.BELARUS,
                            Optional.empty(),
                            Optional.empty(),
                            CodePolicy.RUSSIA,
                            Optional.empty(),
                            Optional.empty()),
                    new MoneyRules(
                            PromisedPaymentPolicy.BELARUS,
                            Optional.of(DebtPolicy.BELARUS),
                            new TopUpRules(
                                    Optional.empty(),
                                    VoucherPolicy.BELARUS,
                                    Optional.empty(),
                                    PaymentPeriodPolicy.UP_TO_TODAY),
                            new TransferRules(Optional.of(ShareBalancePolicy.BELARUS), Optional.empty())),
                    new LoyaltyRules(BonusProgramme.BELARUS, Optional.empty(), Optional.empty()),
                    new ReportRules(
                            DetailingPolicy.BELARUS,
                            Optional.of(DocumentPolicy.BELARUS),
                            Optional.of(BillDeliveryPolicy.BELARUS)),
                    new TariffRules(TariffChangePolicy.BELARUS, Optional.empty()),
                    new LineRules(
                            ServicePolicy.DEFAULT,
                            BlockPolicy.BELARUS,
                            LineAccess.AS_NAMED,
                            Optional.empty(),
                            Optional.of(SmsPolicy.BELARUS))),
            joined(
                    IdentitySources.BELARUS,
                    PromisedSources.BELARUS,
                    BonusSources.BELARUS,
                    DetailingSources.BELARUS,
                    TariffSources.BELARUS,
                    ServiceSources.BELARUS,
                    BlockSources.BELARUS,
                    CabinetSources.BELARUS,
                    MoneySources.BELARUS));

    private Rulebooks() {}

    /** The names of all figures that a default rulebook of any market has. */
    static Stream<String> figures() {
        return Stream.of(RUSSIA, BELARUS)
                .flatMap(rulebook -> rulebook.sources().keySet().stream())
                .distinct();
    }

    @SafeVarargs
    private static Map<String, Source> joined(Map<String, Source>... parts) {
        Map<String, Source> all = new TreeMap<>();
        for (Map<String, Source> part : parts) {
            all.putAll(part);
        }
        return all;
    }
}
