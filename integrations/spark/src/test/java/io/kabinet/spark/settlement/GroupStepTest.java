package io.kabinet.spark.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.market.Market;
import io.kabinet.spark.SparkSessions;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class GroupStepTest {

    private final SparkSession spark = SparkSessions.shared();
    private final Broadcast<Terms> terms = JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(Terms.of(Market.RUSSIA.rulebook(), List.of(), Set.of()));

    /** A thousand million lines would not be held by any memory; only those that are asked for are made. */
    @Test
    void lines_that_are_no_rows_are_put_aside_one_by_one_however_many_are_alike() {
        Row broken =
                RowFactory.create("key", facts("{\"partner").collectAsList().get(0));
        Iterator<Row> endless =
                IntStream.range(0, Integer.MAX_VALUE).mapToObj(line -> broken).iterator();

        for (GroupStep step : List.of(new OrderStep(terms), new EventsOnce(terms))) {
            Iterator<Row> said = step.call(Fact.NOT_UTF_8 + "1", endless);
            for (int i = 0; i < 3; i++) {
                assertThat(said.next().getStruct(1).getString(5)).isEqualTo("{\"partner");
            }
            assertThat(said).hasNext();
        }
    }

    @Test
    void lines_that_are_no_rows_have_the_same_key_only_if_they_are_the_same() {
        assertThat(Tables.byOrder(Kind.PURCHASES, facts("{\"a", "{\"b", "{\"b"))
                        .select("key")
                        .distinct()
                        .collectAsList())
                .hasSize(2)
                .allMatch(row -> Tables.isOfLostRows(row.getString(0)));
    }

    private Dataset<Row> facts(String... brokenLines) {
        String[] nothing = new String[Kind.PURCHASES.columns().size()];
        Arrays.fill(nothing, "");
        return spark.createDataFrame(
                Arrays.stream(brokenLines)
                        .map(line -> RowFactory.create(Kind.PURCHASES.word(), nothing, "file", line))
                        .toList(),
                Shapes.FACT);
    }
}
