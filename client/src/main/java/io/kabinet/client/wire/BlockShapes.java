package io.kabinet.client.wire;

import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.block.BlockQuote;
import io.kabinet.client.block.LineStanding;
import io.kabinet.client.block.QuoteBlock;
import io.kabinet.client.block.ReadBlock;
import io.kabinet.client.block.UnblockNumber;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.block.BlockCharges;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.account.block.DailyFee;
import io.kabinet.core.account.block.NumberBlock;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What goes over the wire about blocks.
 *
 * <p>Why a number is blocked decides who may undo it: a kind that this version does not know makes the whole unreadable.
 */
final class BlockShapes {

    private static final String ROOM = "/v1/block/";

    private static final Shape<DailyFee> FEE = new Shape<>(
            fee -> Json.Fields.of("freeDays", Integer.toString(fee.freeDays())).and("daily", Values.money(fee.daily())),
            json -> new DailyFee(
                    Values.needed(json, "freeDays", Values::integer), Values.needed(json, "daily", Values::money)));

    private static final Shape<BlockCharges> CHARGES = new Shape<>(
            charges -> new Json.Fields(Map.of())
                    .and("fee", charges.fee().asOptional(), FEE.write())
                    .and("othersSuspended", charges.othersSuspended().asOptional(), Values::flag),
            json -> new BlockCharges(
                    Values.statedOrNot(json, "fee", FEE.read()),
                    Values.statedOrNot(json, "othersSuspended", Values::flag)));

    private static final Shape<NumberBlock> BLOCK = new Shape<>(
            block -> Json.Fields.of("kind", block.kind().name())
                    .and("from", Values.instant(block.from()))
                    .and("until", block.until(), Values::instant)
                    .and("endsByItself", Values.flag(block.endsByItself()))
                    .and("liftedAt", block.liftedAt(), Values::instant)
                    .and("charges", CHARGES.write().apply(block.charges())),
            json -> new NumberBlock(
                    Values.needed(json, "kind", BlockShapes::kind),
                    Values.needed(json, "from", Values::instant),
                    Values.stated(json, "until", Values::instant),
                    Values.needed(json, "endsByItself", Values::flag),
                    Values.stated(json, "liftedAt", Values::instant),
                    Values.needed(json, "charges", CHARGES.read())));

    private static final Shape<LineStanding> STANDING = new Shape<>(
            standing -> Json.Fields.of("state", standing.state().text())
                    .and("blocks", Json.Items.of(standing.blocks(), BLOCK.write())),
            json -> new LineStanding(
                    Values.needed(json, "state", state -> new LineState(Values.text(state))),
                    Values.needed(json, "blocks", list -> Values.list(list, BLOCK.read()))));

    private static final Shape<BlockNumber> MAKE = new Shape<>(
            make -> Shape.of(make)
                    .and("kind", make.request().kind().name())
                    .and("period", make.request().period(), BlockShapes::write)
                    .and("agreed", agreed(make), CHARGES.write())
                    .and("key", make.key().text()),
            json -> new BlockNumber(
                    Shape.of(json),
                    request(json),
                    Values.stated(json, "agreed", CHARGES.read()).orElse(BlockCharges.NOT_STATED),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<QuoteBlock> ASK_QUOTE = new Shape<>(
            ask -> Shape.of(ask)
                    .and("kind", ask.request().kind().name())
                    .and("period", ask.request().period(), BlockShapes::write),
            json -> new QuoteBlock(Shape.of(json), request(json)));

    private static final Shape<BlockQuote> QUOTE = new Shape<>(
            quote -> Json.Fields.of("kind", quote.request().kind().name())
                    .and("period", quote.request().period(), BlockShapes::write)
                    .and("block", BLOCK.write().apply(quote.block())),
            json -> new BlockQuote(request(json), Values.needed(json, "block", BLOCK.read())));

    private static final Shape<UnblockNumber> UNDO = new Shape<>(
            undo -> Shape.of(undo)
                    .and("kind", undo.kind().name())
                    .and("key", undo.key().text()),
            json -> new UnblockNumber(
                    Shape.of(json),
                    Values.needed(json, "kind", BlockShapes::kind),
                    Values.needed(json, "key", Values::key)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadBlock.class, Shape.about(ReadBlock::new), STANDING, ROOM + "standing"),
            Line.inside(QuoteBlock.class, ASK_QUOTE, QUOTE, ROOM + "quote"),
            Line.inside(BlockNumber.class, MAKE, BLOCK, ROOM + "make"),
            Line.inside(UnblockNumber.class, UNDO, BLOCK, ROOM + "undo"));

    private BlockShapes() {}

    private static Json write(Period period) {
        return new Json.Text(period.toString());
    }

    /** Where nothing is stated, nothing is agreed to. */
    private static Optional<BlockCharges> agreed(BlockNumber make) {
        return Optional.of(make.agreed()).filter(charges -> !charges.equals(BlockCharges.NOT_STATED));
    }

    private static BlockRequest request(Json json) throws Unreadable {
        return new BlockRequest(
                Values.needed(json, "kind", BlockShapes::kind), Values.stated(json, "period", Values::period));
    }

    private static BlockKind kind(Json json) throws Unreadable {
        return BlockKind.valueOf(Values.text(json));
    }
}
