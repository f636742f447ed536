package io.kabinet.core.account.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.account.Debt;
import io.kabinet.core.account.DebtDecision;
import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The state of a line, what stays open in it, and how a number is lost and had back. */
class LineTest {

    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final Instant NOW = Instant.parse("2026-05-06T09:00:00Z");
    private static final Debts OVERDUE = Debts.of(new Debt(byn("10.00"), LocalDate.parse("2026-05-05")));
    private static final List<LineState> BLOCKED_STATES = List.of(
            LineState.ONLY_INBOUND_CALLS,
            LineState.VOLUNTARY_BLOCK,
            LineState.BLOCKED_FOR_LACK_OF_MONEY,
            LineState.BLOCKED);
    private static final LifeCyclePolicy LIFE = LifeCyclePolicy.BY_HELP_PAGE_2026;

    private static Money byn(String amount) {
        return Money.parse("BYN " + amount);
    }

    private static NumberBlock block(BlockKind kind) {
        return new NumberBlock(kind, NOW, Optional.empty(), true, Optional.empty(), BlockCharges.NOT_STATED);
    }

    private static Set<LineUse> open(LineAccess access, LineState state) {
        return EnumSet.allOf(LineUse.class).stream()
                .filter(use -> access.reasonsAgainst(use, state).isEmpty())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, unblocked",
        "false, false, true, blocked_for_lack_of_money",
        "false, true, false, voluntary_block",
        "false, true, true, blocked_for_lack_of_money",
        "true, false, false, blocked",
        "true, false, true, blocked",
        "true, true, false, blocked",
        "true, true, true, blocked"
    })
    void the_graver_of_blocks_and_debts_is_the_state_of_the_line(
            boolean lost, boolean voluntary, boolean overdue, String state) {
        NumberBlocks blocks = NumberBlocks.NONE;
        blocks = voluntary ? blocks.with(block(BlockKind.VOLUNTARY)) : blocks;
        blocks = lost ? blocks.with(block(BlockKind.SIM_LOST)) : blocks;
        DebtDecision debts = DebtPolicy.BELARUS.decide(overdue ? OVERDUE : Debts.NONE, NOW, MINSK);
        assertThat(blocks.lineState(debts, NOW)).isEqualTo(new LineState(state));
        DebtDecision before = DebtPolicy.BELARUS.decide(Debts.NONE, NOW, MINSK);
        assertThat(blocks.lineState(before, NOW.minusNanos(1))).isEqualTo(LineState.UNBLOCKED);
    }

    @Test
    void the_blocks_of_a_number_are_kept_in_order_and_one_that_changes_is_replaced() {
        NumberBlock lost = block(BlockKind.SIM_LOST);
        NumberBlock voluntary = block(BlockKind.VOLUNTARY);
        NumberBlocks both = NumberBlocks.NONE.with(voluntary).with(lost);
        assertThat(both.on(NOW)).containsExactly(voluntary, lost);
        NumberBlock found = lost.lift(BlockChannel.CABINET, NOW.plusSeconds(9))
                .match(BlockDecision.Granted::block, refused -> lost);
        assertThat(both.with(found).all()).containsExactly(voluntary, found);
        assertThat(both.with(found).on(NOW.plusSeconds(9))).containsExactly(voluntary);
    }

    @ParameterizedTest
    @EnumSource
    void an_unblocked_line_may_do_everything(LineUse use) {
        assertThat(LineAccess.AS_NAMED.reasonsAgainst(use, LineState.UNBLOCKED)).isEmpty();
    }

    @Test
    void calls_go_out_in_no_blocked_state_and_come_in_only_where_the_name_says_so() {
        for (LineState state : BLOCKED_STATES) {
            assertThat(LineAccess.AS_NAMED.reasonsAgainst(LineUse.MAKE_CALLS, state))
                    .containsExactly(Reason.of(BlockReason.CLOSED_IN_STATE)
                            .with("use", "MAKE_CALLS")
                            .with("state", state.text()));
            assertThat(open(LineAccess.AS_NAMED, state).contains(LineUse.RECEIVE_CALLS))
                    .isEqualTo(state.equals(LineState.ONLY_INBOUND_CALLS));
        }
    }

    @Test
    void in_belarus_a_partial_or_forced_block_leaves_free_documents_and_top_up() {
        LineAccess access = LineAccess.BY_HELP_PAGE_2026;
        assertThat(open(access, LineState.BLOCKED_FOR_LACK_OF_MONEY))
                .containsExactlyInAnyOrder(LineUse.VIEW_BALANCE, LineUse.VIEW_DOCUMENTS, LineUse.TOP_UP);
        assertThat(open(access, LineState.ONLY_INBOUND_CALLS))
                .containsExactlyInAnyOrder(
                        LineUse.RECEIVE_CALLS, LineUse.VIEW_BALANCE, LineUse.VIEW_DOCUMENTS, LineUse.TOP_UP);
    }

    @Test
    void a_line_blocked_for_debts_takes_the_money_that_unblocks_it() {
        assertThat(open(LineAccess.AS_NAMED, LineState.BLOCKED_FOR_LACK_OF_MONEY))
                .containsExactly(LineUse.TOP_UP);
    }

    @Test
    void what_no_source_says_is_neither_open_nor_closed() {
        assertThat(LineAccess.AS_NAMED.reasonsAgainst(LineUse.TAKE_PROMISED_PAYMENT, LineState.VOLUNTARY_BLOCK))
                .containsExactly(
                        Reason.of(BlockReason.FACT_NOT_KNOWN).with("fact", "TAKE_PROMISED_PAYMENT in voluntary_block"));
        assertThatThrownBy(() -> new LineAccess(
                        Map.of(LineState.BLOCKED, Set.of(LineUse.TOP_UP)),
                        Map.of(LineState.BLOCKED, Set.of(LineUse.TOP_UP))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_state_that_nobody_knows_is_refused_by_name() {
        LineState asleep = new LineState("спит");
        assertThat(LineAccess.AS_NAMED.reasonsAgainst(LineUse.TOP_UP, asleep))
                .containsExactly(Reason.of(BlockReason.UNRECOGNISED).with("text", "спит"));
        LineAccess taught = new LineAccess(Map.of(asleep, Set.of(LineUse.TOP_UP)), Map.of());
        assertThat(open(taught, asleep)).containsExactly(LineUse.TOP_UP);
    }

    @Test
    void forced_for_60_days_without_a_top_up_a_number_is_withdrawn() {
        LineHistory forced = new LineHistory(Optional.of(NOW), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(LIFE.withdrawnFrom(forced, MINSK)).contains(Instant.parse("2026-07-05T09:00:00Z"));
        LineHistory toppedUp = new LineHistory(
                forced.forcedSince(), Optional.of(NOW.plusSeconds(86_400)), Optional.empty(), Optional.empty());
        assertThat(LIFE.withdrawnFrom(toppedUp, MINSK)).contains(Instant.parse("2026-07-06T09:00:00Z"));
        LineHistory before = new LineHistory(
                forced.forcedSince(), Optional.of(NOW.minusSeconds(86_400)), Optional.empty(), Optional.empty());
        assertThat(LIFE.withdrawnFrom(before, MINSK)).contains(Instant.parse("2026-07-05T09:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"0.01, true", "0.00, false", "-0.01, false"})
    void unused_for_180_days_with_a_balance_above_zero_it_is_withdrawn_too(String balance, boolean withdrawn) {
        LineHistory idle =
                new LineHistory(Optional.empty(), Optional.empty(), Optional.of(NOW), Optional.of(byn(balance)));
        assertThat(LIFE.withdrawnFrom(idle, MINSK))
                .isEqualTo(withdrawn ? Optional.of(Instant.parse("2026-11-02T09:00:00Z")) : Optional.empty());
        LineHistory both =
                new LineHistory(Optional.of(NOW), Optional.empty(), Optional.of(NOW), Optional.of(byn(balance)));
        assertThat(LIFE.withdrawnFrom(both, MINSK)).contains(Instant.parse("2026-07-05T09:00:00Z"));
        assertThat(LIFE.withdrawnFrom(LineHistory.UNKNOWN, MINSK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-06T08:59:59.999999999Z, NOT_WITHDRAWN",
        "2026-05-06T09:00:00Z, ''",
        "2026-09-03T08:59:59.999999999Z, ''",
        "2026-09-03T09:00:00Z, RETURN_TOO_LATE"
    })
    void for_120_days_it_can_be_had_back_for_6_70_without_debts(Instant now, String code) {
        Instant until = Instant.parse("2026-09-03T09:00:00Z");
        ReturnDecision decision = LIFE.decideReturn(NOW, Optional.of(Debts.NONE), now, MINSK);
        if (code.isEmpty()) {
            assertThat(decision).isEqualTo(new ReturnDecision.Granted(byn("6.70"), until));
        } else {
            assertThat(decision.match(granted -> List.<Reason>of(), ReturnDecision.Refused::reasons))
                    .extracting(Reason::code)
                    .containsExactly(code);
        }
        assertThat(LIFE.decideReturn(NOW, Optional.of(OVERDUE), NOW, MINSK))
                .isEqualTo(new ReturnDecision.Refused(
                        List.of(Reason.of(BlockReason.DEBT_ON_ACCOUNT).with("debt", byn("10.00")))));
        assertThat(LIFE.decideReturn(NOW, Optional.empty(), NOW, MINSK))
                .isEqualTo(new ReturnDecision.Refused(
                        List.of(Reason.of(BlockReason.FACT_NOT_KNOWN).with("fact", "debts"))));
    }
}
