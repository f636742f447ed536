package io.kabinet.mts.business;

import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.block.LineStanding;
import io.kabinet.client.block.ReadBlock;
import io.kabinet.client.block.UnblockNumber;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.block.BlockCharges;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockReason;
import io.kabinet.core.account.block.NumberBlock;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.mts.business.operation.Product;
import io.kabinet.mts.business.operation.ProductKind;
import io.kabinet.mts.business.operation.ProductSet;
import io.kabinet.mts.business.operation.SwitchProduct;
import io.kabinet.mts.business.operation.SwitchProduct.Switch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Blocks of a number; of the subscriber's own only the voluntary one, for a lost SIM has no name here. */
final class Blocks {

    private Blocks() {}

    /** A period is none of the operator's; who wants an end switches the block off on a day to come. */
    static boolean fits(BlockNumber change) {
        return change.request().kind() == BlockKind.VOLUNTARY
                && change.request().period().isEmpty();
    }

    static boolean fits(UnblockNumber change) {
        return change.kind() == BlockKind.VOLUNTARY;
    }

    static Ask ask(ReadBlock read) {
        return Products.ask(read.of(), ProductKind.BLOCK, ProductSet.CONNECTED);
    }

    static LineStanding standing(Tree answer, ReadBlock read, Instant now) throws Unreadable {
        List<Product> blocks = Products.certain(answer, any -> true);
        List<NumberBlock> own = voluntary(blocks).stream().toList();
        boolean others = blocks.stream().anyMatch(block -> !isVoluntary(block));
        if (others) {
            return new LineStanding(LineState.BLOCKED, own);
        }
        return new LineStanding(blocks.isEmpty() ? LineState.UNBLOCKED : LineState.VOLUNTARY_BLOCK, own);
    }

    private static boolean isVoluntary(Product block) {
        return block.id().equals(SwitchProduct.VOLUNTARY_BLOCK);
    }

    /** The voluntary block that is on, if it says since when. */
    private static Optional<NumberBlock> voluntary(List<Product> blocks) {
        return blocks.stream()
                .filter(Blocks::isVoluntary)
                .findFirst()
                .flatMap(block -> block.from()
                        .map(from -> new NumberBlock(
                                BlockKind.VOLUNTARY,
                                from,
                                block.until().filter(end -> end.isAfter(from)),
                                block.until().filter(end -> end.isAfter(from)).isPresent(),
                                Optional.empty(),
                                BlockCharges.NOT_STATED)));
    }

    private static CompletionStage<Found<List<Product>>> connected(Msisdn of, Trip<?> trip, Desk desk) {
        return Products.connected(of, SwitchProduct.VOLUNTARY_BLOCK, trip, desk);
    }

    /** Blocks a number. */
    static final class Blocking implements Changing<NumberBlock, BlockNumber> {

        @Override
        public Ask ask(BlockNumber change) {
            return Products.change(change.of(), SwitchProduct.VOLUNTARY_BLOCK, Switch.CONNECT, Optional.empty());
        }

        @Override
        public CompletionStage<Optional<NumberBlock>> proof(BlockNumber change, Trip<?> trip, Desk desk) {
            return connected(change.of(), trip, desk)
                    .thenApply(blocks -> blocks.value().flatMap(Blocks::voluntary));
        }
    }

    /** Undoes a block, which is looked at before and kept in mind: the receipt says since when it was on. */
    static final class Unblocking implements Changing<NumberBlock, UnblockNumber> {

        @Override
        public Ask ask(UnblockNumber change) {
            return Products.change(change.of(), SwitchProduct.VOLUNTARY_BLOCK, Switch.DISCONNECT, Optional.empty());
        }

        @Override
        public CompletionStage<Outcome<NumberBlock>> run(UnblockNumber change, Trip<NumberBlock> trip, Desk desk) {
            trip.onlyLooks(true);
            return connected(change.of(), trip, desk).thenCompose(found -> {
                trip.onlyLooks(false);
                return found.value()
                        .map(blocks -> undone(blocks, change, trip, desk))
                        .orElseGet(() -> ended(notBegun(found.reply(), change)));
            });
        }

        /** Without having looked nothing was sent, whatever became of the look. */
        private static Outcome<NumberBlock> notBegun(Reply reply, UnblockNumber change) {
            return reply instanceof Reply.Lost lost ? Outcome.notSent(lost.why()) : Reply.outcome(reply, change);
        }

        private CompletionStage<Outcome<NumberBlock>> undone(
                List<Product> blocks, UnblockNumber change, Trip<NumberBlock> trip, Desk desk) {
            if (!Products.has(blocks, SwitchProduct.VOLUNTARY_BLOCK)) {
                return ended(Outcome.rejected(List.of(Reason.of(BlockReason.NOT_BLOCKED))));
            }
            Optional<NumberBlock> block = voluntary(blocks);
            if (block.isEmpty()) {
                return ended(
                        Outcome.notSent(Why.of(Cause.UNREADABLE, "a block without its first day; use SwitchProduct")));
            }
            desk.blocks().keep(change, block.get());
            return new Course<>(this, change, trip, desk).run();
        }

        private static CompletionStage<Outcome<NumberBlock>> ended(Outcome<NumberBlock> outcome) {
            return CompletableFuture.completedFuture(outcome);
        }

        /** That it is not there any more; after a restart nobody knows since when it had been. */
        @Override
        public CompletionStage<Optional<NumberBlock>> proof(UnblockNumber change, Trip<?> trip, Desk desk) {
            return connected(change.of(), trip, desk)
                    .thenApply(blocks -> blocks.value()
                            .filter(all -> !Products.has(all, SwitchProduct.VOLUNTARY_BLOCK))
                            .flatMap(all -> desk.blocks().of(change))
                            .map(block -> lifted(block, desk.now())));
        }

        private static NumberBlock lifted(NumberBlock block, Instant now) {
            Instant at = now.isBefore(block.from()) ? block.from() : now;
            Instant over = block.until().filter(at::isAfter).orElse(at);
            return new NumberBlock(
                    block.kind(),
                    block.from(),
                    block.until(),
                    block.endsByItself(),
                    Optional.of(over),
                    block.charges());
        }
    }
}
