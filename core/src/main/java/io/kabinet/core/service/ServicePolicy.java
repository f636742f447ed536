package io.kabinet.core.service;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.service.ServiceChangeDecision.Granted;
import io.kabinet.core.service.ServiceChangeDecision.Refused;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * Whether services are connected, disconnected and set, with the price in every answer.
 *
 * <p>Connecting is checked in the order of {@link ServiceReason}: family of tariffs, not connected yet, price not below the
 * least, enough money for what is stated of what is taken at once. Every reason is told. A fact is asked for only where
 * the service needs it. That a cabinet is free says nothing of services: access is free, what is done there has a price.
 * Immutable and safe for use by several threads.
 *
 * @param fundsNeeded whether what is taken at once must be on the account, as for all who pay in advance
 */
public record ServicePolicy(boolean fundsNeeded) {

    /** Both markets: what is taken at once must be there. No source says so; it is this library's choice. */
    public static final ServicePolicy DEFAULT = new ServicePolicy(true);

    /**
     * Decides whether a service is connected.
     *
     * @param service the service, with its terms as they are now
     * @param facts what is known of the number
     * @param now the moment of asking, from which its months count
     * @param zone the market's zone
     * @return the quote, or every reason against it
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999, or the balance in another currency
     *     than the price
     */
    public ConnectDecision decide(Service service, ServiceFacts facts, Instant now, ZoneId zone) {
        Moments.check("now", now);
        List<Reason> reasons = new ArrayList<>();
        checkFamily(service.terms().families(), facts, reasons);
        facts.connected()
                .find(service.id())
                .ifPresent(had -> reasons.add(Reason.of(ServiceReason.ALREADY_CONNECTED)
                        .with("service", service.id().text())
                        .with("since", had.connectedAt())));
        ServicePrices prices = service.terms().prices();
        if (facts.tariff().isEmpty() && prices.dependOnTariff()) {
            reasons.add(unknown("tariff"));
            return new ConnectDecision.Refused(reasons);
        }
        ConnectedService connected = new ConnectedService(service, prices.with(facts.tariff()), now);
        checkFloor(connected, reasons);
        ServiceQuote quote = ServiceQuote.of(connected, zone);
        checkFunds(connected.dueAtOnce(), facts, reasons);
        return reasons.isEmpty() ? new ConnectDecision.Granted(quote, connected) : new ConnectDecision.Refused(reasons);
    }

    /**
     * Decides whether a service is disconnected.
     *
     * <p>The price is that with the tariff of today where it depends on the tariff, and else what was agreed when it was
     * connected. Whatever it is and whoever does not know it, nobody has to keep a service.
     *
     * @param service which
     * @param facts what is known of the number
     * @return the service and the price, or that the number does not have it
     */
    public ServiceChangeDecision disconnect(ServiceId service, ServiceFacts facts) {
        return facts.connected()
                .find(service)
                .<ServiceChangeDecision>map(had -> {
                    ServicePrices prices = had.service().terms().prices();
                    ServicePrice price = prices.dependOnTariff() ? prices.with(facts.tariff()) : had.price();
                    return new Granted(had, price.disconnecting());
                })
                .orElseGet(() -> new Refused(List.of(notConnected(service))));
    }

    /**
     * Decides whether a service is set in another way.
     *
     * @param setting the wish
     * @param facts what is known of the number
     * @return the service, at a price that is not stated, or that the number does not have it, or that this version does
     *     not know what is to be set
     */
    public ServiceChangeDecision set(ServiceSetting setting, ServiceFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        Optional<ConnectedService> had = facts.connected().find(setting.service());
        if (had.isEmpty()) {
            reasons.add(notConnected(setting.service()));
        }
        if (!setting.name().isKnown()) {
            reasons.add(Reason.of(ServiceReason.UNRECOGNISED)
                    .with("text", setting.name().text()));
        }
        return reasons.isEmpty() ? new Granted(had.orElseThrow(), Stated.notStated()) : new Refused(reasons);
    }

    private static void checkFamily(Set<TariffFamily> families, ServiceFacts facts, List<Reason> reasons) {
        if (families.isEmpty()) {
            return;
        }
        if (facts.family().isEmpty()) {
            reasons.add(unknown("tariff-family"));
        } else if (!families.contains(facts.family().get())) {
            reasons.add(Reason.of(ServiceReason.NOT_FOR_TARIFF)
                    .with("family", facts.family().get().text())
                    .with(
                            "needed",
                            families.stream().map(TariffFamily::text).sorted().collect(Collectors.joining(", "))));
        }
    }

    private static void checkFloor(ConnectedService connected, List<Reason> reasons) {
        connected.service().terms().trial().map(TrialThenFee::atLeast).ifPresent(least -> {
            Stated<Money> monthly = connected.price().monthly();
            if (monthly.asOptional().isEmpty()) {
                reasons.add(unknown("monthly-price"));
            }
            monthly.asOptional()
                    .filter(least::isGreaterThan)
                    .ifPresent(price -> reasons.add(Reason.of(ServiceReason.PRICE_BELOW_FLOOR)
                            .with("minimum", least)
                            .with("price", price)));
        });
    }

    private void checkFunds(Stated<Money> taken, ServiceFacts facts, List<Reason> reasons) {
        Optional<Money> needed = taken.asOptional().filter(amount -> fundsNeeded && amount.isPositive());
        if (needed.isEmpty()) {
            return;
        }
        if (facts.balance().isEmpty()) {
            reasons.add(unknown("balance"));
            return;
        }
        Money available = facts.balance().get().amount();
        if (!available.getCurrencyUnit().equals(needed.get().getCurrencyUnit())) {
            throw new IllegalArgumentException(
                    "the balance is in another currency than the price: " + available + ", " + needed.get());
        }
        if (needed.get().isGreaterThan(available)) {
            reasons.add(Reason.of(ServiceReason.INSUFFICIENT_FUNDS)
                    .with("needed", needed.get())
                    .with("balance", available));
        }
    }

    private static Reason unknown(String fact) {
        return Reason.of(ServiceReason.FACT_NOT_KNOWN).with("fact", fact);
    }

    private static Reason notConnected(ServiceId service) {
        return Reason.of(ServiceReason.NOT_CONNECTED).with("service", service.text());
    }
}
