package io.kabinet.spark.settlement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Invented purchases, as many as one likes, each a function of its number: two positions an order, half of the orders with events,
 * one partner with four fifths of all rows and a cap on a subscriber's month.
 */
final class GeneratedPurchases {

    private static final long SEED = 20_261_126L;
    private static final int PARTNERS = 290;
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final int SECONDS = 30 * 86_400;
    private static final int POSITIONS = 2;
    private static final int ORDERS_OF_A_SUBSCRIBER = 4;
    private static final List<String> CATEGORIES = List.of("tea", "books", "kitchen", "games", "");

    private final SparkSession spark;
    private final long rows;

    GeneratedPurchases(SparkSession spark, long rows) {
        this.spark = spark;
        this.rows = rows;
    }

    Dataset<Row> offers() {
        List<Row> offers = new ArrayList<>();
        for (int partner = 0; partner < PARTNERS; partner++) {
            String[] cells = blank(Kind.OFFERS);
            set(Kind.OFFERS, cells, "partner_id", partner(partner));
            set(Kind.OFFERS, cells, "contract_from", "2026-01-01");
            set(Kind.OFFERS, cells, "percent", 1 + partner % 12 + ".5");
            set(Kind.OFFERS, cells, "currency", "RUB");
            if (partner % 10 == 0) {
                set(Kind.OFFERS, cells, "monthly_cap", "300.00");
            }
            offers.add(RowFactory.create((Object[]) cells));
        }
        return spark.createDataFrame(offers, shape(Kind.OFFERS));
    }

    Dataset<Row> purchases() {
        long all = rows;
        return spark.range(orders())
                .flatMap(
                        (FlatMapFunction<Long, Row>) order -> positions(order, all),
                        Shapes.encoder(shape(Kind.PURCHASES)));
    }

    Dataset<Row> events() {
        return spark.range(orders())
                .flatMap((FlatMapFunction<Long, Row>) GeneratedPurchases::told, Shapes.encoder(shape(Kind.EVENTS)));
    }

    private long orders() {
        return (rows + POSITIONS - 1) / POSITIONS;
    }

    private static Iterator<Row> positions(long order, long rows) {
        SplittableRandom chance = new SplittableRandom(SEED + order);
        List<Row> positions = new ArrayList<>(POSITIONS);
        String partner = partner(partnerOf(order));
        String at = at(chance.nextInt(SECONDS));
        for (int i = 0; i < POSITIONS && order * POSITIONS + i < rows; i++) {
            Kind kind = Kind.PURCHASES;
            String[] cells = blank(kind);
            set(kind, cells, "partner_id", partner);
            set(kind, cells, "subscriber_ref", order % 10 == 0 ? "" : "sub-" + order / ORDERS_OF_A_SUBSCRIBER);
            set(kind, cells, "order_id", "order-" + order);
            set(kind, cells, "position_id", Integer.toString(i + 1));
            set(kind, cells, "category", CATEGORIES.get(chance.nextInt(CATEGORIES.size())));
            set(kind, cells, "unit_price", 10 + chance.nextInt(5_000) + "." + (10 + chance.nextInt(90)));
            set(kind, cells, "quantity", Integer.toString(1 + chance.nextInt(3)));
            set(kind, cells, "currency", "RUB");
            set(kind, cells, "ordered_at", at);
            positions.add(RowFactory.create((Object[]) cells));
        }
        return positions.iterator();
    }

    private static Iterator<Row> told(long order) {
        SplittableRandom chance = new SplittableRandom(SEED - order);
        List<Row> events = new ArrayList<>();
        if (chance.nextBoolean()) {
            events.add(event(order, "approved", SECONDS + chance.nextInt(86_400)));
            if (chance.nextBoolean()) {
                events.add(event(order, "reward_received", SECONDS + 86_400 + chance.nextInt(86_400)));
            }
        }
        return events.iterator();
    }

    private static Row event(long order, String state, int seconds) {
        Kind kind = Kind.EVENTS;
        String[] cells = blank(kind);
        set(kind, cells, "partner_id", partner(partnerOf(order)));
        set(kind, cells, "order_id", "order-" + order);
        set(kind, cells, "event_id", state + '-' + order);
        set(kind, cells, "state", state);
        set(kind, cells, "occurred_at", at(seconds));
        return RowFactory.create((Object[]) cells);
    }

    private static int partnerOf(long order) {
        return order % 5 == 0 ? (int) (1 + order / 5 % (PARTNERS - 1)) : 0;
    }

    private static String partner(int partner) {
        return "partner-" + partner;
    }

    private static String at(int seconds) {
        return START.plusSeconds(seconds).atOffset(ZoneOffset.ofHours(3)).toString();
    }

    private static String[] blank(Kind kind) {
        String[] cells = new String[kind.columns().size()];
        Arrays.fill(cells, "");
        return cells;
    }

    private static void set(Kind kind, String[] cells, String column, String text) {
        cells[kind.place(column)] = text;
    }

    private static StructType shape(Kind kind) {
        StructType shape = new StructType();
        for (String column : kind.columns()) {
            shape = shape.add(column, DataTypes.StringType);
        }
        return shape;
    }
}
