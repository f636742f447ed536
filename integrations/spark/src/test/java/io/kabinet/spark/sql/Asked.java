package io.kabinet.spark.sql;

import io.kabinet.core.market.Rulebook;
import io.kabinet.spark.SparkSessions;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** A session with the functions of one rulebook, and what its SQL answers. */
final class Asked {

    final SparkSession spark = SparkSessions.own();

    Asked(Rulebook rulebook) {
        KabinetFunctions.register(spark, rulebook);
    }

    Row row(String expression) {
        return spark.sql("SELECT " + expression).head();
    }

    @Nullable
    Object value(String expression) {
        return row(expression).get(0);
    }

    /** A column of a view, so that nothing is folded before it runs. */
    @Nullable
    Object column(String expression, String values) {
        return spark.sql("SELECT " + expression + " FROM VALUES " + values)
                .head()
                .get(0);
    }

    /** What a failure says, with all that caused it. */
    static String told(Throwable failure) {
        StringBuilder told = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            told.append(cause).append('\n');
        }
        return told.toString();
    }
}
