package io.kabinet.testkit;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.service.ConnectService;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.client.service.QuoteService;
import io.kabinet.client.service.ReadConnectedServices;
import io.kabinet.client.service.ReadServices;
import io.kabinet.client.service.ServiceChanged;
import io.kabinet.client.service.ServiceInUse;
import io.kabinet.client.service.ServicesInUse;
import io.kabinet.client.service.SetService;
import io.kabinet.core.account.Balance;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.service.ConnectDecision;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceChangeDecision;
import io.kabinet.core.service.ServiceFacts;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServicePolicy;
import io.kabinet.core.service.ServicePrices;
import io.kabinet.core.service.ServiceQuote;
import io.kabinet.core.service.ServiceReason;
import io.kabinet.core.service.ServiceTerms;
import io.kabinet.core.service.TrialThenFee;
import io.kabinet.core.tariff.Tariff;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What services there are, and having them, by the rulebook. */
final class ServiceRoom {

    private final ServicePolicy policy;
    private final int pageSize;
    private final List<Service> offered = new ArrayList<>();

    ServiceRoom(ServicePolicy policy, int pageSize) {
        this.policy = policy;
        this.pageSize = pageSize;
    }

    void open(Entrances entrances) {
        entrances.inside(
                ReadServices.class,
                (read, visit) -> Outcome.confirmed(Paging.page(offered, read.from(), pageSize, service -> service)));
        entrances.inside(
                ReadConnectedServices.class,
                (read, visit) -> Outcome.confirmed(
                        new ServicesInUse(visit.person().services.inUse())));
        entrances.inside(QuoteService.class, (quote, visit) -> quote(quote.service(), visit));
        entrances.inside(OperationKind.SERVICES, ConnectService.class, this::connect);
        entrances.inside(OperationKind.SERVICES, DisconnectService.class, this::disconnect);
        entrances.inside(OperationKind.SERVICES, SetService.class, this::set);
    }

    /** Offers a service, instead of one that is called the same, once all its amounts have been checked. */
    void offer(Service service, Consumer<Money> check) {
        amounts(service.terms()).forEach(check);
        for (int i = 0; i < offered.size(); i++) {
            if (offered.get(i).id().equals(service.id())) {
                offered.set(i, service);
                return;
            }
        }
        offered.add(service);
    }

    private static Stream<Money> amounts(ServiceTerms terms) {
        ServicePrices prices = terms.prices();
        Stream<Money> stated = Stream.concat(prices.byTariff().values().stream(), Stream.of(prices.otherwise()))
                .flatMap(price -> Stream.of(price.connecting(), price.disconnecting(), price.monthly()))
                .flatMap(amount -> amount.asOptional().stream());
        return Stream.concat(stated, terms.trial().map(TrialThenFee::atLeast).stream());
    }

    private Outcome<ServiceQuote> quote(ServiceId service, Visit visit) {
        return decide(service, visit)
                .match(granted -> Outcome.confirmed(granted.quote()), refused -> Outcome.rejected(refused.reasons()));
    }

    private Outcome<ServiceInUse> connect(ConnectService connect, Visit visit) {
        Person person = visit.person();
        return decide(connect.agreed().service(), visit)
                .<ConnectDecision>match(granted -> granted.ifStill(connect.agreed()), refused -> refused)
                .match(
                        granted -> Outcome.confirmed(person.services.connect(granted.connected(), person.zone)),
                        refused -> Outcome.rejected(refused.reasons()));
    }

    /** Connects what is called so: on the terms of the offer, or at a price that nobody states where none is offered. */
    List<Reason> connect(String name, Person person, Instant now) {
        Optional<Service> offer =
                offered.stream().filter(service -> service.name().equals(name)).findFirst();
        if (offer.isEmpty()) {
            person.services.arrange(name, now, person.zone);
            return List.of();
        }
        return policy.decide(offer.get(), facts(person, now), now, person.zone)
                .match(
                        granted -> {
                            person.services.connect(granted.connected(), person.zone);
                            return List.of();
                        },
                        ConnectDecision.Refused::reasons);
    }

    private ConnectDecision decide(ServiceId id, Visit visit) {
        return offered.stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .map(service -> policy.decide(service, facts(visit), visit.now(), visit.person().zone))
                .orElseGet(() -> new ConnectDecision.Refused(
                        List.of(Reason.of(ServiceReason.UNRECOGNISED).with("text", id.text()))));
    }

    private Outcome<ServiceChanged> disconnect(DisconnectService disconnect, Visit visit) {
        ServiceId service = disconnect.service();
        return policy.disconnect(service, facts(visit))
                .<ServiceChangeDecision>match(granted -> granted.ifStill(disconnect.agreed()), refused -> refused)
                .match(
                        granted -> {
                            visit.person().services.disconnect(service, granted.price(), visit.now());
                            return Outcome.confirmed(new ServiceChanged(service, granted.price(), visit.now()));
                        },
                        refused -> Outcome.rejected(refused.reasons()));
    }

    private Outcome<ServiceChanged> set(SetService set, Visit visit) {
        return policy.set(set.setting(), facts(visit))
                .match(
                        granted -> {
                            visit.person().services.set(set.setting());
                            return Outcome.confirmed(
                                    new ServiceChanged(set.setting().service(), granted.price(), visit.now()));
                        },
                        refused -> Outcome.rejected(refused.reasons()));
    }

    private static ServiceFacts facts(Visit visit) {
        return facts(visit.person(), visit.now());
    }

    private static ServiceFacts facts(Person person, Instant now) {
        Tariff tariff = person.tariffs.tariff(now);
        return new ServiceFacts(
                Optional.of(tariff.id()),
                tariff.offering().family(),
                person.services.connected(),
                Optional.of(new Balance(person.purse.balance(now), now)));
    }
}
