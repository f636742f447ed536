package io.kabinet.testkit.document;

import io.kabinet.client.Kabinet;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.settings.RemoveCabinet;
import io.kabinet.core.identity.social.SocialAccount;
import io.kabinet.core.identity.social.SocialProvider;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.message.ScheduledSms;
import io.kabinet.core.message.SmsText;
import io.kabinet.core.promotion.Promotion;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.ContractState;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.subscriber.link.LinkPolicy;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Secret;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Anna sets up her cabinet; somebody else's is removed. */
final class CabinetDay {

    private static final Msisdn VERA = Msisdn.of("79000000003");
    private static final Msisdn OTHER = Msisdn.of("79000000004");

    private CabinetDay() {}

    static void live(Days days) {
        settings(days);
        numbers(days);
        messages(days);
        promotions(days);
        social(days);
        days.operator().subscriber(VERA).simCodes(Secret.of("73914628"), Secret.of("58203746"));
        days.signedIn(VERA).homePage();
        days.operator()
                .subscriber(VERA)
                .services("Гудок")
                .allowances(Allowances.of(
                        Allowance.of("minutes", Quantity.of(90, Unit.SECONDS), UsageKind.CALLS_ON_NET),
                        Allowance.of("sms", Quantity.unlimited(Unit.PIECES), UsageKind.SMS)));
        days.signedIn(VERA).homePage();
    }

    private static void settings(Days days) {
        Kabinet anna = days.anna();
        NoticeSettings some =
                new NoticeSettings(true, false, Optional.of(new EmailAddress("a.p@x.by")), Optional.empty());
        NoticeSettings all = new NoticeSettings(
                true,
                true,
                Optional.of(new EmailAddress("anna@home.example")),
                Optional.of(new EmailAddress("b@x.ru")));
        anna.settings().notices();
        anna.settings().notices(all, days.key()).orThrow();
        anna.settings().notices(some, days.key()).orThrow();
        anna.settings().notices();
        anna.settings().notices(NoticeSettings.NONE, days.key()).orThrow();
        Kabinet vera = days.signedIn(VERA);
        vera.settings().removeCabinet(days.key());
        days.operator().subscriber(VERA).contract(new Contract(ContractState.TERMINATED, Optional.empty()));
        RemoveCabinet remove = new RemoveCabinet(VERA, days.key());
        vera.await(remove).orThrow();
        days.signedIn(VERA).await(new LookUp<>(remove)).orThrow();
    }

    private static void numbers(Days days) {
        days.operator().subscriber(VERA).registeredTo("Vera", "Kazan").services(LinkPolicy.NUMBER_MANAGEMENT);
        Kabinet vera = days.signedIn(VERA);
        vera.numbers().link(OTHER, days.key());
        days.operator().subscriber(OTHER).registeredTo("Vera", "Kazan").services(LinkPolicy.NUMBER_MANAGEMENT);
        vera.numbers().link(OTHER, Secret.of("not asked for"), days.key()).orThrow();
        vera.numbers().list();
        vera.switchTo(OTHER).orThrow().account().balance();
        vera.numbers().unlink(OTHER, days.key()).orThrow();
        vera.numbers().unlink(OTHER, days.key());
        vera.switchTo(OTHER);
    }

    private static void messages(Days days) {
        Kabinet anna = days.anna();
        Peer to = Peer.of("+79000000002");
        Instant later = days.operator().clock().instant().plusSeconds(3_600);
        anna.messages().send(to, new SmsText("now"), days.key()).orThrow();
        anna.messages().send(Peer.of("Boris"), new SmsText("now"), days.key());
        ScheduledSms first = anna.messages()
                .sendAt(to, new SmsText("later\nthan now"), later, days.key())
                .orThrow();
        anna.messages().sendAt(to, new SmsText("later"), later, days.key()).orThrow();
        anna.messages().cancel(first, days.key()).orThrow();
        anna.messages().cancel(first, days.key());
        Days.pages(anna.messages().delayed());
    }

    private static void social(Days days) {
        SocialAccount account = new SocialAccount(new SocialProvider("Example"), Secret.of("vera"));
        Secret token = days.operator().socialToken(account);
        Kabinet vera = days.signedIn(VERA);
        vera.credentials()
                .linkSocialAccount(account.provider(), token, days.key())
                .orThrow();
        vera.credentials().linkSocialAccount(account.provider(), token, days.key());
        vera.credentials().socialAccounts();
        days.signedInBySocialAccount(VERA, account.provider(), token).orThrow();
        vera.credentials().unlinkSocialAccount(account.provider(), days.key()).orThrow();
        vera.credentials().unlinkSocialAccount(account.provider(), days.key());
        days.signedInBySocialAccount(VERA, account.provider(), token);
    }

    private static void promotions(Days days) {
        Instant now = days.operator().clock().instant();
        Kabinet anna = days.anna();
        anna.promotions().current();
        days.operator()
                .promotes(
                        new Promotion(
                                "spring",
                                "Spring",
                                "Half of\neverything",
                                Optional.of(now),
                                Optional.of(now.plusSeconds(60)),
                                Set.of(Market.values())),
                        new Promotion(
                                "always",
                                "Always",
                                "A bit",
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(Market.RUSSIA)));
        anna.promotions().current();
    }
}
