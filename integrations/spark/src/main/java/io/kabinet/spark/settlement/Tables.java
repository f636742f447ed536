package io.kabinet.spark.settlement;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;

/** Makes facts of a table: every cell a text, whatever type the table gives it. */
final class Tables {

    /** The column in which a reader puts a line that is no row. */
    static final String BROKEN = "_broken";

    /** How keys of rows begin that belong to nothing; other keys that begin so are of rows that are refused for it. */
    private static final String LOST = String.valueOf(Fact.NOT_UTF_8);

    private static final String MOMENT = "yyyy-MM-dd'T'HH:mm:ss.SSSSSSxxx";

    private Tables() {}

    /**
     * The rows of a table as facts.
     *
     * @throws IllegalArgumentException if a required column is missing, or a column has a type that cannot be read exactly
     */
    static Dataset<Row> facts(Kind kind, Dataset<Row> table) {
        List<String> there = Arrays.asList(table.columns());
        List<String> missing =
                kind.required().stream().filter(name -> !there.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(kind.word() + ": missing columns: " + String.join(", ", missing));
        }
        Column[] cells = kind.columns().stream()
                .map(name -> there.contains(name) ? cell(kind, table, name) : lit(""))
                .toArray(Column[]::new);
        return table.select(
                lit(kind.word()).as("kind"),
                array(cells).as("cells"),
                input_file_name().as("place"),
                (there.contains(BROKEN) ? col(BROKEN) : lit(null).cast(DataTypes.StringType)).as("broken"));
    }

    private static Column cell(Kind kind, Dataset<Row> table, String name) {
        return coalesce(
                text(
                        kind,
                        name,
                        col('`' + name + '`'),
                        table.schema().apply(name).dataType()),
                lit(""));
    }

    private static Column text(Kind kind, String name, Column column, DataType type) {
        if (type.equals(DataTypes.DoubleType) || type.equals(DataTypes.FloatType)) {
            throw new IllegalArgumentException(
                    kind.word() + ": " + name + " is a binary fraction; cast it to DECIMAL where it comes from");
        }
        if (type.equals(DataTypes.TimestampNTZType)) {
            throw new IllegalArgumentException(kind.word() + ": " + name + " is a time without a zone");
        }
        if (type.equals(DataTypes.TimestampType)) {
            return date_format(column, MOMENT);
        }
        if (type instanceof DecimalType) {
            // The scale is the column's; zeros that only fill it up are no decimals of the value.
            Column plain = column.cast(DataTypes.StringType);
            return regexp_replace(regexp_replace(plain, "(\\.[0-9]*?)0+$", "$1"), "\\.$", "");
        }
        return column.cast(DataTypes.StringType);
    }

    /** Facts with the key of what they must be told with: purchases and statements with their order. */
    static Dataset<Row> byOrder(Kind kind, Dataset<Row> facts) {
        return keyed(facts, concat(cell(kind, "partner_id"), lit("\n"), cell(kind, "order_id")), kind);
    }

    /** Events with the others of their id, or without one with those of their order. */
    static Dataset<Row> byEvent(Dataset<Row> facts) {
        Kind kind = Kind.EVENTS;
        Column partner = cell(kind, "partner_id");
        Column id = cell(kind, "event_id");
        Column key = when(id.equalTo(""), concat(lit("order\n"), partner, lit("\n"), cell(kind, "order_id")))
                .otherwise(concat(lit("id\n"), partner, lit("\n"), id));
        return keyed(facts, key, kind);
    }

    /** A row without a partner or an order goes nowhere; such rows are spread, for there may be many. */
    private static Dataset<Row> keyed(Dataset<Row> facts, Column key, Kind kind) {
        Column lost = col("broken")
                .isNotNull()
                .or(cell(kind, "partner_id").equalTo(""))
                .or(cell(kind, "order_id").equalTo(""));
        Column spread = concat(lit(LOST), xxhash64(col("cells"), col("broken")).cast(DataTypes.StringType));
        return facts.select(
                when(lost, spread).otherwise(key).as("key"),
                struct(col("kind"), col("cells"), col("place"), col("broken")).as("fact"));
    }

    /** Whether the rows of a key have nothing in common but that they belong to nothing. */
    static boolean isOfLostRows(String key) {
        return key.startsWith(LOST);
    }

    private static Column cell(Kind kind, String name) {
        return col("cells").getItem(kind.place(name));
    }
}
