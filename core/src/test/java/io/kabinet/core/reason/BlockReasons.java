package io.kabinet.core.reason;

import io.kabinet.core.account.Debt;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.block.BlockChannel;
import io.kabinet.core.account.block.BlockCharges;
import io.kabinet.core.account.block.BlockDecision;
import io.kabinet.core.account.block.BlockFacts;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockPolicy;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.account.block.BlockTerm;
import io.kabinet.core.account.block.LifeCyclePolicy;
import io.kabinet.core.account.block.LineAccess;
import io.kabinet.core.account.block.LineUse;
import io.kabinet.core.account.block.NumberBlock;
import io.kabinet.core.account.block.NumberBlocks;
import io.kabinet.core.account.block.ReturnDecision;
import io.kabinet.core.market.Market;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Reasons of blocks, as their rules give them. */
final class BlockReasons {

    private static final Instant NOW = Instant.parse("2026-03-01T07:00:00Z");
    private static final ZoneId ZONE = Market.BELARUS.zone();
    private static final Optional<Debts> OWING =
            Optional.of(Debts.of(new Debt(Money.parse("BYN 3.00"), LocalDate.parse("2026-05-05"))));
    private static final BlockPolicy STRICT = new BlockPolicy(
            new BlockTerm(Stated.of(Period.ofDays(7)), Stated.of(Period.ofDays(90)), true),
            BlockCharges.NOT_STATED,
            true);

    private BlockReasons() {}

    static List<Reason> all() {
        NumberBlock lost = new NumberBlock(
                BlockKind.SIM_LOST, NOW, Optional.empty(), true, Optional.empty(), BlockCharges.NOT_STATED);
        BlockFacts blocked = new BlockFacts(NumberBlocks.NONE.with(lost), OWING);
        BlockFacts nobody = new BlockFacts(NumberBlocks.NONE, Optional.of(Debts.NONE));
        BlockFacts unknown = new BlockFacts(NumberBlocks.NONE, Optional.empty());
        return Stream.of(
                        reasons(STRICT.decide(
                                new BlockRequest(BlockKind.VOLUNTARY, Optional.empty()), blocked, NOW, ZONE)),
                        reasons(STRICT.decide(BlockRequest.voluntary(Period.ofDays(6)), unknown, NOW, ZONE)),
                        reasons(STRICT.decide(BlockRequest.voluntary(Period.ofDays(91)), unknown, NOW, ZONE)),
                        reasons(BlockPolicy.RU_2016_RETOLD
                                .decide(BlockRequest.voluntary(Period.ofDays(9)), nobody, NOW, ZONE)
                                .<BlockDecision>match(
                                        granted -> granted.ifStill(BlockCharges.NOT_STATED), refused -> refused)),
                        reasons(lost.lift(BlockChannel.USSD, NOW)),
                        reasons(lost.lift(BlockChannel.SALON, NOW.minusSeconds(1))),
                        LineAccess.AS_NAMED.reasonsAgainst(LineUse.MAKE_CALLS, LineState.BLOCKED),
                        LineAccess.AS_NAMED.reasonsAgainst(LineUse.MAKE_CALLS, new LineState("спит")),
                        reasons(LifeCyclePolicy.BY_HELP_PAGE_2026.decideReturn(NOW, OWING, NOW.minusSeconds(1), ZONE)),
                        reasons(LifeCyclePolicy.BY_HELP_PAGE_2026.decideReturn(
                                NOW, OWING, NOW.plus(Duration.ofDays(120)), ZONE)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reason> reasons(BlockDecision decision) {
        return decision.match(granted -> List.of(), BlockDecision.Refused::reasons);
    }

    private static List<Reason> reasons(ReturnDecision decision) {
        return decision.match(granted -> List.of(), ReturnDecision.Refused::reasons);
    }
}
