package io.kabinet.client.wire;

import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceGroup;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServicePrice;
import io.kabinet.core.service.ServicePrices;
import io.kabinet.core.service.ServiceTerms;
import io.kabinet.core.service.TrialThenFee;
import io.kabinet.core.service.UssdCode;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.tariff.TariffId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A service on the wire, with what it costs.
 *
 * <p>Groups and families are words of the operator's: any are kept. A price that is not there is not stated. Two prices for
 * one tariff make it unreadable.
 */
final class ServiceTermsShapes {

    static final Shape<ServicePrice> PRICE = new Shape<>(
            price -> new Json.Fields(Map.of())
                    .and("connecting", price.connecting().asOptional(), Values::money)
                    .and("disconnecting", price.disconnecting().asOptional(), Values::money)
                    .and("monthly", price.monthly().asOptional(), Values::money),
            json -> new ServicePrice(
                    Values.statedOrNot(json, "connecting", Values::money),
                    Values.statedOrNot(json, "disconnecting", Values::money),
                    Values.statedOrNot(json, "monthly", Values::money)));

    private static final Shape<ServicePrices> PRICES =
            new Shape<>(ServiceTermsShapes::write, ServiceTermsShapes::prices);

    private static final Shape<TrialThenFee> TRIAL = new Shape<>(
            trial -> Json.Fields.of("freeMonths", Integer.toString(trial.freeMonths()))
                    .and("atLeast", Values.money(trial.atLeast())),
            json -> new TrialThenFee(
                    Values.needed(json, "freeMonths", Values::integer), Values.needed(json, "atLeast", Values::money)));

    private static final Shape<ServiceTerms> TERMS = new Shape<>(
            terms -> Json.Fields.of("prices", PRICES.write().apply(terms.prices()))
                    .and("families", words(terms.families().stream().map(TariffFamily::text)))
                    .and("trial", terms.trial(), TRIAL.write())
                    .and("gives", terms.gives(), Quantities::write),
            json -> new ServiceTerms(
                    Values.needed(json, "prices", PRICES.read()),
                    new HashSet<>(Values.needed(
                            json,
                            "families",
                            list -> Values.list(list, family -> new TariffFamily(Values.text(family))))),
                    Values.stated(json, "trial", TRIAL.read()),
                    Values.stated(json, "gives", Quantities::read)));

    static final Shape<Service> SERVICE = new Shape<>(
            service -> Json.Fields.of("id", service.id().text())
                    .and("name", service.name())
                    .and("description", service.description(), Json.Text::new)
                    .and("groups", words(service.groups().stream().map(ServiceGroup::text)))
                    .and("ussd", service.ussd(), ussd -> new Json.Text(ussd.text()))
                    .and("terms", TERMS.write().apply(service.terms())),
            json -> new Service(
                    Values.needed(json, "id", id -> new ServiceId(Values.text(id))),
                    Values.needed(json, "name", Values::text),
                    Values.stated(json, "description", Values::text),
                    new HashSet<>(Values.needed(
                            json, "groups", list -> Values.list(list, group -> new ServiceGroup(Values.text(group))))),
                    Values.stated(json, "ussd", ussd -> new UssdCode(Values.text(ussd))),
                    Values.needed(json, "terms", TERMS.read())));

    private ServiceTermsShapes() {}

    private static Json write(ServicePrices prices) {
        List<TariffId> tariffs = prices.byTariff().keySet().stream().sorted().toList();
        return Json.Fields.of(
                        "byTariff",
                        Json.Items.of(
                                tariffs,
                                tariff -> Json.Fields.of("tariff", tariff.text())
                                        .and("price", PRICE.write().apply(prices.with(tariff)))))
                .and("otherwise", PRICE.write().apply(prices.otherwise()));
    }

    private static ServicePrices prices(Json json) throws Unreadable {
        Map<TariffId, ServicePrice> byTariff = new HashMap<>();
        Values.needed(
                json,
                "byTariff",
                list -> Values.list(list, item -> {
                    TariffId tariff = Values.needed(item, "tariff", id -> new TariffId(Values.text(id)));
                    if (byTariff.put(tariff, Values.needed(item, "price", PRICE.read())) != null) {
                        throw Unreadable.because("is there twice");
                    }
                    return tariff;
                }));
        return new ServicePrices(byTariff, Values.needed(json, "otherwise", PRICE.read()));
    }

    /** What has no order of its own, in one that does not change. */
    private static Json words(Stream<String> words) {
        return Json.Items.of(words.sorted().toList(), Json.Text::new);
    }
}
