package io.kabinet.core.cashback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayoutTermTest {

    @ParameterizedTest
    @CsvSource({"3, 3", "3, 5", "4, 4", "5, 5"})
    void three_to_five_days_need_no_override(int from, int to) {
        assertThat(PayoutTerm.of(from, to)).isEqualTo(PayoutTerm.overriding(from, to));
    }

    @ParameterizedTest
    @CsvSource({"2, 5", "3, 6", "6, 6", "0, 0"})
    void other_days_need_an_explicit_override(int from, int to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayoutTerm.of(from, to))
                .withMessageContaining("outside 3-5")
                .withMessageContaining("override");
        assertThat(PayoutTerm.overriding(from, to).toDay()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "5, 3", "0, 3651"})
    void days_out_of_order_or_absurd_are_refused_even_then(int from, int to) {
        assertThatIllegalArgumentException().isThrownBy(() -> PayoutTerm.overriding(from, to));
    }

    @Test
    void a_hold_ends_so_many_days_after_the_order() {
        PayoutTerm held = PayoutTerm.of(3, 5).withHold(30);
        Instant ordered = Instant.parse("2026-03-01T10:00:00Z");
        Instant holdEnds = Instant.parse("2026-03-31T10:00:00Z");

        assertThat(held.countsFrom(ordered, ordered.plusSeconds(60))).isEqualTo(holdEnds);
        assertThat(held.countsFrom(ordered, holdEnds.plusSeconds(1))).isEqualTo(holdEnds.plusSeconds(1));
        assertThat(PayoutTerm.of(3, 5).countsFrom(ordered, ordered.plusSeconds(60)))
                .as("none by default")
                .isEqualTo(ordered.plusSeconds(60));
    }

    @Test
    void an_admitad_shop_rounds_half_up_and_holds_for_thirty_days() {
        assertThat(CashbackPolicy.ADMITAD_SHOP.rounding()).hasToString("HALF_UP");
        assertThat(CashbackPolicy.ADMITAD_SHOP.stage()).isEqualTo(RoundingStage.PER_LINE);
        assertThat(CashbackPolicy.ADMITAD_SHOP.payout().holdDays()).isEqualTo(30);
    }
}
