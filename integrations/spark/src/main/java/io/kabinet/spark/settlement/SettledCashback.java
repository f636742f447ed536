package io.kabinet.spark.settlement;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_arrays;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What a settlement came to, as tables. It is kept on disk until it is closed; write what is needed before.
 *
 * <p>Amounts are decimals in the units of their currency. For one thread, as a session of Spark is.
 */
public final class SettledCashback implements AutoCloseable {

    private static final String REFUSED = "REFUSED";

    private final List<Dataset<Row>> steps;
    private final Dataset<Row> emitted;
    private final List<RowAccount> accounts;

    private SettledCashback(List<Dataset<Row>> steps, Dataset<Row> emitted, List<RowAccount> accounts) {
        this.steps = steps;
        this.emitted = emitted;
        this.accounts = accounts;
    }

    /** Runs the steps, and accounts for every row of the tables; nothing is kept if they do not add up. */
    static SettledCashback of(
            SparkSession spark, OfferTable offers, List<Dataset<Row>> steps, Map<Kind, Dataset<Row>> tables) {
        boolean isBalanced = false;
        try {
            Dataset<Row> emitted = spark.createDataFrame(offers.refusals(), Shapes.EMITTED);
            for (Dataset<Row> step : steps) {
                emitted = emitted.union(step);
            }
            List<RowAccount> accounts = accounts(offers, emitted, tables);
            isBalanced = true;
            return new SettledCashback(steps, emitted, accounts);
        } finally {
            if (!isBalanced) {
                steps.forEach(Dataset::unpersist);
            }
        }
    }

    private static List<RowAccount> accounts(OfferTable offers, Dataset<Row> emitted, Map<Kind, Dataset<Row>> tables) {
        List<RowAccount> accounts = new ArrayList<>();
        accounts.add(offers.account());
        Map<String, Long> became = became(emitted);
        for (Kind kind : List.of(Kind.PURCHASES, Kind.EVENTS, Kind.STATEMENT)) {
            Dataset<Row> table = tables.get(kind);
            if (table != null) {
                accounts.add(account(kind, table.count(), became));
            }
        }
        for (RowAccount account : accounts) {
            if (!account.isBalanced()) {
                throw new IllegalStateException("the rows do not add up: " + account);
            }
        }
        return List.copyOf(accounts);
    }

    private static RowAccount account(Kind kind, long read, Map<String, Long> became) {
        return new RowAccount(
                kind.word(),
                read,
                became.getOrDefault(kind.word() + Became.TAKEN, 0L),
                became.getOrDefault(kind.word() + REFUSED, 0L),
                became.getOrDefault(kind.word() + Became.REPEATED, 0L),
                became.getOrDefault(kind.word() + Became.QUARANTINED, 0L));
    }

    /** How many rows of each kind became what, by one look at all that was said. */
    private static Map<String, Long> became(Dataset<Row> emitted) {
        Column ofEntry = when(col("entry.state").equalTo(REFUSED), REFUSED).otherwise(Became.TAKEN);
        Map<String, Long> became = new HashMap<>();
        emitted.select(
                        coalesce(
                                        col("counted.kind"),
                                        col("refused.kind"),
                                        when(col("entry").isNotNull(), Kind.PURCHASES.word()))
                                .as("kind"),
                        when(col("counted").isNotNull(), col("counted.as"))
                                .when(col("refused").isNotNull(), Became.QUARANTINED)
                                .otherwise(ofEntry)
                                .as("became"),
                        coalesce(col("counted.rows"), lit(1L)).as("rows"))
                .where(col("kind").isNotNull())
                .groupBy("kind", "became")
                .agg(sum("rows"))
                .collectAsList()
                .forEach(row -> became.put(row.getString(0) + row.getString(1), row.getLong(2)));
        return became;
    }

