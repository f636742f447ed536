package io.kabinet.mts.business.sandbox;

import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServicePrice;
import io.kabinet.core.service.ServicePrices;
import io.kabinet.core.service.ServiceTerms;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.BusinessKey;
import io.kabinet.mts.business.MtsBusinessTransport;
import io.kabinet.mts.business.RequestPackage;
import io.kabinet.mts.business.operation.SwitchProduct;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.transport.HandTicker;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** Who lives there, and what they have. */
final class Town {

    static final Msisdn ANNA = Msisdn.of("79000000001");
    static final Msisdn STRANGER = Msisdn.of("79000000009");
    static final Period MONTH = Period.ofMonths(1);
    static final BusinessKey KEY = new BusinessKey(Secret.of("consumer-key"), Secret.of("consumer-secret"));
    static final ServiceId NEWS = new ServiceId("PE9100");

    /** What ending it costs nobody states, or the dialect could not agree to it. */
    private static final Service NEWS_BY_SMS = service(NEWS.text(), Stated.notStated());

    private static final Tariff SMALL = Tariff.of(new TariffId("0495"), "Пример S")
            .with(TariffPrices.NOT_STATED.withFees(Stated.of(rub("590.00")), Stated.notStated()));

    private Town() {}

    static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }

    static Service service(String id, Stated<Money> ending) {
        return new Service(
                new ServiceId(id),
                "Новости",
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                ServiceTerms.of(ServicePrices.always(
                        new ServicePrice(Stated.of(rub("10.00")), ending, Stated.of(rub("99.00"))))));
    }

    static SwitchProduct switching(String service, SwitchProduct.Switch to) {
        RequestKey key = RequestKey.of(to + "-" + service);
        return new SwitchProduct(ANNA, new ServiceId(service), to, Optional.empty(), key);
    }

    static InMemoryOperator operator() {
        InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA)
                .pageSize(1) // so that whoever reads a first page alone is seen to
                .startingAt("2026-03-01T09:00:00Z");
        operator.offers(NEWS_BY_SMS);
        operator.tariffs().offers(SMALL);
        operator.subscriber(STRANGER).balance(rub("77.00"));
        operator.subscriber(ANNA)
                .balance(rub("500.50"))
                .tariff(SMALL)
                .allowances(Allowances.of(
                        Allowance.of("Интернет", Quantity.of(10_000_000_000L, Unit.BYTES), UsageKind.TRAFFIC)
                                .until(Instant.parse("2026-03-31T21:00:00Z")),
                        Allowance.of("Минуты", Quantity.of(3_600, Unit.SECONDS), UsageKind.CALLS_OFF_NET)));
        return operator;
    }

    static MtsBusinessTransport transport(InMemoryOperator operator, MtsBusinessSandbox sandbox) {
        return MtsBusinessTransport.with(KEY, operator.clock())
                .address(sandbox.address())
                .allowPlainLoopback()
                .limits(RequestPackage.LARGE)
                .ticker(new HandTicker())
                .build();
    }
}
