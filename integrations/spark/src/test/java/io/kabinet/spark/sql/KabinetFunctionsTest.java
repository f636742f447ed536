package io.kabinet.spark.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.market.Market;
import io.kabinet.spark.SparkSessions;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class KabinetFunctionsTest {

    @Test
    void there_are_these_three_and_none_takes_a_password() {
        SparkSession spark = SparkSessions.own();
        assertThat(registered(spark)).isEmpty();

        KabinetFunctions.register(spark, Market.RUSSIA);

        assertThat(registered(spark))
                .containsExactlyInAnyOrder("kabinet_cashback", "kabinet_promised_payment", "kabinet_msisdn");
    }

    @Test
    void another_rulebook_takes_their_place() {
        SparkSession spark = SparkSessions.own();
        KabinetFunctions.register(spark, Market.RUSSIA);
        KabinetFunctions.register(spark, Market.BELARUS);

        assertThat(registered(spark)).hasSize(3);
        assertThat(spark.sql("SELECT kabinet_msisdn('80330000001')").head().getString(0))
                .isEqualTo("375330000001");
    }

    private static Iterable<String> registered(SparkSession spark) {
        return spark.sql("SHOW USER FUNCTIONS").collectAsList().stream()
                .map((Row row) -> row.getString(0))
                .filter(name -> name.contains("kabinet"))
                .toList();
    }
}
