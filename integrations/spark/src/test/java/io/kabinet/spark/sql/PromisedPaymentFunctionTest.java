package io.kabinet.spark.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.kabinet.core.market.Market;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromisedPaymentFunctionTest {

    private static final Asked RUSSIA = new Asked(Market.RUSSIA.rulebook());
    private static final Asked BELARUS = new Asked(Market.BELARUS.rulebook());
    private static final Asked STRICT = new Asked(Strict.RULEBOOK);

    private static final String AT = "TIMESTAMP '2026-03-01 07:00:00Z'";
    private static final String GOOD = "named_struct('promised', array(), 'debt_on_other_numbers', 0.00)";
    private static final String GOOD_ENOUGH_FOR_ALL = "'balance', 10.00, 'settlement', 'advance', 'spend', 1000.00, "
            + "'debts', array(), 'promised', array(), 'tariff', 'Образец', 'monthly_fee', 300, 'services', array(), "
            + "'line_state', 'unblocked', 'contract_start', DATE '2020-01-01', 'debt_on_other_numbers', 0, "
            + "'individual', true, 'registered', true";

    private static Row decided(Asked by, String amount, String facts) {
        return by.row("kabinet_promised_payment(" + amount + ", " + AT + ", " + facts + ")")
                .getStruct(0);
    }

    @ParameterizedTest
    @CsvSource({
        "50.00, true, ",
        "50.01, true, ",
        "50,    true, ",
        "799.99, true, ",
        "800.00, true, ",
        "0.01,  false, AMOUNT_BELOW_MINIMUM",
        "49.99, false, AMOUNT_BELOW_MINIMUM",
        "800.01, false, AMOUNT_ABOVE_LIMIT",
        "0.00,  false, AMOUNT_NOT_POSITIVE AMOUNT_BELOW_MINIMUM",
        "-800,  false, AMOUNT_NOT_POSITIVE AMOUNT_BELOW_MINIMUM",
        "100000000000000000000000000000.00, false, AMOUNT_ABOVE_LIMIT",
    })
    void russia_lends_50_to_800_roubles(String amount, boolean granted, String reasons) {
        Row decision = decided(RUSSIA, amount, GOOD);

        assertThat(decision.getBoolean(0)).isEqualTo(granted);
        assertThat(decision.getList(4)).isEqualTo(reasons == null ? List.of() : List.of(reasons.split(" ")));
    }

    @Test
    void a_grant_tells_amount_and_term_and_that_the_fee_is_not_stated() {
        Row decision = decided(RUSSIA, "300", GOOD);

        assertThat(decision.getDecimal(1)).isEqualTo(new BigDecimal("300.00"));
        assertThat(RUSSIA.value("CAST(kabinet_promised_payment(300, " + AT + ", " + GOOD + ").repay_by AS STRING)"))
                .isEqualTo("2026-03-04 07:00:00");
        assertThat(decision.<Object>getAs("fee")).isNull();
        assertThat(decision.getList(5)).isEmpty();
    }

    @Test
    void a_refusal_has_no_amount_and_no_term() {
        Row decision = decided(RUSSIA, "900", GOOD);

        assertThat(decision.get(1)).isNull();
        assertThat(decision.get(2)).isNull();
        assertThat(decision.get(3)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"5.00, true", "5.01, false"})
    void belarus_lends_up_to_5_roubles_and_asks_for_the_payments_alone(String amount, boolean granted) {
        assertThat(decided(BELARUS, amount, "named_struct('promised', array())").getBoolean(0))
                .isEqualTo(granted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NULL",
                "named_struct('promised', NULL, 'debt_on_other_numbers', NULL)",
                "named_struct('balance', 100.00)",
                "named_struct('promised', CAST(NULL AS ARRAY<STRUCT<amount: DECIMAL(10,2)>>))"
            })
    void what_is_null_or_left_out_is_not_known_and_never_zero(String facts) {
        Row decision = decided(RUSSIA, "100", facts);

        assertThat(decision.getBoolean(0)).isFalse();
        assertThat(decision.getList(4)).isEqualTo(List.of("FACT_NOT_KNOWN", "FACT_NOT_KNOWN"));
        assertThat(decision.getList(5)).isEqualTo(List.of("promised-payments", "debt-on-other-numbers"));
    }

    @ParameterizedTest
    @CsvSource({"0.01, false", "0.00, true"})
    void a_debt_on_other_numbers_refuses_in_russia_and_none_does_not(String debt, boolean granted) {
        String facts = "named_struct('promised', array(), 'debt_on_other_numbers', " + debt + ")";

        assertThat(decided(RUSSIA, "100", facts).getBoolean(0)).isEqualTo(granted);
    }

    @ParameterizedTest(name = "taken at {0}, due {1}, repaid {2}: {3}")
    @CsvSource({
        // open until the moment it is due
        "2026-02-28 07:00:00Z, 2026-03-01 07:00:00.000001Z, , false",
        "2026-02-28 07:00:00Z, 2026-03-01 07:00:00Z,        , true",
        // until the moment it is repaid, and not before
        "2026-02-28 07:00:00Z, 2026-03-03 07:00:00Z, 2026-03-01 07:00:00Z,        true",
        "2026-02-28 07:00:00Z, 2026-03-03 07:00:00Z, 2026-03-01 07:00:00.000001Z, false",
        // what is taken later does not count yet
        "2026-03-01 07:00:00Z,        2026-03-03 07:00:00Z, , false",
        "2026-03-01 07:00:00.000001Z, 2026-03-03 07:00:00Z, , true",
    })
    void one_payment_is_open_at_a_time(String taken, String due, String repaid, boolean granted) {
        String payment = "named_struct('amount', 100.00, 'taken_at', TIMESTAMP '" + taken + "', 'repay_by', TIMESTAMP '"
                + due + "', 'repaid_at', " + (repaid == null ? "NULL" : "TIMESTAMP '" + repaid + "'") + ")";
        Row decision =
                decided(RUSSIA, "100", "named_struct('promised', array(" + payment + "), 'debt_on_other_numbers', 0)");

        assertThat(decision.getBoolean(0)).isEqualTo(granted);
        assertThat(decision.getList(4)).isEqualTo(granted ? List.of() : List.of("ACTIVE_PAYMENT_EXISTS"));
    }

    @Test
    void all_reasons_are_told_at_once_in_their_order() {
        Row decision = decided(STRICT, "900.50", """
                named_struct('balance', -30.01, 'settlement', 'credit', 'spend', 300,
                  'debts', array(named_struct('amount', 20.00, 'due', DATE '2026-02-01')),
                  'promised', array(
                    named_struct('amount', 50, 'taken_at', TIMESTAMP '2026-02-27 07:00:00Z', 'repay_by', TIMESTAMP '2026-02-28 07:00:00Z'),
                    named_struct('amount', 60, 'taken_at', TIMESTAMP '2026-03-01 06:00:00Z', 'repay_by', TIMESTAMP '2026-03-01 08:00:00Z')),
                  'tariff', 'Гостевой', 'monthly_fee', 0, 'services', array('Кредит'), 'line_state', 'blocked',
                  'contract_start', DATE '2026-02-01', 'debt_on_other_numbers', 15, 'individual', false, 'registered', false)
                """);

        assertThat(decision.getList(4))
                .isEqualTo(List.of(
                        "AMOUNT_NOT_WHOLE",
                        "AMOUNT_ABOVE_LIMIT",
                        "ACTIVE_PAYMENT_EXISTS",
                        "DEBT_ON_OTHER_NUMBERS",
                        "OVERDUE_BILL",
                        "BALANCE_BELOW_FLOOR",
                        "TENURE_TOO_SHORT",
                        "TARIFF_EXCLUDED",
                        "CREDIT_SETTLEMENT",
                        "CREDIT_SERVICE_ACTIVE",
                        "NUMBER_BLOCKED",
                        "NOT_INDIVIDUAL",
                        "REGISTRATION_REQUIRED",
                        "COOLDOWN"));
        assertThat(decided(STRICT, "100", "named_struct(" + GOOD_ENOUGH_FOR_ALL + ")")
                        .getBoolean(0))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"DATE '2026-01-01', true", "DATE '2026-01-02', false"})
    void days_are_those_of_the_market_wherever_the_query_runs(String start, boolean granted) {
        String facts = "named_struct(" + GOOD_ENOUGH_FOR_ALL.replace("DATE '2020-01-01'", start) + ")";

        assertThat(decided(STRICT, "100", facts).getBoolean(0)).isEqualTo(granted);
    }

    @Test
    void a_moment_without_a_zone_is_told_by_the_markets_clock() {
        assertThat(RUSSIA.value("CAST(kabinet_promised_payment(100, TIMESTAMP_NTZ '2026-03-01 10:00:00', " + GOOD
                        + ").repay_by AS STRING)"))
                .isEqualTo("2026-03-04 07:00:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NULL, " + AT + ", " + GOOD,
                "100, NULL, " + GOOD,
                "CAST(NULL AS DECIMAL(10,2)), " + AT + ", NULL"
            })
    void without_an_amount_or_a_moment_there_is_no_answer(String arguments) {
        assertThat(RUSSIA.value("kabinet_promised_payment(" + arguments + ")")).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "100, TIME, named_struct('balanse', 1.00)       | facts has no field balanse; it has [balance, contract_start,",
                "100, TIME, named_struct('spend', -0.01)        | spend must not be below zero",
                "100, TIME, named_struct('spend', 1.001)        | spend has more decimals than RUB: 1.001",
                "100, TIME, named_struct('spend', '1')          | spend must be a DECIMAL",
                "100, TIME, named_struct('spend', 1, 'Spend', 2)| facts has the field Spend twice",
                "100, TIME, named_struct('promised', 'none')    | promised must be an ARRAY: it is a String",
                "100, TIME, named_struct('services', array(NULL)) | services has a NULL among its elements",
                "100, TIME, named_struct('promised', array(named_struct('amount', 1.00))) | promised needs the field taken_at",
                "100, TIME, named_struct('debts', array(1))     | debts must be a STRUCT with names: it is a Integer",
                "100, TIME, 'none'                              | facts must be a STRUCT, as named_struct makes it",
                "100.005, TIME, NULL                            | amount has more decimals than RUB: 100.005",
                "100, '2026-03-01', NULL                        | at must be a TIMESTAMP: it is a String",
            })
    void what_cannot_be_is_an_error_that_names_the_argument(String arguments, String reason) {
        String call = "kabinet_promised_payment(" + arguments.replace("TIME", AT) + ")";

        assertThat(Asked.told(catchThrowable(() -> RUSSIA.value(call)))).contains(reason);
    }

    @Test
    void the_answer_has_the_type_that_is_promised() {
        assertThat(RUSSIA.spark
                        .sql("SELECT kabinet_promised_payment(100, " + AT + ", NULL) AS decided")
                        .schema()
                        .apply("decided")
                        .dataType()
                        .sql())
                .isEqualTo("STRUCT<granted: BOOLEAN, amount: DECIMAL(20,2), repay_by: TIMESTAMP, fee: DECIMAL(20,2), "
                        + "reasons: ARRAY<STRING>, not_known: ARRAY<STRING>>");
    }
}
