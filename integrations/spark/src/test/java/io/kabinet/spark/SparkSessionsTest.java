package io.kabinet.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class SparkSessionsTest {

    /** They fill some 70 MB; where there is no more room, a class that is just being loaded fails, and Spark ends with it. */
    @Test
    void a_jvm_has_room_for_the_compiled_code_of_all_tests() {
        long room = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().startsWith("Code"))
                .mapToLong(pool -> pool.getUsage().getMax())
                .sum();

        assertThat(room).isGreaterThanOrEqualTo(128 << 20);
    }

    @Test
    void all_tests_of_a_jvm_have_one_spark_and_settings_of_their_own() {
        SparkSession own = SparkSessions.own();
        own.conf().set("spark.sql.shuffle.partitions", "3");

        assertThat(SparkSessions.shared()).isSameAs(SparkSessions.shared());
        assertThat(SparkSessions.shared().conf().get("spark.sql.shuffle.partitions"))
                .isEqualTo("4");
        assertThat(own.sparkContext()).isSameAs(SparkSessions.shared().sparkContext());
        assertThat(own.sql("SELECT sum(id) FROM range(0, 1000)").head().getLong(0))
                .isEqualTo(499_500);
    }
}
