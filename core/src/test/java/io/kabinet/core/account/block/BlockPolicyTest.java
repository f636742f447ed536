package io.kabinet.core.account.block;

import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.account.Debt;
import io.kabinet.core.account.Debts;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockPolicyTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-03-01T07:00:00Z");
    private static final BlockRequest WITHOUT_PERIOD = new BlockRequest(BlockKind.VOLUNTARY, Optional.empty());
    private static final BlockFacts NEVER_BLOCKED = new BlockFacts(NumberBlocks.NONE, Optional.empty());
    private static final Debts OWING = Debts.of(new Debt(rub("3.00"), LocalDate.parse("2026-05-05")));
    private static final BlockPolicy STRICT = new BlockPolicy(
            new BlockTerm(Stated.of(Period.ofDays(7)), Stated.of(Period.ofMonths(1)), true),
            BlockCharges.NOT_STATED,
            true);

    private static List<Reason> against(BlockPolicy policy, BlockRequest request, BlockFacts facts) {
        return policy.decide(request, facts, NOW, MOSCOW).match(granted -> List.of(), BlockDecision.Refused::reasons);
    }

    private static NumberBlock granted(BlockPolicy policy, BlockRequest request, BlockFacts facts) {
        return policy.decide(request, facts, NOW, MOSCOW).match(BlockDecision.Granted::block, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    @Test
    void a_voluntary_block_is_for_a_certain_period_and_ends_by_itself() {
        assertThat(against(BlockPolicy.BELARUS, WITHOUT_PERIOD, NEVER_BLOCKED))
                .containsExactly(Reason.of(BlockReason.PERIOD_REQUIRED));
        NumberBlock block = granted(BlockPolicy.BELARUS, BlockRequest.voluntary(Period.ofDays(14)), NEVER_BLOCKED);
        Instant end = Instant.parse("2026-03-15T07:00:00Z");
        assertThat(block.end()).contains(end);
        assertThat(block.isOn(NOW.minusNanos(1))).isFalse();
        assertThat(block.isOn(NOW)).isTrue();
        assertThat(block.isOn(end.minusNanos(1))).isTrue();
        assertThat(block.isOn(end)).isFalse();
    }

    @Test
    void russia_blocks_temporarily_too_and_neither_market_states_a_price() {
        for (BlockPolicy policy : List.of(BlockPolicy.RUSSIA, BlockPolicy.BELARUS)) {
            assertThat(against(policy, WITHOUT_PERIOD, NEVER_BLOCKED))
                    .containsExactly(Reason.of(BlockReason.PERIOD_REQUIRED));
            NumberBlock block = granted(policy, BlockRequest.voluntary(Period.ofDays(30)), NEVER_BLOCKED);
            assertThat(block.priceBy(NOW.plus(Duration.ofDays(30)), MOSCOW)).isEqualTo(Stated.notStated());
            assertThat(block.charges().othersSuspended()).hasToString("not stated");
            assertThat(policy.term()).isEqualTo(new BlockTerm(Stated.notStated(), Stated.notStated(), true));
        }
    }

    @Test
    void a_lost_sim_is_blocked_at_once_without_a_period_in_debt_and_on_top_of_a_voluntary_block() {
        NumberBlock voluntary = granted(BlockPolicy.RUSSIA, BlockRequest.voluntary(Period.ofDays(9)), NEVER_BLOCKED);
        BlockFacts facts = new BlockFacts(NumberBlocks.NONE.with(voluntary), Optional.of(OWING));
        NumberBlock lost = granted(STRICT, BlockRequest.SIM_LOST, facts);
        assertThat(lost.end()).isEmpty();
        assertThat(lost.isOn(NOW.plus(Duration.ofDays(10_000)))).isTrue();
        assertThat(against(
                        STRICT,
                        BlockRequest.SIM_LOST,
                        new BlockFacts(facts.blocks().with(lost), Optional.empty())))
                .containsExactly(Reason.of(BlockReason.ALREADY_BLOCKED).with("since", NOW));
    }

    @Test
    void the_price_of_a_voluntary_block_is_not_that_of_a_lost_sim() {
        NumberBlock lost = granted(BlockPolicy.RU_2016_RETOLD, BlockRequest.SIM_LOST, NEVER_BLOCKED);
        assertThat(lost.priceBy(NOW.plus(Duration.ofDays(100)), MOSCOW)).isEqualTo(Stated.notStated());
    }

    @ParameterizedTest
    @CsvSource({
        "14, 1.00, true, ''",
        "15, 1.00, true, free-days",
        "14, 1.01, true, daily",
        "14, 1.00, false, others-suspended",
        "15, 1.01, false, 'free-days, daily, others-suspended'"
    })
    void charges_hold_if_they_are_still_those_that_were_agreed_to(
            int freeDays, String daily, boolean rest, String stale) {
        NumberBlock block =
                granted(BlockPolicy.RU_2016_RETOLD, BlockRequest.voluntary(Period.ofDays(30)), NEVER_BLOCKED);
        BlockCharges agreed = new BlockCharges(Stated.of(new DailyFee(freeDays, rub(daily))), Stated.of(rest));

        List<Reason> reasons = new BlockDecision.Granted(block)
                .ifStill(agreed)
                .match(granted -> List.of(), BlockDecision.Refused::reasons);

        assertThat(reasons.stream()
                        .map(reason -> String.valueOf(reason.figures().get(0).value())))
                .containsExactly(stale.isEmpty() ? new String[0] : stale.split(", ", -1));
    }

    @Test
    void what_nobody_states_is_not_agreed_to_be_free() {
        NumberBlock block = granted(BlockPolicy.RUSSIA, BlockRequest.voluntary(Period.ofDays(30)), NEVER_BLOCKED);
        BlockCharges free = new BlockCharges(Stated.of(new DailyFee(0, rub("0.00"))), Stated.notStated());

        assertThat(new BlockDecision.Granted(block).ifStill(BlockCharges.NOT_STATED))
                .isEqualTo(new BlockDecision.Granted(block));
        assertThat(new BlockDecision.Granted(block).ifStill(free))
                .isEqualTo(new BlockDecision.Refused(List.of(
                        Reason.of(BlockReason.QUOTE_STALE)
                                .with("what", "free-days")
                                .with("agreed", 0L),
                        Reason.of(BlockReason.QUOTE_STALE).with("what", "daily").with("agreed", rub("0.00")))));
    }

    @Test
    void every_reason_is_told_in_order_with_its_numbers() {
        NumberBlock lost = granted(STRICT, BlockRequest.SIM_LOST, NEVER_BLOCKED);
        BlockFacts facts = new BlockFacts(NumberBlocks.NONE.with(lost), Optional.of(OWING));
        assertThat(against(STRICT, BlockRequest.voluntary(Period.ofDays(6)), facts))
                .containsExactly(
                        Reason.of(BlockReason.PERIOD_TOO_SHORT).with("earliest", Instant.parse("2026-03-08T07:00:00Z")),
                        Reason.of(BlockReason.ALREADY_BLOCKED).with("since", NOW),
                        Reason.of(BlockReason.DEBT_ON_ACCOUNT).with("debt", rub("3.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "P6D, PERIOD_TOO_SHORT",
        "P7D, ''",
        "P8D, ''",
        "P31D, ''",
        "P1M, ''",
        "P32D, PERIOD_TOO_LONG",
        "P1M1D, PERIOD_TOO_LONG"
    })
    void the_shortest_and_the_longest_period_are_themselves_allowed(Period period, String code) {
        BlockFacts facts = new BlockFacts(NumberBlocks.NONE, Optional.of(Debts.NONE));
        assertThat(against(STRICT, BlockRequest.voluntary(period), facts))
                .extracting(Reason::code)
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void debts_matter_only_where_a_policy_says_so_and_then_they_must_be_known() {
        BlockRequest week = BlockRequest.voluntary(Period.ofDays(7));
        assertThat(against(BlockPolicy.RUSSIA, week, new BlockFacts(NumberBlocks.NONE, Optional.of(OWING))))
                .isEmpty();
        assertThat(against(STRICT, week, NEVER_BLOCKED))
                .containsExactly(Reason.of(BlockReason.FACT_NOT_KNOWN).with("fact", "debts"));
    }

    @Test
    void a_block_that_does_not_end_by_itself_stays_on_past_its_period() {
        BlockPolicy manual = new BlockPolicy(
                new BlockTerm(Stated.notStated(), Stated.notStated(), false), BlockCharges.NOT_STATED, false);
        NumberBlock block = granted(manual, BlockRequest.voluntary(Period.ofDays(1)), NEVER_BLOCKED);
        assertThat(block.until()).contains(NOW.plus(Duration.ofDays(1)));
        assertThat(block.isOn(NOW.plus(Duration.ofDays(2)))).isTrue();
    }

    /** Clocks went back an hour in Volgograd on 27 December 2020 and forward in Saratov on 4 December 2016. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-31T07:00:00Z, P1M, Europe/Moscow, 2026-02-28T07:00:00Z",
        "2024-01-31T07:00:00Z, P1M, Europe/Moscow, 2024-02-29T07:00:00Z",
        "2024-02-29T07:00:00Z, P1Y, Europe/Moscow, 2025-02-28T07:00:00Z",
        "2020-12-26T08:00:00Z, P2D, Europe/Volgograd, 2020-12-28T09:00:00Z",
        "2018-10-27T09:00:00Z, P2D, Europe/Volgograd, 2018-10-29T08:00:00Z",
        "2016-12-03T09:00:00Z, P2D, Europe/Saratov, 2016-12-05T08:00:00Z"
    })
    void a_period_ends_at_the_same_local_time(Instant now, Period period, ZoneId zone, Instant end) {
        Optional<Instant> ends = BlockPolicy.RUSSIA
                .decide(BlockRequest.voluntary(period), NEVER_BLOCKED, now, zone)
                .match(granted -> granted.block().end(), refused -> Optional.empty());
        assertThat(ends).contains(end);
    }

    @Test
    void whatever_is_granted_begins_now_and_whatever_is_not_has_a_reason() {
        Seeds.forEach(300, random -> {
            Period period = Period.of(0, random.nextInt(0, 4), random.nextInt(1, 60));
            Optional<Debts> debts = random.nextBoolean() ? Optional.of(Debts.NONE) : Optional.of(OWING);
            BlockFacts facts = new BlockFacts(NumberBlocks.NONE, debts);
            boolean fits =
                    !NOW.atZone(MOSCOW).plus(period).isBefore(NOW.atZone(MOSCOW).plusDays(7))
                            && !NOW.atZone(MOSCOW)
                                    .plus(period)
                                    .isAfter(NOW.atZone(MOSCOW).plusMonths(1));
            boolean isGranted = STRICT.decide(BlockRequest.voluntary(period), facts, NOW, MOSCOW)
                    .match(granted -> granted.block().from().equals(NOW), refused -> false);
            assertThat(isGranted).isEqualTo(fits && debts.get().equals(Debts.NONE));
        });
    }

    @Test
    void requests_and_terms_that_cannot_be_true_are_bugs() {
        Period day = Period.ofDays(1);
        assertThatThrownBy(() -> new BlockRequest(BlockKind.SIM_LOST, Optional.of(day)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("P1D");
        for (Period wrong : List.of(Period.ZERO, Period.ofDays(-1), Period.of(0, 1, -1), Period.of(10, 0, 1))) {
            assertThatThrownBy(() -> BlockRequest.voluntary(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(wrong.toString());
        }
        assertThat(BlockRequest.voluntary(Period.ofYears(10)).period()).contains(Period.ofYears(10));
        assertThatThrownBy(() -> new BlockTerm(Stated.of(Period.ofDays(2)), Stated.of(day), true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BlockDecision.Refused(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DailyFee(-1, Money.parse("RUB 1.00")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
