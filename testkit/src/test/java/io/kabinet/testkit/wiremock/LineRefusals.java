package io.kabinet.testkit.wiremock;

import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.block.QuoteBlock;
import io.kabinet.client.block.UnblockNumber;
import io.kabinet.client.forwarding.RemoveForwarding;
import io.kabinet.client.forwarding.SetForwarding;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.service.ConnectService;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.client.service.QuoteService;
import io.kabinet.client.service.SetService;
import io.kabinet.core.account.block.BlockChannel;
import io.kabinet.core.account.block.BlockReason;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.service.ServiceReason;
import io.kabinet.core.service.forwarding.ForwardingReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** For what the operations of a number's line can be refused. */
final class LineRefusals {

    private static final Instant MOMENT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Money LITTLE = Money.parse("RUB 10.00");
    private static final Money MUCH = Money.parse("RUB 60.00");

    private static final Reason NOT_CONNECTED =
            Reason.of(ServiceReason.NOT_CONNECTED).with("service", "gudok");

    private static final List<Reason> NO_SERVICE = List.of(
            Reason.of(ServiceReason.NOT_FOR_TARIFF).with("family", "ultra").with("needed", "smart"),
            Reason.of(ServiceReason.ALREADY_CONNECTED).with("service", "gudok").with("since", MOMENT),
            Reason.of(ServiceReason.PRICE_BELOW_FLOOR).with("minimum", MUCH).with("price", LITTLE),
            Reason.of(ServiceReason.INSUFFICIENT_FUNDS).with("needed", MUCH).with("balance", LITTLE),
            Reason.of(ServiceReason.FACT_NOT_KNOWN).with("fact", "tariff-family"),
            Reason.of(ServiceReason.UNRECOGNISED).with("text", "gudok"));

    private static final Reason STALE = Reason.of(ServiceReason.QUOTE_STALE)
            .with("what", "later")
            .with("agreed", LITTLE)
            .with("price", MUCH);

    private static final Reason STALE_CHANGE = Reason.of(ServiceReason.QUOTE_STALE)
            .with("what", "change")
            .with("agreed", LITTLE)
            .with("price", MUCH);

    private static final List<Reason> NOT_FORWARDED = List.of(
            Reason.of(ForwardingReason.UNRECOGNISED).with("text", "at_night"),
            Reason.of(ForwardingReason.FORWARDING_EXISTS).with("condition", "busy"),
            Reason.of(ForwardingReason.FORWARDED_TO_SELF),
            Reason.of(ForwardingReason.FORWARDING_LOOP).with("numbers", 2L));

    private static final List<Reason> NOT_BLOCKED = List.of(
            Reason.of(BlockReason.PERIOD_REQUIRED),
            Reason.of(BlockReason.PERIOD_TOO_SHORT).with("earliest", MOMENT),
            Reason.of(BlockReason.PERIOD_TOO_LONG).with("latest", MOMENT),
            Reason.of(BlockReason.ALREADY_BLOCKED).with("since", MOMENT),
            Reason.of(BlockReason.DEBT_ON_ACCOUNT).with("debt", LITTLE));

    private static final Reason STALE_BLOCK = Reason.of(BlockReason.QUOTE_STALE)
            .with("what", "daily")
            .with("agreed", Money.parse("RUB 1.00"))
            .with("price", Money.parse("RUB 1.50"));

    private static final List<Reason> NOT_UNDONE = List.of(
            Reason.of(BlockReason.NOT_BLOCKED),
            Reason.of(BlockReason.NOT_OVER_LOST_SIM).with("channel", BlockChannel.CABINET_BY_SIM.name()));

    static final Map<Class<? extends Operation<?>>, List<Reason>> TABLE = Map.of(
            QuoteService.class,
            NO_SERVICE,
            ConnectService.class,
            Refusals.joined(NO_SERVICE, List.of(STALE), Refusals.KEYS),
            DisconnectService.class,
            Refusals.joined(List.of(NOT_CONNECTED, STALE_CHANGE), Refusals.KEYS),
            SetService.class,
            Refusals.joined(
                    List.of(NOT_CONNECTED, Reason.of(ServiceReason.UNRECOGNISED).with("text", "colour")),
                    Refusals.notOfferedIn(Market.BELARUS),
                    Refusals.KEYS),
            SetForwarding.class,
            Refusals.joined(NOT_FORWARDED, Refusals.KEYS),
            RemoveForwarding.class,
            Refusals.joined(
                    List.of(Reason.of(ForwardingReason.NOT_FORWARDED).with("condition", "busy")), Refusals.KEYS),
            QuoteBlock.class,
            NOT_BLOCKED,
            BlockNumber.class,
            Refusals.joined(NOT_BLOCKED, List.of(STALE_BLOCK), Refusals.KEYS),
            UnblockNumber.class,
            Refusals.joined(NOT_UNDONE, Refusals.KEYS));

    private LineRefusals() {}
}
