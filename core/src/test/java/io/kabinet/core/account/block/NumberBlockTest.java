package io.kabinet.core.account.block;

import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberBlockTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant FROM = Instant.parse("2026-03-01T07:00:00Z");
    private static final BlockCharges RETOLD = BlockPolicy.RU_2016_RETOLD.charges();
    private static final NumberBlock LOST = block(BlockKind.SIM_LOST, null);
    private static final NumberBlock MONTH = block(BlockKind.VOLUNTARY, FROM.plus(Duration.ofDays(31)));

    private static NumberBlock block(BlockKind kind, @Nullable Instant until) {
        return new NumberBlock(kind, FROM, Optional.ofNullable(until), true, Optional.empty(), RETOLD);
    }

    private static Money price(NumberBlock block, Instant now, ZoneId zone) {
        return block.priceBy(now, zone).asOptional().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 0.00", "14, 0.00", "15, 1.00", "16, 2.00", "30, 16.00"})
    void as_retold_in_2016_fourteen_days_are_free_and_each_after_them_costs_a_rouble(int days, String price) {
        assertThat(RETOLD.fee().asOptional().orElseThrow().of(days)).isEqualTo(rub(price));
        assertThat(price(MONTH, FROM.plus(Duration.ofDays(days)), MOSCOW)).isEqualTo(rub(price));
    }

    @Test
    void as_retold_the_fees_of_tariff_and_services_rest_meanwhile() {
        assertThat(RETOLD.othersSuspended()).isEqualTo(Stated.of(true));
    }

    @Test
    void a_day_that_has_begun_counts_whole() {
        Instant fortnight = FROM.plus(Duration.ofDays(14));
        assertThat(price(MONTH, fortnight, MOSCOW)).isEqualTo(rub("0.00"));
        assertThat(price(MONTH, fortnight.plusNanos(1), MOSCOW)).isEqualTo(rub("1.00"));
        assertThat(MONTH.days(FROM, MOSCOW)).isZero();
        assertThat(MONTH.days(FROM.plusNanos(1), MOSCOW)).isEqualTo(1);
        assertThat(MONTH.days(FROM.minusSeconds(1), MOSCOW)).isZero();
    }

    @Test
    void after_its_end_it_costs_no_more() {
        assertThat(price(MONTH, Instant.parse("2099-01-01T00:00:00Z"), MOSCOW)).isEqualTo(rub("17.00"));
        assertThatThrownBy(() -> MONTH.days(Instant.MAX, MOSCOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-27T09:00:00Z, Europe/Volgograd, 2018-10-29T08:00:00Z, 2",
        "2020-12-26T08:00:00Z, Europe/Volgograd, 2020-12-28T09:00:00Z, 2",
        "2016-12-03T09:00:00Z, Europe/Saratov, 2016-12-05T08:00:00Z, 2",
        "2024-02-28T07:00:00Z, Europe/Moscow, 2024-03-01T07:00:00Z, 2"
    })
    void days_are_those_of_the_calendar_whatever_the_clocks_do(Instant from, ZoneId zone, Instant end, int days) {
        NumberBlock block = new NumberBlock(
                BlockKind.VOLUNTARY, from, Optional.of(end.plusSeconds(9_999_999)), true, Optional.empty(), RETOLD);
        assertThat(block.days(end, zone)).isEqualTo(days);
        assertThat(block.days(end.plusNanos(1), zone)).isEqualTo(days + 1);
    }

    /** Samoa had no 30 December 2011. */
    @Test
    void a_day_that_a_zone_left_out_is_never_charged_before_it_would_have_begun() {
        Instant from = Instant.parse("2011-12-29T20:00:00Z");
        ZoneId samoa = ZoneId.of("Pacific/Apia");
        NumberBlock block =
                new NumberBlock(BlockKind.VOLUNTARY, from, Optional.empty(), true, Optional.empty(), RETOLD);
        assertThat(block.days(from.plus(Duration.ofDays(1)), samoa)).isEqualTo(1);
        assertThat(block.days(from.plus(Duration.ofDays(1)).plusNanos(1), samoa))
                .isEqualTo(3);
    }

    @Test
    void the_price_never_falls_as_time_passes_and_stops_when_the_block_is_undone() {
        Seeds.forEach(300, random -> {
            ZoneId zone = ZoneId.of(random.nextBoolean() ? "Europe/Volgograd" : "Europe/Saratov");
            Instant from = Instant.parse("2016-11-20T00:00:00Z").plusSeconds(random.nextLong(150_000_000));
            NumberBlock block =
                    new NumberBlock(BlockKind.VOLUNTARY, from, Optional.empty(), true, Optional.empty(), RETOLD);
            Instant one = from.plusSeconds(random.nextLong(5_000_000));
            Instant other = one.plusSeconds(random.nextLong(5_000_000));
            assertThat(price(block, one, zone)).isLessThanOrEqualTo(price(block, other, zone));
            int days = block.days(one, zone);
            assertThat(from.atZone(zone).plusDays(days).toInstant()).isAfterOrEqualTo(one);
            assertThat(days == 0
                            || from.atZone(zone).plusDays(days - 1).toInstant().isBefore(one))
                    .isTrue();
            NumberBlock undone = lifted(block, BlockChannel.CABINET, one);
            assertThat(price(undone, other, zone)).isEqualTo(price(block, one, zone));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_sim_cannot_undo_its_own_block(BlockChannel channel) {
        boolean refused = LOST.lift(channel, FROM)
                .match(
                        granted -> false,
                        no -> no.reasons()
                                .equals(List.of(
                                        Reason.of(BlockReason.NOT_OVER_LOST_SIM).with("channel", channel.name()))));
        assertThat(refused)
                .isEqualTo(List.of(BlockChannel.USSD, BlockChannel.CALL, BlockChannel.CABINET_BY_SIM)
                        .contains(channel));
        assertThat(lifted(MONTH, channel, FROM).end()).contains(FROM);
    }

    @Test
    void undone_by_the_subscriber_it_ends_at_that_moment_and_cannot_be_undone_again() {
        Instant now = FROM.plus(Duration.ofDays(20));
        NumberBlock undone = lifted(MONTH, BlockChannel.SALON, now);
        assertThat(undone.isOn(now.minusNanos(1))).isTrue();
        assertThat(undone.isOn(now)).isFalse();
        for (NumberBlock over : List.of(undone, MONTH)) {
            assertThat(over.lift(BlockChannel.SALON, MONTH.end().orElseThrow())
                            .match(granted -> List.of(), BlockDecision.Refused::reasons))
                    .isEqualTo(List.of(Reason.of(BlockReason.NOT_BLOCKED)));
        }
    }

    @Test
    void moments_that_contradict_each_other_are_refused() {
        Optional<Instant> none = Optional.empty();
        Optional<Instant> before = Optional.of(FROM.minusNanos(1));
        assertThatThrownBy(() -> new NumberBlock(BlockKind.VOLUNTARY, FROM, Optional.of(FROM), true, none, RETOLD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> block(BlockKind.SIM_LOST, FROM.plusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NumberBlock(BlockKind.VOLUNTARY, FROM, none, true, before, RETOLD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NumberBlock(
                        BlockKind.VOLUNTARY,
                        FROM,
                        MONTH.until(),
                        true,
                        MONTH.until().map(end -> end.plusNanos(1)),
                        RETOLD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static NumberBlock lifted(NumberBlock block, BlockChannel channel, Instant now) {
        return block.lift(channel, now).match(BlockDecision.Granted::block, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }
}
