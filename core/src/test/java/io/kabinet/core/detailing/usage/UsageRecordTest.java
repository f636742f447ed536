package io.kabinet.core.detailing.usage;

import static io.kabinet.core.detailing.usage.UsageRows.RUB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Stated;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageRecordTest {

    @Test
    void what_is_not_given_is_not_stated() {
        UsageRecord row = new UsageRecordBuilder()
                .at(0, 0, 0)
                .kind(RecordKind.CALL)
                .category(ChargeCategory.INTERNET)
                .build();

        assertThat(row.line()).isEmpty();
        assertThat(row.label()).isEmpty();
        assertThat(row.gross()).isEmpty();
        assertThat(row.net()).isEmpty();
        assertThat(row.usage()).isEqualTo(Usage.NONE);
        assertThat(row.movement()).isEqualTo(Movement.SPENDING);
        assertThat(row.toRecord(RoundingMode.UNNECESSARY))
                .as("no amount is not zero")
                .isEmpty();
    }

    @Test
    void a_row_becomes_one_of_a_detailing_with_four_decimals_and_a_rounding_that_has_a_name() {
        UsageRecord row = UsageRows.builder(5)
                .gross(UsageAmount.of(RUB, 1_234_565, 6))
                .net(UsageAmount.of(RUB, 1, 0))
                .build();

        DetailingRecord record = row.toRecord(RoundingMode.HALF_UP).orElseThrow();

        assertThat(record.at()).isEqualTo(row.at());
        assertThat(record.contact()).isEqualTo(row.contact());
        assertThat(record.amount().gross()).isEqualTo(BigMoney.parse("RUB 1.2346"));
        assertThat(record.amount().net()).isEqualTo(Stated.of(BigMoney.parse("RUB 1.0000")));
        assertThatThrownBy(() -> row.toRecord(RoundingMode.UNNECESSARY)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void rows_are_equal_if_all_that_is_stated_is_however_amounts_and_offsets_are_written() {
        UsageRecord row = UsageRows.message(5);

        assertThat(row)
                .isEqualTo(UsageRows.builder(5)
                        .peer(Peer.of("79000000002"))
                        .gross(UsageAmount.of(RUB, 1500, 3))
                        .build());
        assertThat(row)
                .hasSameHashCodeAs(UsageRows.builder(5)
                        .peer(Peer.of("79000000002"))
                        .gross(UsageAmount.of(RUB, 1500, 3))
                        .build());
        assertThat(row)
                .isEqualTo(UsageRows.builder(5)
                        .peer(Peer.of("79000000002"))
                        .at(row.epochSecond(), 0, 0)
                        .build());
        List<UnaryOperator<UsageRecordBuilder>> changes = List.of(
                other -> other.at(row.epochSecond(), 1, 0),
                other -> other.line(Peer.of("79000000001")),
                other -> other.label("x"),
                other -> other.kind(RecordKind.MMS),
                other -> other.category(ChargeCategory.INTERNET),
                other -> other.peer(Peer.of("79000000003")),
                other -> other.direction(Direction.IN),
                other -> other.real(2, Unit.PIECES),
                other -> other.charged(1, Unit.PIECES),
                other -> other.movement(Movement.INCOME),
                other -> other.gross(UsageAmount.of(RUB, 16, 1)),
                other -> other.net(UsageAmount.of(RUB, 0, 1)));
        changes.forEach(change -> assertThat(row)
                .isNotEqualTo(change.apply(UsageRows.builder(5).peer(Peer.of("79000000002")))
                        .build()));
    }

    @Test
    void its_print_tells_no_number() {
        assertThat(UsageRows.builder(5)
                        .line(Peer.of("79000000001"))
                        .peer(Peer.of("79000000002"))
                        .build()
                        .toString())
                .doesNotContain("79000000001", "79000000002")
                .contains("sms");
    }

    @Test
    void what_cannot_be_is_refused() {
        UsageRecordBuilder builder = UsageRows.builder(5);

        assertThatThrownBy(() -> builder.real(-1, Unit.PIECES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.charged(1, Unit.BYTES)).hasMessageContaining("one unit");

        assertThatThrownBy(() -> builder.label("\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.at(0, 1_000_000_000, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.at(Long.MAX_VALUE / 2, 0, 0)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new UsageRecordBuilder().build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.net(UsageAmount.of(RUB, 2, 0)).build()).hasMessageContaining("net");
        assertThatThrownBy(() -> builder.net(UsageAmount.of(CurrencyUnit.of("BYN"), 0, 0))
                        .build())
                .hasMessageContaining("net");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, RUB 0",
        "117000, 4, RUB 11.7000",
        "9223372036854775807, 6, RUB 9223372036854.775807",
    })
    void an_amount_is_exactly_what_is_written(long unscaled, int scale, String expected) {
        UsageAmount amount = UsageAmount.of(RUB, unscaled, scale);

        assertThat(amount.toBigMoney()).isEqualTo(BigMoney.parse(expected));
        assertThat(amount.fitsLong()).isTrue();
        assertThat(amount).isEqualTo(UsageAmount.of(BigMoney.parse(expected)));
    }

    @Test
    void an_amount_that_no_long_holds_is_kept_all_the_same() {
        UsageAmount wide = UsageAmount.of(BigMoney.parse("RUB 99999999999999999999"));

        assertThat(wide.fitsLong()).isFalse();
        assertThat(wide.toBigMoney()).isEqualTo(BigMoney.parse("RUB 99999999999999999999"));
        assertThatThrownBy(wide::unscaled).isInstanceOf(ArithmeticException.class);
        assertThat(wide).isGreaterThan(UsageAmount.of(RUB, Long.MAX_VALUE, 0));
        assertThat(wide.isZero()).isFalse();
        assertThat(UsageAmount.of(BigMoney.parse("RUB 9999999999999999999.0")))
                .isEqualTo(UsageAmount.of(BigMoney.parse("RUB 9999999999999999999")))
                .hasSameHashCodeAs(UsageAmount.of(BigMoney.parse("RUB 9999999999999999999")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUB -0.01", "RUB 0.0000001", "RUB 100000000000000000000"})
    void an_amount_out_of_range_is_refused(String money) {
        BigMoney amount = BigMoney.parse(money);
        assertThatThrownBy(() -> UsageAmount.of(amount)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amounts_compare_by_value_and_rounding_has_a_name() {
        UsageAmount some = UsageAmount.of(RUB, 117, 1);

        assertThat(some)
                .isEqualByComparingTo(UsageAmount.of(RUB, 117000, 4))
                .hasSameHashCodeAs(UsageAmount.of(RUB, 117000, 4));
        assertThat(some)
                .isNotEqualTo(UsageAmount.of(CurrencyUnit.of("BYN"), 117, 1))
                .isLessThan(UsageAmount.of(RUB, 12, 0));
        assertThat(some.rounded(0, RoundingMode.HALF_UP)).isEqualTo(BigMoney.parse("RUB 12"));
        assertThatThrownBy(() -> some.rounded(0, RoundingMode.UNNECESSARY)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> UsageAmount.of(RUB, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UsageAmount.of(RUB, 1, 7)).isInstanceOf(IllegalArgumentException.class);
    }
}
