package io.kabinet.core.cashback;

import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.values.Rate;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The five lines of a published example of the Admitad network, and what rounding them in different places gives. */
class OrderQuotesTest {

    private static final List<String[]> FIVE_LINES = List.of(
            new String[] {"153.30", "1"},
            new String[] {"18.41", "1.5"},
            new String[] {"22.86", "1.9"},
            new String[] {"16.73", "1.9"},
            new String[] {"45.72", "1.2"});

    private static final List<String[]> FOUR_LINES = List.of(
            new String[] {"153.30", "1"}, new String[] {"18.41", "1.5"}, new String[] {"39.59", "1.9"}, new String[] {
                "45.72", "1.2"
            });

    @Test
    void each_line_rounded_half_up_makes_3_11() {
        assertThat(rewards(FIVE_LINES, CashbackPolicy.ADMITAD_SHOP))
                .containsExactly(rub("1.53"), rub("0.28"), rub("0.43"), rub("0.32"), rub("0.55"));
        assertThat(total(FIVE_LINES, CashbackPolicy.ADMITAD_SHOP)).isEqualTo(rub("3.11"));
        assertThat(total(FOUR_LINES, CashbackPolicy.ADMITAD_SHOP)).isEqualTo(rub("3.11"));
    }

    @Test
    void each_line_rounded_down_makes_3_08_or_3_09_when_two_lines_are_one() {
        assertThat(rewards(FIVE_LINES, CashbackPolicy.RUSSIA))
                .containsExactly(rub("1.53"), rub("0.27"), rub("0.43"), rub("0.31"), rub("0.54"));
        assertThat(total(FIVE_LINES, CashbackPolicy.RUSSIA)).isEqualTo(rub("3.08"));
        assertThat(total(FOUR_LINES, CashbackPolicy.RUSSIA)).isEqualTo(rub("3.09"));
    }

    @ParameterizedTest
    @EnumSource(value = RoundingMode.class, names = "UNNECESSARY", mode = EnumSource.Mode.EXCLUDE)
    void the_total_is_3_11_in_every_mode_because_it_is_exact(RoundingMode mode) {
        CashbackPolicy onTotal = CashbackPolicy.RUSSIA.withRounding(mode).withStage(RoundingStage.ON_TOTAL);

        assertThat(total(FIVE_LINES, onTotal)).isEqualTo(rub("3.11"));
        assertThat(total(FOUR_LINES, onTotal)).isEqualTo(rub("3.11"));
    }

    @Test
    void a_total_is_shared_out_by_the_largest_fractions() {
        CashbackPolicy onTotal = CashbackPolicy.RUSSIA.withStage(RoundingStage.ON_TOTAL);

        // 1.533, 0.27615, 0.43434, 0.31787, 0.54864: floors make 3.08, the three kopecks go to .864, .787 and .615
        assertThat(rewards(FIVE_LINES, onTotal))
                .containsExactly(rub("1.53"), rub("0.28"), rub("0.43"), rub("0.32"), rub("0.55"));
    }

    @Test
    void on_the_total_the_cap_holds_for_the_order_and_is_shared_too() {
        CashbackPolicy onTotal = CashbackPolicy.RUSSIA.withStage(RoundingStage.ON_TOTAL);
        List<CashbackQuote> quotes =
                quotes(List.of(new String[] {"99.99", "40"}, new String[] {"0.03", "40"}), onTotal);

        // floor(100.02 x 25 %) = 25.00; rounded rewards 40.00 and 0.00 (39.996 + 0.012 = 40.008)
        assertThat(sum(quotes.stream().map(CashbackQuote::reward))).isEqualTo(rub("25.00"));
        assertThat(sum(quotes.stream().map(CashbackQuote::takenByCap))).isEqualTo(rub("15.00"));
    }

    @ParameterizedTest
    @EnumSource(RoundingStage.class)
    void an_order_of_the_largest_lines_is_rounded_and_capped_like_any_other(RoundingStage stage) {
        String[] largest = {"10000000000.00", "99.9999"};
        List<String[]> order = Collections.nCopies(12, largest);
        CashbackPolicy uncapped = CashbackPolicy.RUSSIA.withMaxRate(Rate.percent(100));

        assertThat(total(order, uncapped.withStage(stage))).isEqualTo(rub("119999880000.00"));
        assertThat(total(order, CashbackPolicy.RUSSIA.withStage(stage))).isEqualTo(rub("30000000000.00"));
    }

    @Test
    void lines_of_different_policies_are_not_added_up() {
        CashbackPolicy onTotal = CashbackPolicy.RUSSIA.withStage(RoundingStage.ON_TOTAL);
        CashbackPolicy onTotalUp = onTotal.withRounding(RoundingMode.UP);
        List<CashbackQuote> quotes = OrderQuotes.of(
                List.of(request("0.50", "1", onTotal), request("0.50", "1", onTotalUp), request("0.50", "1", onTotal)));

        assertThat(quotes).extracting(CashbackQuote::reward).containsExactly(rub("0.01"), rub("0.01"), rub("0.00"));
    }

    private static QuoteRequest request(String paid, String percent, CashbackPolicy policy) {
        long base = rub(paid).getAmountMinorLong();
        return new QuoteRequest(CashbackOffer.of(Reward.share(Rate.percent(percent)), policy), base, base);
    }

    private static List<CashbackQuote> quotes(List<String[]> lines, CashbackPolicy policy) {
        return OrderQuotes.of(
                lines.stream().map(line -> request(line[0], line[1], policy)).toList());
    }

    private static List<Money> rewards(List<String[]> lines, CashbackPolicy policy) {
        return quotes(lines, policy).stream().map(CashbackQuote::reward).toList();
    }

    private static Money total(List<String[]> lines, CashbackPolicy policy) {
        return sum(rewards(lines, policy).stream());
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(rub("0.00"), Money::plus);
    }
}
