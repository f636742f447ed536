package io.kabinet.spark.settlement;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The shapes of the rows that go from one step to the next, and of those that come out. */
final class Shapes {

    /** Any currency has at most four decimals, and a line at most ten thousand million units. */
    private static final String AMOUNT = "DECIMAL(18,4)";

    /** What a partner states is as large as amounts may be, and as often there as it is stated. */
    private static final String STATED = "DECIMAL(28,4)";

    /** A row of an input as it came: its kind, its cells in the kind's order, and where it stood; {@code broken} if it is no row. */
    static final StructType FACT = StructType.fromDDL("kind STRING, cells ARRAY<STRING>, place STRING, broken STRING");

    static final StructType ENTRY = StructType.fromDDL("partner_id STRING, order_id STRING, position_id STRING, "
            + "subscriber_ref STRING, month STRING, state STRING, currency STRING, "
            + "base " + AMOUNT + ", reward " + AMOUNT + ", taken_by_cap " + AMOUNT + ", taken_by_order_cap " + AMOUNT
            + ", taken_by_monthly_cap " + AMOUNT + ", taken_by_rounding DECIMAL(20,10), paid_out BOOLEAN, "
            + "payable_from STRING, payable_by STRING, refusals ARRAY<STRING>");

    static final StructType REFUSED = StructType.fromDDL(
            "kind STRING, column STRING, reason STRING, cells ARRAY<STRING>, place STRING, raw STRING");

    static final StructType NOTE = StructType.fromDDL("partner_id STRING, order_id STRING, position_id STRING, "
            + "event_id STRING, state STRING, code STRING, text STRING, place STRING");

    static final StructType UNLIKE = StructType.fromDDL("partner_id STRING, order_id STRING, position_id STRING, "
            + "verdict STRING, ours " + AMOUNT + ", our_currency STRING, theirs " + STATED
            + ", their_currency STRING, differences ARRAY<STRING>");

    static final StructType COMPARED =
            StructType.fromDDL("verdict STRING, currency STRING, lines BIGINT, ours " + AMOUNT + ", theirs " + STATED);

    static final StructType COUNTED = StructType.fromDDL("kind STRING, as STRING, rows BIGINT");

    /** A row that goes on to the next step, and the key of what it must be told with. */
    static final StructType KEYED =
            new StructType().add("key", DataTypes.StringType).add("fact", FACT);

    /** What a step has to say: one of these at a time. */
    static final StructType EMITTED = new StructType()
            .add("entry", ENTRY)
            .add("refused", REFUSED)
            .add("note", NOTE)
            .add("unlike", UNLIKE)
            .add("compared", COMPARED)
            .add("counted", COUNTED)
            .add("onwards", KEYED);

    private Shapes() {}

    static Encoder<Row> encoder(StructType shape) {
        return Encoders.row(shape);
    }
}
