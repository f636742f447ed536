package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;

import io.kabinet.client.Kabinet;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.service.ServiceInUse;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceGroup;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServicePrice;
import io.kabinet.core.service.ServicePrices;
import io.kabinet.core.service.ServiceTerms;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** Services for the stories, all invented but for «Гудок», whose price is. */
final class InventedServices {

    static final Service GUDOK = Service.RU_GUDOK.at(rub("60"));
    static final Service NEWS = service("news", rub("30"), ServiceGroup.INTERNET);
    static final Service ABROAD = service("abroad", rub("0"), ServiceGroup.ROAMING, ServiceGroup.INTERNET);
    static final Service CALLS_ABROAD = service("calls-abroad", rub("5"), ServiceGroup.ROAMING, ServiceGroup.CALLS);

    private InventedServices() {}

    static Service service(String id, Money monthly, ServiceGroup... groups) {
        return new Service(
                new ServiceId(id),
                id,
                Optional.empty(),
                Set.of(groups),
                Optional.empty(),
                ServiceTerms.of(ServicePrices.always(ServicePrice.monthly(monthly))));
    }

    /** Asks for the price and agrees to it. */
    static Outcome<ServiceInUse> connect(Kabinet who, Service service, String key) {
        return who.services().connect(who.services().quote(service.id()).orThrow(), key(key));
    }
}
