package io.kabinet.client.service;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.service.ConnectedService;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceGroup;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServiceQuote;
import io.kabinet.core.service.ServiceSetting;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Stated;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What a subscriber can do about services. */
public final class ServiceCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public ServiceCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * All that the operator offers, in these groups.
     *
     * <p>For example, {@code offered(ServiceGroup.ROAMING, ServiceGroup.INTERNET)} is internet abroad.
     *
     * @param groups the groups, in each of which a service has to be; none for all services
     * @return a lazy stream; each page is asked for when it is needed, and may then throw KabinetException
     */
    public Stream<Service> offered(ServiceGroup... groups) {
        return Page.all(from -> caller.ask(new ReadServices(number, from))).filter(service -> service.isIn(groups));
    }

    /**
     * What the number has, at what price, since when and until when it is free.
     *
     * @return the services
     * @throws KabinetException if there is no answer
     */
    public ServicesInUse connected() {
        return caller.ask(new ReadConnectedServices(number));
    }

    /**
     * What a service would cost; nothing is connected by it.
     *
     * @param service which
     * @return the quote to agree to, or every reason why it cannot be connected
     */
    public Outcome<ServiceQuote> quote(ServiceId service) {
        return caller.await(new QuoteService(number, service));
    }

    /**
     * Connects a service at the price that was told.
     *
     * @param agreed the quote
     * @param key what stands for the intent
     * @return what came of it: the service as the number has it, or every reason against it; if the price has changed,
     *     QUOTE_STALE
     */
    public Outcome<ServiceInUse> connect(ServiceQuote agreed, RequestKey key) {
        return caller.perform(new ConnectService(number, agreed, key));
    }

    /**
     * Disconnects a service at the price that was seen.
     *
     * <p>What that is stands with the service in {@link #connected()}, unless it depends on the tariff and the tariff has
     * changed since; then QUOTE_STALE tells it.
     *
     * @param service which
     * @param agreed the price of disconnecting that is agreed to, or that none was stated
     * @param key what stands for the intent
     * @return what came of it; if the price is another one, QUOTE_STALE
     */
    public Outcome<ServiceChanged> disconnect(ServiceId service, Stated<Money> agreed, RequestKey key) {
        return caller.perform(new DisconnectService(number, service, agreed, key));
    }

    /**
     * Disconnects each service whose months cost more than nothing, those in their free months too.
     *
     * <p>One change each, under a key derived from this one and the service. A service of which nobody says what it costs
     * stays. One that fails does not keep the others. What became of one that is unknown is found out by {@link
     * io.kabinet.client.Kabinet#resolve(Outcome.Unknown)}; a later clean-up takes a new key, since what is connected by then,
     * a service that was connected again for example, is not what this key stood for.
     * What is agreed to is the price of disconnecting that stands with each service at that moment: where it is another one
     * by now, QUOTE_STALE tells it, and the service stays.
     *
     * @param key what stands for the intent
     * @return what came of each that was connected until now, in the order in which they had been connected
     * @throws KabinetException if there is no answer to which they are; nothing is disconnected then
     */
    public Map<ServiceId, Outcome<ServiceChanged>> disconnectPaid(RequestKey key) {
        Map<ServiceId, Outcome<ServiceChanged>> outcomes = new LinkedHashMap<>();
        for (ConnectedService paid : connected().connected().paid()) {
            ServiceId service = paid.service().id();
            outcomes.put(service, disconnect(service, paid.price().disconnecting(), key.forPart(service.text())));
        }
        return Collections.unmodifiableMap(outcomes);
    }

    /**
     * Sets a connected service in another way.
     *
     * @param setting what of which service, and to what
     * @param key what stands for the intent
     * @return what came of it
     */
    public Outcome<ServiceChanged> set(ServiceSetting setting, RequestKey key) {
        return caller.perform(new SetService(number, setting, key));
    }
}
