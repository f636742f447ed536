package io.kabinet.spark.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.market.Market;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CashbackFunctionTest {

    private static final Asked RUSSIA = new Asked(Market.RUSSIA.rulebook());

    @ParameterizedTest(name = "{1} % of {0}: {2}")
    @CsvSource({
        "999.99,         25,      249.99",
        "999.99,         30,      249.99",
        "1000.00,        30,      250.00",
        "1000.00,        25,      250.00",
        "1000.00,        24.9999, 249.99",
        "1000.00,        25.0001, 250.00",
        "0.03,           25,      0.00",
        "0.04,           25,      0.01",
        "0.00,           25,      0.00",
        "100.00,         0,       0.00",
        "100.00,         100,     25.00",
        "10000000000.00, 99.9999, 2500000000.00",
        "1000,           5,       50.00",
        "999.9900000,    25.00000000, 249.99",
    })
    void a_share_is_rounded_first_and_capped_after(String amount, String percent, BigDecimal reward) {
        assertThat(RUSSIA.value("kabinet_cashback(" + amount + ", " + percent + ")"))
                .isEqualTo(reward);
        assertThat(RUSSIA.value("kabinet_cashback(" + amount + ", " + percent + ", 'RUB')"))
                .isEqualTo(reward);
    }

    @Test
    void the_rate_and_the_rounding_are_those_of_the_rulebook() {
        Asked shop = new Asked(Market.RUSSIA
                .rulebook()
                .with(Source.ownChoice("a shop of its own"))
                .cashback(CashbackPolicy.RUSSIA.withMaxRate(Rate.percent(30)).withRounding(RoundingMode.HALF_UP)));

        assertThat(shop.value("kabinet_cashback(999.99, 30)")).isEqualTo(new BigDecimal("299.99"));
        assertThat(shop.value("kabinet_cashback(0.50, 1)")).isEqualTo(new BigDecimal("0.01"));
        assertThat(RUSSIA.value("kabinet_cashback(0.50, 1)")).isEqualTo(new BigDecimal("0.00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NULL, 5",
                "CAST(NULL AS DECIMAL(10,2)), 5",
                "100.00, NULL",
                "NULL, 5, 'RUB'",
                "100.00, NULL, 'RUB'",
                "100.00, 5, NULL"
            })
    void a_null_gives_a_null(String arguments) {
        assertThat(RUSSIA.value("kabinet_cashback(" + arguments + ")")).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "-0.01, 5                 | base must be from 0 to 1000000000000 minor units",
                "10000000000.01, 5        | base must be from 0 to 1000000000000 minor units",
                "999.999, 5               | amount has more decimals than RUB: 999.999",
                "100, -1                  | percent is not a plain decimal number",
                "100, 100.0001            | percent must be from 0 to 100",
                "100, 5.00001             | percent has more than 4 decimals",
                "100, 5, 'BYN'            | another currency than the policy: BYN 100.00, RUB",
                "100, 5, 'roubles'        | roubles",
                "100, 5, 643              | currency must be a STRING",
                "CAST(100 AS DOUBLE), 5   | amount must be a DECIMAL: cast it to one: it is a Double",
                "'100', 5                 | amount must be a DECIMAL: cast it to one: it is a String",
                "100, '5'                 | percent must be a DECIMAL",
            })
    void what_cannot_be_is_an_error_that_names_the_reason(String arguments, String reason) {
        assertThat(Asked.told(catchThrowable(() -> RUSSIA.value("kabinet_cashback(" + arguments + ")"))))
                .contains(reason);
    }

    @Test
    void whoever_asks_first_gets_a_null_for_what_cannot_be() {
        List<Row> rows = RUSSIA.spark
                .sql("SELECT CASE WHEN paid BETWEEN 0 AND 10000000000 THEN kabinet_cashback(round(paid, 2), 5) END"
                        + " FROM VALUES (-1.00BD), (100.004BD), (20000000000BD) AS t(paid)")
                .collectAsList();

        assertThat(rows.stream().map(row -> row.get(0))).containsExactly(null, new BigDecimal("5.00"), null);
    }

    @Test
    void belarus_has_no_cashback_and_says_so() {
        Asked belarus = new Asked(Market.BELARUS.rulebook());

        assertThat(Asked.told(catchThrowable(() -> belarus.value("kabinet_cashback(100, 5)"))))
                .contains("rulebook BELARUS has no cashback");
        assertThat(belarus.value("kabinet_cashback(NULL, 5)")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kabinet_cashback(100)", "kabinet_cashback(100, 5, 'RUB', 1)", "kabinet_cashback()"})
    void another_number_of_arguments_is_refused_before_anything_runs(String call) {
        assertThat(catchThrowable(() -> RUSSIA.spark.sql("SELECT " + call)))
                .isInstanceOf(org.apache.spark.sql.AnalysisException.class)
                .hasMessageContaining("WRONG_NUM_ARGS");
    }

    @Test
    void a_reward_has_the_type_that_is_promised() {
        assertThat(RUSSIA.spark
                        .sql("SELECT kabinet_cashback(100, 5) AS reward")
                        .schema()
                        .toDDL())
                .isEqualTo("reward DECIMAL(20,2)");
    }
}
