package io.kabinet.core.reason;

import io.kabinet.core.account.Balance;
import io.kabinet.core.market.Market;
import io.kabinet.core.service.ConnectDecision;
import io.kabinet.core.service.ConnectedService;
import io.kabinet.core.service.ConnectedServices;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceChangeDecision;
import io.kabinet.core.service.ServiceFacts;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServicePolicy;
import io.kabinet.core.service.ServicePrice;
import io.kabinet.core.service.ServicePrices;
import io.kabinet.core.service.ServiceSetting;
import io.kabinet.core.service.ServiceTerms;
import io.kabinet.core.service.SettingName;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.ForwardingDecision;
import io.kabinet.core.service.forwarding.ForwardingRule;
import io.kabinet.core.service.forwarding.ForwardingTarget;
import io.kabinet.core.service.forwarding.Forwardings;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.TariffFamily;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Reasons of services and of forwarding, as their rules give them. */
final class ServiceReasons {

    private static final Instant NOW = Instant.parse("2026-03-01T07:00:00Z");
    private static final ZoneId ZONE = Market.RUSSIA.zone();
    private static final ServicePolicy POLICY = ServicePolicy.DEFAULT;
    private static final Service CHEAP = Service.RU_GUDOK.at(Money.parse("RUB 49.99"));
    private static final Service PLAIN =
            CHEAP.with(ServiceTerms.of(ServicePrices.always(ServicePrice.monthly(Money.parse("RUB 5.00")))));
    private static final ServiceFacts HAS_IT = new ServiceFacts(
            Optional.empty(),
            Optional.of(new TariffFamily("super")),
            new ConnectedServices(List.of(new ConnectedService(CHEAP, ServicePrice.NOT_STATED, NOW))),
            Optional.of(new Balance(Money.parse("RUB 4.99"), NOW)));
    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Msisdn BORIS = Msisdn.of("79000000002");

    private ServiceReasons() {}

    static List<Reason> all() {
        return Stream.of(services(), forwarding()).flatMap(List::stream).toList();
    }

    private static List<Reason> services() {
        ServiceId missing = new ServiceId("roaming");
        return Stream.of(
                        reasons(POLICY.decide(CHEAP, HAS_IT, NOW, ZONE)),
                        reasons(POLICY.decide(CHEAP, ServiceFacts.UNKNOWN, NOW, ZONE)),
                        reasons(POLICY.decide(PLAIN, HAS_IT, NOW, ZONE)),
                        stale(),
                        reasons(POLICY.disconnect(missing, HAS_IT)),
                        reasons(POLICY.set(new ServiceSetting(missing, new SettingName("тембр"), "1"), HAS_IT)))
                .flatMap(List::stream)
                .toList();
    }

    /** The price was not stated when it was agreed to. */
    private static List<Reason> stale() {
        ServicePolicy trusting = new ServicePolicy(false);
        Service unpriced = PLAIN.with(ServiceTerms.of(ServicePrices.NOT_STATED));
        return trusting.decide(unpriced, ServiceFacts.UNKNOWN, NOW, ZONE)
                .match(
                        agreed -> trusting.decide(PLAIN, ServiceFacts.UNKNOWN, NOW, ZONE)
                                .match(granted -> reasons(granted.ifStill(agreed.quote())), refused -> List.of()),
                        refused -> List.of());
    }

    private static List<Reason> forwarding() {
        ForwardingRule toBoris = rule(ForwardingCondition.ALWAYS, BORIS);
        Forwardings anna = new Forwardings(ANNA, List.of(toBoris));
        Forwardings boris = new Forwardings(BORIS, List.of(rule(ForwardingCondition.BUSY, ANNA)));
        return Stream.of(
                        anna.set(toBoris, List.of(boris)),
                        anna.set(rule(new ForwardingCondition("ночью"), ANNA), List.of()),
                        anna.remove(ForwardingCondition.BUSY))
                .flatMap(decision ->
                        decision
                                .<List<Reason>>match(granted -> List.of(), ForwardingDecision.Refused::reasons)
                                .stream())
                .toList();
    }

    private static ForwardingRule rule(ForwardingCondition when, Msisdn to) {
        return new ForwardingRule(when, new ForwardingTarget.Phone(Peer.of(to.wire())));
    }

    private static List<Reason> reasons(ConnectDecision decision) {
        return decision.match(granted -> List.of(), ConnectDecision.Refused::reasons);
    }

    private static List<Reason> reasons(ServiceChangeDecision decision) {
        return decision.match(granted -> List.of(), ServiceChangeDecision.Refused::reasons);
    }
}
