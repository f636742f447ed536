package io.kabinet.client.testing;

import io.kabinet.client.operation.Page;
import io.kabinet.client.service.ConnectService;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.client.service.QuoteService;
import io.kabinet.client.service.ReadConnectedServices;
import io.kabinet.client.service.ReadServices;
import io.kabinet.client.service.ServiceChanged;
import io.kabinet.client.service.ServiceInUse;
import io.kabinet.client.service.ServicesInUse;
import io.kabinet.client.service.SetService;
import io.kabinet.core.service.ConnectedService;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceGroup;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServicePrice;
import io.kabinet.core.service.ServicePrices;
import io.kabinet.core.service.ServiceQuote;
import io.kabinet.core.service.ServiceSetting;
import io.kabinet.core.service.ServiceTerms;
import io.kabinet.core.service.SettingName;
import io.kabinet.core.service.TrialThenFee;
import io.kabinet.core.service.UssdCode;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Stated;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** Services out of a seed. */
final class GeneratedServices {

    private final Chance some;

    GeneratedServices(Chance some) {
        this.some = some;
    }

    List<Sample<?>> all() {
        return List.of(
                Sample.of(
                        new ReadServices(some.number(), some.cursor()),
                        new Page<>(some.some(() -> service(0)), some.cursor())),
                Sample.of(new ReadConnectedServices(some.number()), allInUse()),
                Sample.of(new QuoteService(some.number(), id(0)), quote()),
                Sample.of(new ConnectService(some.number(), quote(), some.key()), inUse(0)),
                Sample.of(new DisconnectService(some.number(), id(0), stated(some.money()), some.key()), changed()),
                Sample.of(new SetService(some.number(), setting(id(0)), some.key()), changed()));
    }

    ServicesInUse allInUse() {
        return new ServicesInUse(
                IntStream.range(0, some.upTo(3)).mapToObj(this::inUse).toList());
    }

    private ServiceId id(int place) {
        return new ServiceId(some.text() + place);
    }

    private Service service(int place) {
        return new Service(
                id(place),
                some.text(),
                some.maybe(some::text),
                set(() -> new ServiceGroup(some.text())),
                some.maybe(() -> new UssdCode("*" + some.upTo(999) + "*" + some.upTo(99) + "#")),
                terms());
    }

    private ServiceTerms terms() {
        Money unit = some.money();
        Map<TariffId, ServicePrice> byTariff = new HashMap<>();
        some.some(() -> new TariffId(some.text())).forEach(tariff -> byTariff.put(tariff, price(unit)));
        return new ServiceTerms(
                new ServicePrices(byTariff, price(unit)),
                set(() -> new TariffFamily(some.text())),
                some.maybe(() -> new TrialThenFee(1 + some.upTo(119), unit)),
                some.maybe(() -> Quantity.of(some.upTo(9_999), some.one(Quantity.Unit.values()))));
    }

    private ServicePrice price(Money unit) {
        return new ServicePrice(stated(unit), stated(unit), stated(unit));
    }

    /** Not stated, nothing, or something. */
    private Stated<Money> stated(Money unit) {
        return some.flag() ? Stated.notStated() : Stated.of(unit.multipliedBy(some.upTo(2)));
    }

    private ServiceQuote quote() {
        Money unit = some.money();
        return new ServiceQuote(id(0), stated(unit), stated(unit), some.at(), some.upTo(120));
    }

    private ServiceChanged changed() {
        return new ServiceChanged(id(0), stated(some.money()), some.at());
    }

    private ServiceInUse inUse(int place) {
        Service service = service(place);
        return new ServiceInUse(
                new ConnectedService(service, price(some.money()), some.at()),
                some.maybe(some::at),
                some.some(() -> setting(service.id())));
    }

    private ServiceSetting setting(ServiceId service) {
        return new ServiceSetting(service, new SettingName(some.text()), some.text());
    }

    private <T> Set<T> set(Supplier<T> value) {
        return new HashSet<>(some.some(value));
    }
}
