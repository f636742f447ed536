package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.BALANCE;
import static io.kabinet.client.testing.Samples.rub;

import io.kabinet.client.home.HomePage;
import io.kabinet.client.home.HomeTariff;
import io.kabinet.client.home.ReadHomePage;
import io.kabinet.client.message.CancelDelayedSms;
import io.kabinet.client.message.ReadDelayedSms;
import io.kabinet.client.message.SendSms;
import io.kabinet.client.number.LinkNumber;
import io.kabinet.client.number.NumberList;
import io.kabinet.client.number.ReadMyNumbers;
import io.kabinet.client.number.SwitchNumber;
import io.kabinet.client.number.UnlinkNumber;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promotion.ReadPromotions;
import io.kabinet.client.service.ServicesInUse;
import io.kabinet.client.settings.CabinetRemoved;
import io.kabinet.client.settings.ReadNoticeSettings;
import io.kabinet.client.settings.RemoveCabinet;
import io.kabinet.client.settings.SetNoticeSettings;
import io.kabinet.client.transport.Session;
import io.kabinet.core.account.Account;
import io.kabinet.core.account.LineState;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.message.ScheduledSms;
import io.kabinet.core.message.SmsText;
import io.kabinet.core.message.SmsWish;
import io.kabinet.core.promotion.Promotion;
import io.kabinet.core.promotion.Promotions;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.ContractState;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.subscriber.Subscriber;
import io.kabinet.core.subscriber.link.NumberDetails;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.values.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Anna sets up in her cabinet, and what she hears there. */
public final class CabinetSamples {

    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final Msisdn OTHER = Msisdn.of("79000000002");

    private static final NoticeSettings ALL_NOTICES = new NoticeSettings(
            true,
            false,
            Optional.of(new EmailAddress("anna@home.example")),
            Optional.of(new EmailAddress("bills@home.example")));
    private static final SetNoticeSettings SET = new SetNoticeSettings(ANNA, ALL_NOTICES, RequestKey.of("order-60"));
    private static final RemoveCabinet REMOVE = new RemoveCabinet(ANNA, RequestKey.of("order-61"));

    private static final NumberDetails MAIN = new NumberDetails(
            ANNA, AccountNumber.of("A-277300000001"), LineState.UNBLOCKED, Optional.of("Пример"), Optional.of(BALANCE));
    private static final NumberDetails LINKED = new NumberDetails(
            OTHER, AccountNumber.of("A-277300000002"), LineState.BLOCKED, Optional.empty(), Optional.empty());
    private static final NumberList BOTH = new NumberList(MAIN, List.of(LINKED));
    private static final NumberList ONE = new NumberList(MAIN, List.of());
    private static final LinkNumber LINK =
            new LinkNumber(ANNA, OTHER, Optional.of(Secret.of("pass-of-the-other")), RequestKey.of("order-62"));
    private static final UnlinkNumber UNLINK = new UnlinkNumber(ANNA, OTHER, RequestKey.of("order-63"));
    private static final Session SESSION =
            new Session(OTHER, Secret.of("token-of-the-other"), Optional.of(Secret.of("renewal-of-the-other")));

    private static final Peer TO = Peer.of("+375 33 000-00-02");
    private static final SmsText TEXT = new SmsText("Буду в \"7\"\nили позже");
    private static final SendSms SEND =
            new SendSms(ANNA, new SmsWish(TO, TEXT, Optional.of(AT.plusSeconds(3_600))), RequestKey.of("order-64"));
    private static final ScheduledSms WAITING =
            new ScheduledSms("sms-1", TO, TEXT, AT, AT.plusSeconds(3_600), Optional.empty());
    private static final ScheduledSms SENT = new ScheduledSms("sms-2", TO, TEXT, AT, AT, Optional.empty());
    private static final ScheduledSms CANCELLED =
            new ScheduledSms("sms-1", TO, TEXT, AT, AT.plusSeconds(3_600), Optional.of(AT.plusSeconds(60)));
    private static final CancelDelayedSms CANCEL = new CancelDelayedSms(ANNA, "sms-1", RequestKey.of("order-66"));

    private CabinetSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> settings() {
        return List.of(
                Sample.of(new ReadNoticeSettings(ANNA), ALL_NOTICES),
                Sample.of(new ReadNoticeSettings(ANNA), NoticeSettings.NONE),
                Sample.of(SET, ALL_NOTICES),
                Sample.found(SET, ALL_NOTICES),
                Sample.of(REMOVE, new CabinetRemoved(AT)),
                Sample.found(REMOVE, new CabinetRemoved(AT)));
    }

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> home() {
        Subscriber subscriber = new Subscriber(
                Optional.empty(),
                ANNA,
                MAIN.account(),
                new Contract(ContractState.ACTIVE, Optional.empty()),
                Optional.empty());
        return List.of(
                Sample.of(
                        new ReadHomePage(ANNA),
                        new HomePage(
                                subscriber,
                                Account.of(MAIN.account()).withBalance(BALANCE).withLineState(LineState.UNBLOCKED),
                                Optional.of(new HomeTariff("Пример", Optional.of(rub("300")))),
                                Optional.of(ServiceSamples.inUse()),
                                Optional.of(TariffSamples.allowances()))),
                Sample.of(
                        new ReadHomePage(ANNA),
                        new HomePage(
                                subscriber,
                                Account.of(MAIN.account()),
                                Optional.of(new HomeTariff("Пример", Optional.empty())),
                                Optional.of(new ServicesInUse(List.of())),
                                Optional.of(Allowances.of()))),
                Sample.of(
                        new ReadHomePage(ANNA),
                        new HomePage(
                                subscriber,
                                Account.of(MAIN.account()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> numbers() {
        return List.of(
                Sample.of(new ReadMyNumbers(ANNA), BOTH),
                Sample.of(LINK, BOTH),
                Sample.of(new LinkNumber(ANNA, OTHER, Optional.empty(), RequestKey.of("order-65")), BOTH),
                Sample.found(LINK, BOTH),
                Sample.of(UNLINK, ONE),
                Sample.found(UNLINK, ONE),
                Sample.of(new SwitchNumber(ANNA, OTHER), SESSION));
    }

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> messages() {
        return List.of(
                Sample.of(SEND, WAITING),
                Sample.found(SEND, WAITING),
                Sample.of(new SendSms(ANNA, new SmsWish(TO, TEXT, Optional.empty()), RequestKey.of("order-67")), SENT),
                Sample.of(
                        new ReadDelayedSms(ANNA, Optional.of(new Cursor("page/2?"))),
                        new Page<>(List.of(CANCELLED), Optional.of(new Cursor("page/3?")))),
                Sample.of(new ReadDelayedSms(ANNA, Optional.empty()), new Page<>(List.of(), Optional.empty())),
                Sample.of(CANCEL, CANCELLED),
                Sample.found(CANCEL, CANCELLED));
    }

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> promotions() {
        return List.of(
                Sample.of(
                        new ReadPromotions(ANNA),
                        new Promotions(List.of(
                                new Promotion(
                                        "spring",
                                        "Весна",
                                        "Скидка на всё,\nкроме зимы",
                                        Optional.of(AT),
                                        Optional.of(AT.plusSeconds(86_400)),
                                        Set.of(Market.RUSSIA, Market.BELARUS)),
                                new Promotion(
                                        "always",
                                        "Всегда",
                                        "Без срока",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Set.of(Market.BELARUS))))),
                Sample.of(new ReadPromotions(ANNA), new Promotions(List.of())));
    }
}
