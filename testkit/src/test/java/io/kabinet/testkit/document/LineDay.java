package io.kabinet.testkit.document;

import io.kabinet.client.Kabinet;
import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.block.BlockQuote;
import io.kabinet.client.block.UnblockNumber;
import io.kabinet.client.forwarding.RemoveForwarding;
import io.kabinet.client.forwarding.SetForwarding;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.service.ConnectService;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.client.service.SetService;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceGroup;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServicePrice;
import io.kabinet.core.service.ServicePrices;
import io.kabinet.core.service.ServiceSetting;
import io.kabinet.core.service.ServiceTerms;
import io.kabinet.core.service.SettingName;
import io.kabinet.core.service.TrialThenFee;
import io.kabinet.core.service.UssdCode;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.ForwardingRule;
import io.kabinet.core.service.forwarding.ForwardingTarget;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.Offering;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Stated;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** Anna connects services, lets calls go elsewhere, and blocks her number. */
final class LineDay {

    private static final Money NOTHING = Money.parse("RUB 0");
    private static final ServicePrice PRICE =
            new ServicePrice(Stated.of(NOTHING), Stated.of(Money.parse("RUB 1")), Stated.of(Money.parse("RUB 60")));
    private static final Service GUDOK = new Service(
            new ServiceId("gudok"),
            "Gudok",
            Optional.of("Music for those who call"),
            Set.of(ServiceGroup.CALLS),
            Optional.of(new UssdCode("*111*29#")),
            new ServiceTerms(
                    new ServicePrices(Map.of(new TariffId("Smart mini"), PRICE), PRICE),
                    Set.of(TariffFamily.SMART),
                    Optional.of(TrialThenFee.RU_GUDOK),
                    Optional.of(Quantity.of(10, Quantity.Unit.PIECES))));
    private static final Service BARE = new Service(
            new ServiceId("bare"),
            "Bare",
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            ServiceTerms.of(ServicePrices.NOT_STATED));
    private static final ForwardingTarget PHONE = new ForwardingTarget.Phone(Peer.of("+79000000002"));

    private final Kabinet anna;
    private int keys;

    private LineDay(Kabinet anna) {
        this.anna = anna;
    }

    static void live(Days days) {
        days.operator().offers(GUDOK, BARE);
        days.operator()
                .subscriber(days.anna().number())
                .tariff(Tariff.of(new TariffId("Smart"), "Smart").with(Offering.OPEN.of(TariffFamily.SMART)));
        LineDay day = new LineDay(days.anna());
        day.services();
        day.forwarding();
        day.blocks();
    }

    private void services() {
        Days.pages(anna.services().offered());
        ConnectService connect = new ConnectService(
                anna.number(), anna.services().quote(GUDOK.id()).orThrow(), key());
        looked(connect);
        anna.services().connect(connect.agreed(), key());
        looked(new ConnectService(
                anna.number(), anna.services().quote(BARE.id()).orThrow(), key()));
        anna.services().quote(new ServiceId("none"));
        looked(new SetService(anna.number(), new ServiceSetting(GUDOK.id(), SettingName.MELODY, "Quiet"), key()));
        anna.services().connected();
        anna.services().disconnect(GUDOK.id(), Stated.notStated(), key());
        looked(new DisconnectService(anna.number(), BARE.id(), Stated.notStated(), key()));
        anna.services().disconnectPaid(key());
    }

    private void forwarding() {
        looked(new SetForwarding(anna.number(), new ForwardingRule(ForwardingCondition.BUSY, PHONE), key()));
        looked(new SetForwarding(
                anna.number(),
                new ForwardingRule(ForwardingCondition.NO_ANSWER, new ForwardingTarget.Mailbox()),
                key()));
        anna.forwarding().set(ForwardingCondition.BUSY, PHONE, key());
        anna.forwarding().rules();
        looked(new RemoveForwarding(anna.number(), ForwardingCondition.BUSY, key()));
    }

    private void blocks() {
        BlockRequest month = BlockRequest.voluntary(Period.of(0, 1, 3));
        anna.block().block(month, key());
        anna.block().quote(new BlockRequest(BlockKind.VOLUNTARY, Optional.empty()));
        BlockQuote quote = anna.block().quote(month).orThrow();
        anna.block().quote(BlockRequest.SIM_LOST).orThrow();
        looked(new BlockNumber(anna.number(), month, quote.charges(), key()));
        looked(new BlockNumber(anna.number(), BlockRequest.SIM_LOST, key()));
        anna.block().block(BlockRequest.SIM_LOST, key());
        anna.block().standing();
        looked(new UnblockNumber(anna.number(), BlockKind.VOLUNTARY, key()));
        anna.block().unblock(BlockKind.SIM_LOST, key()).orThrow();
        anna.block().standing();
    }

    private <R> void looked(Change<R> change) {
        anna.await(change).orThrow();
        anna.await(new LookUp<>(change)).orThrow();
    }

    private RequestKey key() {
        return RequestKey.of("line-" + keys++);
    }
}
