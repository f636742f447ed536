package io.kabinet.spark.settlement;

import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.joda.money.CurrencyUnit;

/** Where a job writes what a settlement came to; what stands there already is written over. */
final class SettlementFiles {

    private final Configuration configuration;
    private final String directory;

    SettlementFiles(SparkSession spark, String directory) {
        this.configuration = spark.sparkContext().hadoopConfiguration();
        this.directory = directory;
    }

    /**
     * Writes everything, the summary last.
     *
     * @return the summary
     */
    String write(SettledCashback settled) throws IOException {
        table("entries", settled.entries());
        table("notes", settled.notes());
        table("differences", settled.differences());
        table("quarantine", settled.quarantine());
        TotalsFile.write(settled.totals(), file("totals.csv"), configuration);
        String summary = summary(settled);
        Path path = new Path(file("summary.txt"));
        try (OutputStream out = path.getFileSystem(configuration).create(path, true)) {
            out.write(summary.getBytes(StandardCharsets.UTF_8));
        }
        return summary;
    }

    private void table(String name, Dataset<Row> rows) {
        rows.write().mode(SaveMode.Overwrite).parquet(file(name));
    }

    private String file(String name) {
        return directory + '/' + name;
    }

    private static String summary(SettledCashback settled) {
        StringBuilder summary = new StringBuilder();
        settled.accounts().forEach(account -> line(summary, account.toString()));
        List<Row> sums = settled.totals()
                .groupBy("currency")
                .agg(
                        sum("lines").as("lines"),
                        sum("base").as("base"),
                        sum("reward").as("reward"),
                        sum("paid_out").as("paid_out"))
                .orderBy("currency")
                .collectAsList();
        for (Row row : sums) {
            String currency = row.getString(0);
            line(
                    summary,
                    "cashback " + currency + ": lines " + row.getLong(1) + ", base "
                            + plain(row.getDecimal(2), currency) + ", reward " + plain(row.getDecimal(3), currency)
                            + ", paid out " + plain(row.getDecimal(4), currency));
        }
        for (Row row : settled.comparison().collectAsList()) {
            String currency = row.getString(1);
            line(
                    summary,
                    "statement " + currency + ": " + row.getString(0) + " " + row.getLong(2) + ", ours "
                            + plain(row.getDecimal(3), currency) + ", theirs " + plain(row.getDecimal(4), currency));
        }
        return summary.toString();
    }

    private static String plain(BigDecimal amount, String currency) {
        int decimals = CurrencyUnit.of(currency).getDecimalPlaces();
        BigDecimal stripped = amount.stripTrailingZeros();
        return (stripped.scale() < decimals ? stripped.setScale(decimals) : stripped).toPlainString();
    }

    private static void line(StringBuilder summary, String text) {
        summary.append(text).append('\n');
    }
}
