package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.rub;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The services that Anna has and may have. */
public final class ServiceSamples {

    private static final RequestKey KEY = RequestKey.of("order-42");
    private static final Instant MORNING = Instant.parse("2026-01-31T09:00:00Z");
    private static final Instant FREE_UNTIL = Instant.parse("2026-02-28T09:00:00Z");
    private static final ServicePrice PRICE =
            new ServicePrice(Stated.of(rub("0")), Stated.notStated(), Stated.of(rub("60")));
    private static final ServicePrice ALL_STATED =
            new ServicePrice(Stated.of(rub("0")), Stated.of(rub("5")), Stated.of(rub("60")));

    private static final Service GUDOK = new Service(
            new ServiceId("gudok"),
            "Гудок",
            Optional.of("Музыка вместо гудка"),
            Set.of(ServiceGroup.CALLS, new ServiceGroup("fun")),
            Optional.of(new UssdCode("*111*29#")),
            new ServiceTerms(
                    new ServicePrices(Map.of(new TariffId("smart-mini"), PRICE), ServicePrice.NOT_STATED),
                    Set.of(TariffFamily.SMART),
                    Optional.of(TrialThenFee.RU_GUDOK),
                    Optional.of(Quantity.of(10, Quantity.Unit.PIECES))));

    private static final Service BARE = new Service(
            new ServiceId("roaming-net"),
            "Internet abroad",
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            ServiceTerms.of(ServicePrices.NOT_STATED));

    private static final ServiceSetting MELODY = new ServiceSetting(GUDOK.id(), SettingName.MELODY, "Тихая");

    private static final ServiceInUse GUDOK_IN_USE =
            new ServiceInUse(new ConnectedService(GUDOK, PRICE, MORNING), Optional.of(FREE_UNTIL), List.of(MELODY));

    private static final ServiceInUse BARE_IN_USE =
            new ServiceInUse(new ConnectedService(BARE, ALL_STATED, MORNING), Optional.empty(), List.of());

    private static final ServiceQuote QUOTE =
            new ServiceQuote(GUDOK.id(), Stated.of(rub("0")), Stated.of(rub("60")), FREE_UNTIL, 1);
    private static final ServiceQuote NOT_STATED =
            new ServiceQuote(BARE.id(), Stated.notStated(), Stated.notStated(), FREE_UNTIL, 0);

    private ServiceSamples() {}

    static ServicesInUse inUse() {
        return new ServicesInUse(List.of(GUDOK_IN_USE, BARE_IN_USE));
    }

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        ConnectService connect = new ConnectService(ANNA, QUOTE, KEY);
        DisconnectService disconnect = new DisconnectService(ANNA, GUDOK.id(), Stated.of(rub("5")), KEY);
        ServiceChanged changed = new ServiceChanged(GUDOK.id(), Stated.of(rub("5")), MORNING);
        ServiceChanged atNoStatedPrice = new ServiceChanged(GUDOK.id(), Stated.notStated(), MORNING);
        SetService set = new SetService(ANNA, MELODY, KEY);
        return List.of(
                Sample.of(
                        new ReadServices(ANNA, Optional.of(new Cursor("page/2?"))),
                        new Page<>(List.of(GUDOK, BARE), Optional.of(new Cursor("page/3?")))),
                Sample.of(new ReadServices(ANNA, Optional.empty()), new Page<>(List.of(), Optional.empty())),
                Sample.of(new ReadConnectedServices(ANNA), inUse()),
                Sample.of(new QuoteService(ANNA, GUDOK.id()), QUOTE),
                Sample.of(new QuoteService(ANNA, BARE.id()), NOT_STATED),
                Sample.of(connect, GUDOK_IN_USE),
                Sample.of(new ConnectService(ANNA, NOT_STATED, KEY), BARE_IN_USE),
                Sample.found(connect, GUDOK_IN_USE),
                Sample.of(disconnect, changed),
                Sample.of(new DisconnectService(ANNA, GUDOK.id(), Stated.notStated(), KEY), atNoStatedPrice),
                Sample.found(disconnect, changed),
                Sample.of(set, atNoStatedPrice),
                Sample.found(set, changed));
    }
}
