package io.kabinet.testkit.walk;

import io.kabinet.client.document.AddBillDelivery;
import io.kabinet.client.forwarding.SetForwarding;
import io.kabinet.client.message.CancelDelayedSms;
import io.kabinet.client.message.ReadDelayedSms;
import io.kabinet.client.message.SendSms;
import io.kabinet.client.service.ConnectService;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.client.service.QuoteService;
import io.kabinet.client.service.ReadConnectedServices;
import io.kabinet.client.service.ReadServices;
import io.kabinet.client.service.SetService;
import io.kabinet.client.tariff.ChangeTariff;
import io.kabinet.client.tariff.ChooseTraffic;
import io.kabinet.client.tariff.QuoteTariffChange;
import io.kabinet.client.tariff.ReadTariff;
import io.kabinet.client.tariff.favourite.AddFavouriteNumber;
import io.kabinet.client.tariff.favourite.ReadFavouriteNumbers;
import io.kabinet.client.tariff.favourite.RemoveFavouriteNumber;
import io.kabinet.client.tariff.favourite.ReplaceFavouriteNumber;
import io.kabinet.client.tariff.limit.SetSpendingThreshold;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.message.SmsText;
import io.kabinet.core.message.SmsWish;
import io.kabinet.core.service.ServiceSetting;
import io.kabinet.core.service.SettingName;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.ForwardingRule;
import io.kabinet.core.service.forwarding.ForwardingTarget;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.change.Agreement;
import io.kabinet.core.tariff.change.TariffChangeQuote;
import io.kabinet.core.tariff.change.TariffChangeReason;
import io.kabinet.core.tariff.favourite.FavouriteFees;
import io.kabinet.core.tariff.favourite.FavouriteNumber;
import io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy;
import io.kabinet.core.tariff.limit.SpendingThreshold;
import io.kabinet.core.values.Stated;
import io.kabinet.testkit.walk.Asking.Way;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** How people set up their line: they look at what is offered, and agree to what they were quoted. */
final class MeantLine {

    static final Map<Class<?>, Way> ALL = Map.ofEntries(
            Map.entry(
                    ConnectService.class,
                    by -> by.asked(new ReadServices(by.who(), Optional.empty()))
                            .flatMap(page -> by.one(page.items()))
                            .flatMap(service -> by.asked(new QuoteService(by.who(), service.id())))
                            .map(quote -> new ConnectService(by.who(), quote, by.key()))),
            Map.entry(
                    DisconnectService.class,
                    by -> by.asked(new ReadConnectedServices(by.who()))
                            .flatMap(inUse -> by.one(inUse.all()))
                            .map(one -> one.connected())
                            .map(one -> new DisconnectService(
                                    by.who(),
                                    one.service().id(),
                                    by.once(5)
                                            ? Stated.notStated()
                                            : one.price().disconnecting(),
                                    by.key()))),
            Map.entry(
                    SetService.class,
                    by -> by.asked(new ReadConnectedServices(by.who()))
                            .flatMap(inUse -> by.one(inUse.all()))
                            .map(one ->
                                    new ServiceSetting(one.connected().service().id(), SettingName.MELODY, "Quiet"))
                            .map(setting -> new SetService(by.who(), setting, by.key()))),
            Map.entry(
                    ChangeTariff.class,
                    by -> by.one(by.town().operator().tariffs().all())
                            .flatMap(tariff -> by.asked(new QuoteTariffChange(by.who(), tariff.id())))
                            .map(quote -> new ChangeTariff(by.who(), agreed(quote, by), by.key()))),
            Map.entry(
                    ChooseTraffic.class,
                    by -> by.asked(new ReadTariff(by.who()))
                            .flatMap(own -> by.one(own.traffic()))
                            .map(some -> new ChooseTraffic(by.who(), some.id(), some.price(), by.key()))),
            Map.entry(
                    AddFavouriteNumber.class,
                    by -> fees(by).map(fees -> new AddFavouriteNumber(by.who(), peer(by), fees.add(), by.key()))),
            Map.entry(
                    ReplaceFavouriteNumber.class,
                    by -> fees(by).flatMap(fees -> favourite(by)
                            .map(old -> new ReplaceFavouriteNumber(
                                    by.who(), old.peer(), peer(by), fees.replace(), by.key())))),
            Map.entry(
                    RemoveFavouriteNumber.class,
                    by -> fees(by).flatMap(fees -> favourite(by)
                            .map(old -> new RemoveFavouriteNumber(by.who(), old.peer(), fees.remove(), by.key())))),
            Map.entry(
                    SetSpendingThreshold.class,
                    by -> Optional.of(new SetSpendingThreshold(
                            by.who(), new SpendingThreshold(by.make().money()), by.key()))),
            Map.entry(
                    SetForwarding.class,
                    by -> by.one(List.of(
                                    ForwardingCondition.ALWAYS,
                                    ForwardingCondition.BUSY,
                                    ForwardingCondition.NO_ANSWER))
                            .map(when -> new ForwardingRule(when, new ForwardingTarget.Phone(peer(by))))
                            .map(rule -> new SetForwarding(by.who(), rule, by.key()))),
            Map.entry(
                    SendSms.class,
                    by -> Optional.of(new SendSms(
                            by.who(),
                            new SmsWish(
                                    peer(by),
                                    new SmsText("later"),
                                    by.once(4)
                                            ? Optional.empty()
                                            : Optional.of(by.town()
                                                    .now()
                                                    .plusSeconds(by.random().nextInt(9_000)))),
                            by.key()))),
            Map.entry(
                    AddBillDelivery.class,
                    by -> by.one(List.of(DocumentFormat.values()))
                            .map(format -> new BillDelivery.Method(
                                    Delivery.byEmail(new EmailAddress("anna@home.example")), format))
                            .map(method -> new AddBillDelivery(by.who(), method, agreed(by), by.key()))),
            Map.entry(
                    CancelDelayedSms.class,
                    by -> by.asked(new ReadDelayedSms(by.who(), Optional.empty()))
                            .flatMap(page -> by.one(page.items()))
                            .map(sms -> new CancelDelayedSms(by.who(), sms.id(), by.key()))));

    private MeantLine() {}

    private static Agreement agreed(TariffChangeQuote quote, Asking by) {
        return Agreement.to(
                quote,
                Stream.of(TariffChangeReason.values())
                        .filter(code -> quote.toAcknowledge().stream().anyMatch(warning -> warning.is(code)))
                        .filter(code -> !by.once(8))
                        .toArray(TariffChangeReason[]::new));
    }

    private static Stated<Money> agreed(Asking by) {
        return by.once(2) ? Stated.notStated() : Stated.of(by.make().money().multipliedBy(0));
    }

    private static Peer peer(Asking by) {
        return Peer.of("+" + by.make().number().wire());
    }

    private static Optional<FavouriteFees> fees(Asking by) {
        return by.asked(new ReadTariff(by.who()))
                .map(own -> own.tariff())
                .flatMap(Tariff::favourites)
                .map(FavouriteNumbersPolicy::fees);
    }

    private static Optional<FavouriteNumber> favourite(Asking by) {
        return by.asked(new ReadFavouriteNumbers(by.who())).flatMap(all -> by.one(all.numbers()));
    }
}
