package io.kabinet.testkit;

import io.kabinet.client.service.ServiceInUse;
import io.kabinet.core.service.ConnectedService;
import io.kabinet.core.service.ConnectedServices;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServicePrice;
import io.kabinet.core.service.ServicePrices;
import io.kabinet.core.service.ServiceSetting;
import io.kabinet.core.service.ServiceTerms;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The services of one number, how they are set, and what they have cost. Guarded by the world's lock. */
final class ServiceShelf {

    private final CurrencyUnit currency;
    private final Predicate<Instant> rests;
    private final List<HeldService> held = new ArrayList<>();
    private final List<ServiceSetting> settings = new ArrayList<>();
    private Money ended;

    /** With a word on the moments at which fees rest. */
    ServiceShelf(CurrencyUnit currency, Predicate<Instant> rests) {
        this.currency = currency;
        this.rests = rests;
        this.ended = Money.zero(currency);
    }

    ConnectedServices connected() {
        return new ConnectedServices(held.stream().map(HeldService::service).toList());
    }

    /** What they are called, as other rules ask for them. */
    Set<String> names() {
        return held.stream().map(one -> one.service().service().name()).collect(Collectors.toUnmodifiableSet());
    }

    List<ServiceInUse> inUse() {
        return held.stream().map(this::inUse).toList();
    }

    ServiceInUse connect(ConnectedService service, ZoneId zone) {
        HeldService connected = new HeldService(service, zone);
        held.add(connected);
        return inUse(connected);
    }

    void disconnect(ServiceId id, Stated<Money> price, Instant now) {
        ended = price.match(ended::plus, () -> ended);
        end(one -> idOf(one).equals(id), now);
    }

    void set(ServiceSetting setting) {
        settings.removeIf(
                old -> old.service().equals(setting.service()) && old.name().equals(setting.name()));
        settings.add(setting);
    }

    /** Has just these, at prices that nobody states. */
    void arrange(Set<String> names, Instant now, ZoneId zone) {
        end(one -> true, now);
        names.stream().sorted().forEach(name -> arrange(name, now, zone));
    }

    /** Has this one as well, at a price that nobody states. */
    void arrange(String name, Instant now, ZoneId zone) {
        Service service = new Service(
                new ServiceId(name),
                name,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                ServiceTerms.of(ServicePrices.NOT_STATED));
        connect(new ConnectedService(service, ServicePrice.NOT_STATED, now), zone);
    }

    Money costBy(Instant now) {
        Money cost = ended;
        for (HeldService one : held) {
            cost = cost.plus(one.costBy(now, rests, currency));
        }
        return cost;
    }

    /** Even if the clock was moved back to before it was connected, what that took is not given back. */
    private void end(Predicate<HeldService> which, Instant now) {
        List<HeldService> gone = held.stream().filter(which).toList();
        for (HeldService one : gone) {
            Instant connectedAt = one.service().connectedAt();
            Instant endedAt = now.isBefore(connectedAt) ? connectedAt : now;
            ended = ended.plus(one.costBy(endedAt, rests, currency));
            settings.removeIf(setting -> setting.service().equals(idOf(one)));
        }
        held.removeAll(gone);
    }

    private ServiceInUse inUse(HeldService one) {
        return new ServiceInUse(
                one.service(),
                one.service().freeUntil(one.zone()),
                settings.stream()
                        .filter(setting -> setting.service().equals(idOf(one)))
                        .sorted(Comparator.comparing(setting -> setting.name().text()))
                        .toList());
    }

    private static ServiceId idOf(HeldService one) {
        return one.service().service().id();
    }
}