    /**
     * The entries: a row for each position that gets cashback or is refused it.
     *
     * @return columns {@code partner_id, order_id, position_id, subscriber_ref, month, state, currency, base, reward, taken_by_cap,
     *     taken_by_order_cap, taken_by_monthly_cap, taken_by_rounding, paid_out, payable_from, payable_by, refusals}
     */
    public Dataset<Row> entries() {
        return only("entry")
                .withColumn("payable_from", to_date(col("payable_from")))
                .withColumn("payable_by", to_date(col("payable_by")));
    }

    /**
     * The totals of each subscriber, partner, month and currency; positions of nobody have an empty {@code subscriber_ref}.
     *
     * @return columns {@code subscriber_ref, partner_id, month, currency, lines, refused, base, reward, taken_by_caps,
     *     taken_by_rounding, paid_out}, ordered by the first four
     */
    public Dataset<Row> totals() {
        Column caps = col("taken_by_cap").plus(col("taken_by_order_cap")).plus(col("taken_by_monthly_cap"));
        return only("entry")
                .groupBy("subscriber_ref", "partner_id", "month", "currency")
                .agg(
                        count(lit(1)).as("lines"),
                        sum(when(col("state").equalTo(REFUSED), 1L).otherwise(0L))
                                .as("refused"),
                        sum("base").as("base"),
                        sum("reward").as("reward"),
                        sum(caps).as("taken_by_caps"),
                        sum("taken_by_rounding").as("taken_by_rounding"),
                        sum(when(col("paid_out"), col("reward")).otherwise(lit(0).cast("DECIMAL(18,4)")))
                                .as("paid_out"))
                .orderBy("subscriber_ref", "partner_id", "month", "currency");
    }

    /**
     * The rows that could not be taken, and why.
     *
     * @return columns {@code source, column, reason, place, cells, raw}: the table it was of, the column to blame, what is wrong, the
     *     file if it is known, the cells by their columns, and the line itself where it is no row
     */
    public Dataset<Row> quarantine() {
        Column names = lit(null).cast("ARRAY<STRING>");
        for (Kind kind : Kind.values()) {
            Column is = col("kind").equalTo(kind.word());
            names = when(
                            is,
                            array(kind.columns().stream().map(name -> lit(name)).toArray(Column[]::new)))
                    .otherwise(names);
        }
        return only("refused")
                .select(
                        col("kind").as("source"),
                        col("column"),
                        col("reason"),
                        col("place"),
                        map_from_arrays(names, col("cells")).as("cells"),
                        col("raw"));
    }

    /**
     * What is to be said of events that took effect, or say why a partner declined.
     *
     * @return columns {@code partner_id, order_id, position_id, event_id, state, code, text, place}
     */
    public Dataset<Row> notes() {
        return only("note");
    }

    /**
     * The lines on which a partner's statement and ours do not agree.
     *
     * @return columns {@code partner_id, order_id, position_id, verdict, ours, our_currency, theirs, their_currency, differences}
     */
    public Dataset<Row> differences() {
        return only("unlike");
    }

    /**
     * What each verdict of the comparison adds up to.
     *
     * @return columns {@code verdict, currency, lines, ours, theirs}, ordered by the first two
     */
    public Dataset<Row> comparison() {
        return only("compared")
                .groupBy("verdict", "currency")
                .agg(
                        sum("lines").as("lines"),
                        sum("ours").as("ours"),
                        sum("theirs").as("theirs"))
                .orderBy("verdict", "currency");
    }

    /**
     * What became of the rows of each table.
     *
     * @return an account for each table that was given, all of them balanced
     */
    public List<RowAccount> accounts() {
        return accounts;
    }

    /** How many rows a table had. */
    long read(Kind kind) {
        return accounts.stream()
                .filter(account -> account.table().equals(kind.word()))
                .mapToLong(RowAccount::read)
                .sum();
    }

    /** Gives back what is kept on disk. */
    @Override
    public void close() {
        steps.forEach(Dataset::unpersist);
    }

    private Dataset<Row> only(String slot) {
        return emitted.where(col(slot).isNotNull()).select(slot + ".*");
    }
}
