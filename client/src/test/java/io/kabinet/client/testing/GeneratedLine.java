package io.kabinet.client.testing;

import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.block.BlockQuote;
import io.kabinet.client.block.LineStanding;
import io.kabinet.client.block.QuoteBlock;
import io.kabinet.client.block.ReadBlock;
import io.kabinet.client.block.UnblockNumber;
import io.kabinet.client.forwarding.ReadForwarding;
import io.kabinet.client.forwarding.RemoveForwarding;
import io.kabinet.client.forwarding.SetForwarding;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.block.BlockCharges;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.account.block.DailyFee;
import io.kabinet.core.account.block.NumberBlock;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.ForwardingRule;
import io.kabinet.core.service.forwarding.ForwardingTarget;
import io.kabinet.core.service.forwarding.Forwardings;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Blocks and forwardings out of a seed. */
final class GeneratedLine {

    private final Chance some;

    GeneratedLine(Chance some) {
        this.some = some;
    }

    List<Sample<?>> blocks() {
        return List.of(
                Sample.of(
                        new ReadBlock(some.number()),
                        new LineStanding(new LineState(some.text()), some.some(this::block))),
                Sample.of(new QuoteBlock(some.number(), request()), quote(block())),
                Sample.of(new BlockNumber(some.number(), request(), charges(), some.key()), block()),
                Sample.of(new UnblockNumber(some.number(), some.one(BlockKind.values()), some.key()), block()));
    }

    List<Sample<?>> forwardings() {
        return List.of(
                Sample.of(new ReadForwarding(some.number()), forwarding()),
                Sample.of(new SetForwarding(some.number(), rule(0), some.key()), forwarding()),
                Sample.of(
                        new RemoveForwarding(some.number(), new ForwardingCondition(some.text()), some.key()),
                        forwarding()));
    }

    private BlockRequest request() {
        return some.flag() ? BlockRequest.SIM_LOST : new BlockRequest(BlockKind.VOLUNTARY, some.maybe(this::period));
    }

    private Period period() {
        return Period.of(some.upTo(8), some.upTo(11), 1 + some.upTo(20));
    }

    private NumberBlock block() {
        BlockKind kind = some.one(BlockKind.values());
        Instant from = some.at();
        Optional<Instant> until =
                kind == BlockKind.SIM_LOST ? Optional.empty() : some.maybe(() -> from.plusSeconds(100 + some.upTo(9)));
        return new NumberBlock(
                kind, from, until, some.flag(), some.maybe(() -> from.plusSeconds(some.upTo(100))), charges());
    }

    private BlockQuote quote(NumberBlock block) {
        BlockRequest request = block.kind() == BlockKind.SIM_LOST
                ? BlockRequest.SIM_LOST
                : new BlockRequest(BlockKind.VOLUNTARY, some.maybe(this::period));
        return new BlockQuote(request, block);
    }

    private BlockCharges charges() {
        return new BlockCharges(
                stated(some.maybe(() -> new DailyFee(some.upTo(99), some.money()))), stated(some.maybe(some::flag)));
    }

    private Forwardings forwarding() {
        return new Forwardings(
                some.number(),
                IntStream.range(0, some.upTo(3)).mapToObj(this::rule).toList());
    }

    private ForwardingRule rule(int place) {
        return new ForwardingRule(
                new ForwardingCondition(some.text() + place),
                some.flag() ? new ForwardingTarget.Mailbox() : new ForwardingTarget.Phone(Peer.of(some.text())));
    }

    private static <T> Stated<T> stated(Optional<T> figure) {
        return figure.map(Stated::of).orElseGet(Stated::notStated);
    }
}
