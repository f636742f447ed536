package io.kabinet.spark.settlement;

import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.partner.PartnerOffers;
import io.kabinet.partner.RowRefused;
import io.kabinet.partner.StatementRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Settles the purchases of partner shops on Spark, with core's rules.
 *
 * <p>Tables have the columns of the partner shop's files, found by name; further ones are ignored. A cell may be a text, a decimal, a
 * whole number, a date or a timestamp; binary fractions and times without a zone are refused. The result depends on the set of rows
 * alone: a row that is there again counts once, in whatever order and partitions rows come, late events included. So give all rows of
 * the months that are to be settled, those of earlier days too, and settle again. Only a statement means what it repeats: a line that
 * is there twice is stated twice, and told as a difference.
 *
 * <pre>{@code
 * try (SettledCashback settled = CashbackSettlement.in(Market.RUSSIA)
 *         .offers(offers).purchases(purchases).events(events).settle()) {
 *     settled.entries().write().parquet("entries");
 * }
 * }</pre>
 *
 * <p>Orders and, where an offer caps a month, all orders of one subscriber are in memory together, one of them at a time in each task,
 * and so are all events that share an id; a partner may have any share of the rows. Immutable.
 */
public final class CashbackSettlement {

    private final Rulebook rulebook;
    private final Map<Kind, Dataset<Row>> tables;

    private CashbackSettlement(Rulebook rulebook, Map<Kind, Dataset<Row>> tables) {
        this.rulebook = rulebook;
        this.tables = tables;
    }

    /**
     * A settlement by a market's usual rulebook.
     *
     * @param market the market
     * @return a settlement without tables
     * @throws IllegalArgumentException if the market has no cashback
     */
    public static CashbackSettlement in(Market market) {
        return by(market.rulebook());
    }

    /**
     * A settlement by a rulebook.
     *
     * @param rulebook the rulebook; it says what an offer leaves open, such as the highest rate, and in which zone months are told
     * @return a settlement without tables
     * @throws IllegalArgumentException if the rulebook has no cashback
     */
    public static CashbackSettlement by(Rulebook rulebook) {
        Terms.cashback(rulebook);
        return new CashbackSettlement(rulebook, Map.of());
    }

    /**
     * With the contracts and their rates. They must fit into the memory of each executor.
     *
     * @param table columns as in {@link PartnerOffers#COLUMNS}
     * @return this with it
     */
    public CashbackSettlement offers(Dataset<Row> table) {
        return with(Kind.OFFERS, table);
    }

    /**
     * With what was bought.
     *
     * @param table columns as in {@link io.kabinet.partner.OrderRow#COLUMNS}
     * @return this with it
     */
    public CashbackSettlement purchases(Dataset<Row> table) {
        return with(Kind.PURCHASES, table);
    }

    /**
     * With what became of it; without events all lines await the partner.
     *
     * @param table columns as in {@link io.kabinet.partner.EventRow#COLUMNS}
     * @return this with it
     */
    public CashbackSettlement events(Dataset<Row> table) {
        return with(Kind.EVENTS, table);
    }

    /**
     * With the partners' own statement, to be compared; partners that it does not name are not.
     *
     * @param table columns as in {@link StatementRow#COLUMNS}
     * @return this with it
     */
    public CashbackSettlement statement(Dataset<Row> table) {
        return with(Kind.STATEMENT, table);
    }

    private CashbackSettlement with(Kind kind, Dataset<Row> table) {
        Map<Kind, Dataset<Row>> more = new EnumMap<>(Kind.class);
        more.putAll(tables);
        more.put(kind, Tables.facts(kind, table));
        return new CashbackSettlement(rulebook, more);
    }

    /**
     * Settles. The work is done here; what it came to is kept on the executors' disks until it is closed.
     *
     * @return what it came to
     * @throws IllegalArgumentException if there are no offers or no purchases
     * @throws IllegalStateException if the rows do not add up: a table gives other rows each time it is read, or this library is wrong
     */
    public SettledCashback settle() {
        Dataset<Row> purchases = table(Kind.PURCHASES);
        SparkSession spark = purchases.sparkSession();
        OfferTable offers = OfferTable.of(rulebook, table(Kind.OFFERS));
        Broadcast<Terms> terms = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(Terms.of(rulebook, offers.taken(), stating()));
        List<Dataset<Row>> steps = new ArrayList<>();
        Dataset<Row> toOrders = Tables.byOrder(Kind.PURCHASES, purchases);
        if (tables.containsKey(Kind.EVENTS)) {
            Dataset<Row> once = step(Tables.byEvent(table(Kind.EVENTS)), new EventsOnce(terms), steps);
            toOrders = toOrders.union(onwards(once));
        }
        if (tables.containsKey(Kind.STATEMENT)) {
            toOrders = toOrders.union(Tables.byOrder(Kind.STATEMENT, table(Kind.STATEMENT)));
        }
        Dataset<Row> orders = step(toOrders, new OrderStep(terms), steps);
        step(onwards(orders), new SubscriberStep(terms), steps);
        return SettledCashback.of(spark, offers, steps, tables);
    }

    private Dataset<Row> table(Kind kind) {
        Dataset<Row> table = tables.get(kind);
        if (table == null) {
            throw new IllegalArgumentException("there are no " + kind.word() + "; nothing can be settled");
        }
        return table;
    }

    /** The partners that state something which can be read. */
    private Set<String> stating() {
        Dataset<Row> statement = tables.get(Kind.STATEMENT);
        return statement == null
                ? Set.of()
                : new HashSet<>(statement
                        .mapPartitions(
                                (MapPartitionsFunction<Row, String>) CashbackSettlement::partners, Encoders.STRING())
                        .distinct()
                        .collectAsList());
    }

    private static Iterator<String> partners(Iterator<Row> rows) {
        Set<String> partners = new HashSet<>();
        rows.forEachRemaining(row -> {
            Fact fact = Fact.of(row);
            try {
                fact.check();
                partners.add(StatementRow.read(fact).target().partner());
            } catch (RowRefused refusal) {
                // It is put into quarantine where its order is settled.
            }
        });
        return partners.iterator();
    }

    /** What is to be said of rows that are told together, each group once. */
    private static Dataset<Row> step(Dataset<Row> keyed, GroupStep told, List<Dataset<Row>> steps) {
        Dataset<Row> step = keyed.groupBy("key")
                .as(Encoders.STRING(), Shapes.encoder(Shapes.KEYED))
                .flatMapGroups(told, Shapes.encoder(Shapes.EMITTED))
                .persist(StorageLevel.DISK_ONLY());
        steps.add(step);
        return step;
    }

    private static Dataset<Row> onwards(Dataset<Row> step) {
        return step.where("onwards IS NOT NULL").select("onwards.key", "onwards.fact");
    }
}
