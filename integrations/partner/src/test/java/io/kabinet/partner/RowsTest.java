package io.kabinet.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.market.Market;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of a map, which could as well be a table or a file, become values of core or are refused by their column. */
class RowsTest {

    private static final CashbackPolicy RUSSIA =
            Market.RUSSIA.rulebook().cashback().orElseThrow();

    private final Map<String, String> cells = new HashMap<>(Map.of(
            "partner_id", "shop",
            "order_id", "A-1",
            "position_id", "1",
            "unit_price", "999.99",
            "quantity", "1",
            "currency", "RUB",
            "ordered_at", "2026-03-01T10:00:00+03:00"));

    @Test
    void a_position_is_read_with_what_is_not_there_as_none() throws RowRefused {
        OrderLine line = OrderRow.read(this::cell);

        assertThat(line.key()).isEqualTo(new LineKey("shop", "A-1", "1"));
        assertThat(line.amounts().paid()).isEqualTo(Money.parse("RUB 999.99"));
        assertThat(line.orderedAt()).isEqualTo(Instant.parse("2026-03-01T07:00:00Z"));
        assertThat(line.category()).isEmpty();
        assertThat(line.buyer().subscriberRef()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "unit_price, 999.999, 'decimal'",
        "quantity, -1, 'is not a whole number'",
        "quantity, 1000001, ''",
        "discount, 1000.00, ''",
        "currency, XXL, ''",
        "ordered_at, 2026-03-01T10:00:00, 'is not a moment with an offset'",
        "position_id, '', ''",
        "partner_id, '', ''",
    })
    void a_row_is_refused_by_the_column_that_is_to_blame(String column, String text, String reason) {
        cells.put(column, text);

        assertThatExceptionOfType(RowRefused.class)
                .isThrownBy(() -> OrderRow.read(this::cell))
                .satisfies(refused -> {
                    assertThat(refused.column()).isEqualTo(column);
                    assertThat(refused.reason()).contains(reason).isNotBlank();
                });
    }

    @Test
    void events_and_statements_speak_of_a_position_or_of_the_whole_order() throws RowRefused {
        cells.put("state", "paid");
        cells.put("amount", "249.99");
        cells.put("reward", "249.99");
        cells.put("occurred_at", "2026-03-05T00:00:00Z");

        assertThat(EventRow.read(this::cell).state()).isEqualTo(EventState.PAID);
        assertThat(StatementRow.read(this::cell).target().position()).contains("1");
        cells.put("position_id", "");
        assertThat(EventRow.read(this::cell).target().position()).isEmpty();
        assertThat(StatementRow.read(this::cell).reward()).isEqualTo(Money.parse("RUB 249.99"));
    }

    @Test
    void offers_that_contradict_those_before_them_are_refused_and_the_others_hold() throws RowRefused {
        PartnerOffers offers = PartnerOffers.with(RUSSIA);
        cells.put("percent", "5");
        cells.put("monthly_cap", "300.00");
        offers.add(this::cell);
        cells.put("percent", "7");

        assertThatExceptionOfType(RowRefused.class).isThrownBy(() -> offers.add(this::cell));
        assertThat(offers.partnersWithMonthlyCap()).containsExactly("shop");
        assertThat(offers.contracts()
                        .decide(OrderRow.read(this::cell), Market.RUSSIA.zone())
                        .<String>match(
                                granted -> granted.offer()
                                        .quote(Money.parse("RUB 100"))
                                        .reward()
                                        .toString(),
                                refused -> ""))
                .isEqualTo("RUB 5.00");
    }

    @Test
    void payout_days_outside_the_terms_are_taken_only_if_asked_for() throws RowRefused {
        cells.put("percent", "5");
        cells.put("payout_days", "9");

        assertThatExceptionOfType(RowRefused.class)
                .isThrownBy(() -> PartnerOffers.with(RUSSIA).add(this::cell))
                .satisfies(refused -> assertThat(refused.column()).isEqualTo("payout_days"));
        PartnerOffers any = PartnerOffers.withAnyPayoutDays(RUSSIA);
        any.add(this::cell);
        assertThat(any.partnersWithMonthlyCap()).isEmpty();
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
