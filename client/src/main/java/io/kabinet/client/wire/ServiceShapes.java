package io.kabinet.client.wire;

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
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServiceQuote;
import io.kabinet.core.service.ServiceSetting;
import io.kabinet.core.service.SettingName;
import java.util.List;

/** What goes over the wire about services; what they are and cost is told by {@link ServiceTermsShapes}. */
final class ServiceShapes {

    private static final String ROOM = "/v1/services/";

    private static final Shape<ServiceQuote> QUOTE = new Shape<>(
            quote -> Json.Fields.of("service", quote.service().text())
                    .and("now", quote.now().asOptional(), Values::money)
                    .and("later", quote.later().asOptional(), Values::money)
                    .and("laterFrom", Values.instant(quote.laterFrom()))
                    .and("freeMonths", Integer.toString(quote.freeMonths())),
            json -> new ServiceQuote(
                    Values.needed(json, "service", ServiceShapes::id),
                    Values.price(json, "now"),
                    Values.price(json, "later"),
                    Values.needed(json, "laterFrom", Values::instant),
                    Values.needed(json, "freeMonths", months -> Math.toIntExact(Values.count(months)))));

    private static final Shape<ServiceInUse> IN_USE = new Shape<>(ServiceShapes::write, ServiceShapes::inUse);

    static final Shape<ServicesInUse> ALL_IN_USE = new Shape<>(
            all -> Json.Fields.of("services", Json.Items.of(all.all(), IN_USE.write())),
            json -> new ServicesInUse(Values.needed(json, "services", list -> Values.list(list, IN_USE.read()))));

    private static final Shape<ServiceChanged> CHANGED = new Shape<>(
            changed -> Json.Fields.of("service", changed.service().text())
                    .and("price", changed.price().asOptional(), Values::money)
                    .and("at", Values.instant(changed.at())),
            json -> new ServiceChanged(
                    Values.needed(json, "service", ServiceShapes::id),
                    Values.price(json, "price"),
                    Values.needed(json, "at", Values::instant)));

    private static final Shape<QuoteService> ASK_QUOTE = new Shape<>(
            ask -> Shape.of(ask).and("service", ask.service().text()),
            json -> new QuoteService(Shape.of(json), Values.needed(json, "service", ServiceShapes::id)));

    private static final Shape<ConnectService> CONNECT = new Shape<>(
            connect -> Shape.of(connect)
                    .and("agreed", QUOTE.write().apply(connect.agreed()))
                    .and("key", connect.key().text()),
            json -> new ConnectService(
                    Shape.of(json),
                    Values.needed(json, "agreed", QUOTE.read()),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<DisconnectService> DISCONNECT = new Shape<>(
            disconnect -> Shape.of(disconnect)
                    .and("service", disconnect.service().text())
                    .and("agreed", disconnect.agreed().asOptional(), Values::money)
                    .and("key", disconnect.key().text()),
            json -> new DisconnectService(
                    Shape.of(json),
                    Values.needed(json, "service", ServiceShapes::id),
                    Values.statedOrNot(json, "agreed", Values::money),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<SetService> SET = new Shape<>(
            set -> Shape.of(set)
                    .and("service", set.setting().service().text())
                    .and("setting", write(set.setting()))
                    .and("key", set.key().text()),
            json -> new SetService(
                    Shape.of(json),
                    setting(Values.needed(json, "service", ServiceShapes::id), json),
                    Values.needed(json, "key", Values::key)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(
                    ReadServices.class,
                    Pages.from(ReadServices::from, ReadServices::new),
                    Pages.of(ServiceTermsShapes.SERVICE),
                    ROOM + "offered"),
            Line.inside(
                    ReadConnectedServices.class,
                    Shape.about(ReadConnectedServices::new),
                    ALL_IN_USE,
                    ROOM + "connected"),
            Line.inside(QuoteService.class, ASK_QUOTE, QUOTE, ROOM + "quote"),
            Line.inside(ConnectService.class, CONNECT, IN_USE, ROOM + "connect"),
            Line.inside(DisconnectService.class, DISCONNECT, CHANGED, ROOM + "disconnect"),
            Line.inside(SetService.class, SET, CHANGED, ROOM + "set"));

    private ServiceShapes() {}

    private static Json write(ServiceInUse inUse) {
        ConnectedService connected = inUse.connected();
        return Json.Fields.of("service", ServiceTermsShapes.SERVICE.write().apply(connected.service()))
                .and("price", ServiceTermsShapes.PRICE.write().apply(connected.price()))
                .and("connectedAt", Values.instant(connected.connectedAt()))
                .and("freeUntil", inUse.freeUntil(), Values::instant)
                .and("settings", Json.Items.of(inUse.settings(), ServiceShapes::write));
    }

    private static ServiceInUse inUse(Json json) throws Unreadable {
        Service service = Values.needed(json, "service", ServiceTermsShapes.SERVICE.read());
        List<ServiceSetting> settings =
                Values.needed(json, "settings", list -> Values.list(list, item -> settingOf(service.id(), item)));
        return new ServiceInUse(
                new ConnectedService(
                        service,
                        Values.needed(json, "price", ServiceTermsShapes.PRICE.read()),
                        Values.needed(json, "connectedAt", Values::instant)),
                Values.stated(json, "freeUntil", Values::instant),
                settings);
    }

    private static Json write(ServiceSetting setting) {
        return Json.Fields.of("name", setting.name().text()).and("value", setting.value());
    }

    private static ServiceSetting setting(ServiceId service, Json json) throws Unreadable {
        return Values.needed(json, "setting", inner -> settingOf(service, inner));
    }

    private static ServiceSetting settingOf(ServiceId service, Json json) throws Unreadable {
        return new ServiceSetting(
                service,
                Values.needed(json, "name", name -> new SettingName(Values.text(name))),
                Values.needed(json, "value", Values::text));
    }

    private static ServiceId id(Json json) throws Unreadable {
        return new ServiceId(Values.text(json));
    }
}
