package io.kabinet.core.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.kabinet.core.cashback.CashbackReason;
import io.kabinet.core.cashback.wallet.WalletReason;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Rate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    static final List<Object> KNOWN_KINDS = List.of(
            "text",
            42L,
            Money.parse("RUB 1.00"),
            BigMoney.parse("RUB 0.007"),
            Rate.percent(25),
            Points.of(5),
            Quantity.of(5, Quantity.Unit.PIECES),
            Quantity.unlimited(Quantity.Unit.BYTES),
            LocalDate.EPOCH,
            Instant.EPOCH);

    static final List<Object> UNKNOWN_KINDS = List.of(
            42, 4.2, 'x', true, new BigDecimal("4.2"), List.of("text"), LocalDateTime.MIN, CashbackReason.NO_OFFER);

    @Test
    void a_reason_is_a_code_and_its_numbers_in_order() {
        Reason reason = Reason.of(CashbackReason.BELOW_MINIMUM)
                .with("minimum", Money.parse("RUB 500.00"))
                .with("paid", Money.parse("RUB 499.99"));
        assertThat(reason.code()).isEqualTo("BELOW_MINIMUM");
        assertThat(reason.figures()).extracting(Figure::name).containsExactly("minimum", "paid");
        assertThat(reason.figure("paid")).contains(Money.parse("RUB 499.99"));
        assertThat(reason.figure("PAID")).isEmpty();
        assertThat(reason.is(CashbackReason.BELOW_MINIMUM)).isTrue();
        assertThat(reason.is(WalletReason.NOT_ENOUGH)).isFalse();
    }

    @Test
    void one_more_number_is_another_reason() {
        Reason bare = Reason.of(CashbackReason.NOTHING_PAID);
        assertThat(bare.with("paid", Money.parse("RUB 0.00"))).isNotEqualTo(bare);
        assertThat(bare.figures()).isEmpty();
    }

    @Test
    void the_figures_are_copied() {
        List<Figure> mine = new ArrayList<>(List.of(new Figure("left", 5L)));
        Reason reason = new Reason("FROM_OUTSIDE", mine);
        mine.clear();
        assertThat(reason.figure("left")).contains(5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_reason_needs_a_code(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reason(code, List.of()))
                .withMessage("a reason needs a code");
    }

    @ParameterizedTest
    @FieldSource("KNOWN_KINDS")
    void a_figure_is_of_a_kind_that_the_texts_can_say(Object value) {
        assertThat(new Figure("x", value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @FieldSource("UNKNOWN_KINDS")
    void a_figure_of_any_other_kind_is_refused_by_name(Object value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reason.of(CashbackReason.NO_OFFER).with("x", value))
                .withMessage("figure x has a value of an unknown kind: "
                        + value.getClass().getName());
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without null checking can still do it
    void null_is_a_bug_of_the_caller() {
        assertThatNullPointerException().isThrownBy(() -> new Figure("x", null));
        assertThatNullPointerException().isThrownBy(() -> Reason.of(null));
        assertThatNullPointerException()
                .isThrownBy(() -> Reason.of(CashbackReason.NO_OFFER).figure(null));
    }
}
