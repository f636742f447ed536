package io.kabinet.testkit;

import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.block.BlockQuote;
import io.kabinet.client.block.LineStanding;
import io.kabinet.client.block.QuoteBlock;
import io.kabinet.client.block.ReadBlock;
import io.kabinet.client.block.UnblockNumber;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.account.block.BlockChannel;
import io.kabinet.core.account.block.BlockDecision;
import io.kabinet.core.account.block.BlockFacts;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockPolicy;
import io.kabinet.core.account.block.BlockReason;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.account.block.NumberBlock;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Blocking a number and undoing that, by the rulebook. */
final class BlockRoom {

    private final BlockPolicy policy;
    private final Lines lines;

    BlockRoom(BlockPolicy policy, Lines lines) {
        this.policy = policy;
        this.lines = lines;
    }

    void open(Entrances entrances) {
        entrances.inside(ReadBlock.class, (read, visit) -> Outcome.confirmed(standing(visit)));
        entrances.inside(QuoteBlock.class, this::quote);
        entrances.inside(OperationKind.BLOCKS, BlockNumber.class, this::block);
        entrances.inside(OperationKind.BLOCKS, UnblockNumber.class, this::unblock);
    }

    /** Somebody shows a document in a shop and gets a new SIM card. */
    void simReplaced(Person person, Instant now) {
        kept(person, lift(person, BlockKind.SIM_LOST, block -> BlockChannel.SALON, now));
    }

    private LineStanding standing(Visit visit) {
        return new LineStanding(
                lines.stateOf(visit.person(), visit.now()),
                visit.person().blocks.all().on(visit.now()));
    }

    private Outcome<BlockQuote> quote(QuoteBlock ask, Visit visit) {
        return decide(ask.request(), visit)
                .match(
                        granted -> Outcome.confirmed(new BlockQuote(ask.request(), granted.block())),
                        refused -> Outcome.rejected(refused.reasons()));
    }

    private Outcome<NumberBlock> block(BlockNumber block, Visit visit) {
        return kept(
                visit.person(),
                decide(block.request(), visit)
                        .<BlockDecision>match(granted -> granted.ifStill(block.agreed()), refused -> refused));
    }

    private BlockDecision decide(BlockRequest request, Visit visit) {
        Person person = visit.person();
        BlockFacts facts = new BlockFacts(person.blocks.all(), Optional.of(person.purse.debts()));
        return policy.decide(request, facts, visit.now(), person.zone);
    }

    private Outcome<NumberBlock> unblock(UnblockNumber unblock, Visit visit) {
        return kept(
                visit.person(),
                lift(visit.person(), unblock.kind(), block -> channel(visit.session(), block), visit.now()));
    }

    private static BlockDecision lift(
            Person person, BlockKind kind, Function<NumberBlock, BlockChannel> channel, Instant now) {
        return person.blocks.all().on(now).stream()
                .filter(block -> block.kind() == kind)
                .findFirst()
                .map(block -> block.lift(channel.apply(block), now))
                .orElseGet(() -> new BlockDecision.Refused(List.of(Reason.of(BlockReason.NOT_BLOCKED))));
    }

    /** Whether nothing but the SIM, since it was lost, has let in whoever asks. */
    private static BlockChannel channel(Sessions.Entry session, NumberBlock block) {
        return session.bySim().filter(at -> !at.isBefore(block.from())).isPresent()
                ? BlockChannel.CABINET_BY_SIM
                : BlockChannel.CABINET;
    }

    private static Outcome<NumberBlock> kept(Person person, BlockDecision decision) {
        return decision.match(
                granted -> {
                    person.blocks.keep(granted.block());
                    return Outcome.confirmed(granted.block());
                },
                refused -> Outcome.rejected(refused.reasons()));
    }
}
