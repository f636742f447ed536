package io.kabinet.spark.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.kabinet.core.market.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MsisdnFunctionTest {

    private static final Asked RUSSIA = new Asked(Market.RUSSIA.rulebook());
    private static final Asked BELARUS = new Asked(Market.BELARUS.rulebook());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'+7 900 000-00-01'",
                "'8 (900) 000-00-01'",
                "'9000000001'",
                "'(900) 000.00.01'",
                "'  +7 (900) 000-00-01 '",
                "'8\u00a0900 000–00–01'",
                "89000000001",
                "79000000001",
                "9000000001"
            })
    void what_people_type_is_read(String typed) {
        assertThat(RUSSIA.value("kabinet_msisdn(" + typed + ")")).isEqualTo("79000000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "7900000000",
                "790000000011",
                "++79000000001",
                "7900O000001",
                "+7 900 000-00-01 ext. 5",
                "٧٩٠٠٠٠٠٠٠٠١",
                "8 495 000-00-01",
                "+1 201 555 0123",
                "MTS"
            })
    void what_is_no_number_is_null(String typed) {
        assertThat(RUSSIA.value("kabinet_msisdn('" + typed + "')")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "80290000001, , 375290000001",
        "80330000001, , 375330000001",
        "89000000001, 79000000001, ",
        "+375330000001, 375330000001, 375330000001"
    })
    void a_number_is_read_as_the_people_of_the_market_write_it(String typed, String inRussia, String inBelarus) {
        String text = "'" + typed + "'";
        assertThat(RUSSIA.value("kabinet_msisdn(" + text + ")")).isEqualTo(inRussia);
        assertThat(BELARUS.value("kabinet_msisdn(" + text + ")")).isEqualTo(inBelarus);
        assertThat(RUSSIA.value("kabinet_msisdn(" + text + ", 'BELARUS')")).isEqualTo(inBelarus);
        assertThat(BELARUS.value("kabinet_msisdn(" + text + ", 'russia')")).isEqualTo(inRussia);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "NULL, 'RUSSIA'", "'+79000000001', NULL", "CAST(NULL AS STRING)"})
    void a_null_gives_a_null(String arguments) {
        assertThat(RUSSIA.value("kabinet_msisdn(" + arguments + ")")).isNull();
    }

    @Test
    void arguments_the_wrong_way_round_are_an_error_that_repeats_no_number() {
        String told = Asked.told(
                catchThrowable(() -> RUSSIA.column("kabinet_msisdn('RUSSIA', n)", "('79000000042') AS t(n)")));

        assertThat(told).contains("market must be one of [RUSSIA, BELARUS]").doesNotContain("79000000042");
    }

    @Test
    void a_column_of_another_type_is_an_error_that_repeats_no_number() {
        String told = Asked.told(catchThrowable(() -> RUSSIA.column("kabinet_msisdn(n)", "(79000000042.0D) AS t(n)")));

        assertThat(told).contains("text must be a STRING: it is a Double").doesNotContain("79000000042");
    }
}
