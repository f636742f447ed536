package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.rub;

import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.block.BlockQuote;
import io.kabinet.client.block.LineStanding;
import io.kabinet.client.block.QuoteBlock;
import io.kabinet.client.block.ReadBlock;
import io.kabinet.client.block.UnblockNumber;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.block.BlockCharges;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.account.block.DailyFee;
import io.kabinet.core.account.block.NumberBlock;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** How Anna blocks her number. */
public final class BlockSamples {

    private static final RequestKey KEY = RequestKey.of("order-42");
    private static final Instant MORNING = Instant.parse("2026-03-01T09:00:00Z");
    private static final NumberBlock VOLUNTARY = new NumberBlock(
            BlockKind.VOLUNTARY,
            MORNING,
            Optional.of(Instant.parse("2026-05-02T09:00:00Z")),
            true,
            Optional.of(Instant.parse("2026-03-20T10:30:00Z")),
            new BlockCharges(Stated.of(new DailyFee(14, rub("1"))), Stated.of(true)));
    private static final NumberBlock LOST = new NumberBlock(
            BlockKind.SIM_LOST, MORNING, Optional.empty(), true, Optional.empty(), BlockCharges.NOT_STATED);

    private static final BlockRequest MONTHS = BlockRequest.voluntary(Period.of(0, 2, 1));
    private static final NumberBlock PRICED = new NumberBlock(
            BlockKind.VOLUNTARY,
            MORNING,
            Optional.of(Instant.parse("2026-05-02T09:00:00Z")),
            true,
            Optional.empty(),
            new BlockCharges(Stated.of(new DailyFee(14, rub("1"))), Stated.of(false)));

    private BlockSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        BlockNumber block = new BlockNumber(ANNA, MONTHS, KEY);
        UnblockNumber unblock = new UnblockNumber(ANNA, BlockKind.VOLUNTARY, KEY);
        return List.of(
                Sample.of(new ReadBlock(ANNA), new LineStanding(LineState.BLOCKED, List.of(VOLUNTARY, LOST))),
                Sample.of(new ReadBlock(ANNA), new LineStanding(new LineState("asleep"), List.of())),
                Sample.of(block, VOLUNTARY),
                Sample.of(new BlockNumber(ANNA, BlockRequest.SIM_LOST, KEY), LOST),
                Sample.found(block, VOLUNTARY),
                Sample.of(new QuoteBlock(ANNA, MONTHS), new BlockQuote(MONTHS, PRICED)),
                Sample.of(new QuoteBlock(ANNA, BlockRequest.SIM_LOST), new BlockQuote(BlockRequest.SIM_LOST, LOST)),
                Sample.of(new BlockNumber(ANNA, MONTHS, PRICED.charges(), KEY), PRICED),
                Sample.of(unblock, VOLUNTARY),
                Sample.found(unblock, VOLUNTARY));
    }
}
