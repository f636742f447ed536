package io.kabinet.spark.detailing;

import io.kabinet.client.detailing.file.BadRow;
import io.kabinet.client.detailing.file.DetailingFile;
import io.kabinet.client.detailing.file.DetailingReader;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.usage.UsageAmount;
import io.kabinet.core.detailing.usage.UsageRecord;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Quantity;
import io.kabinet.spark.SparkSessions;
import io.kabinet.testkit.detailing.SyntheticDetailing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** What a job has written, and what the client's reader alone says of the same file. */
final class Taken {

    private static final SparkSession SPARK = SparkSessions.own();

    private Taken() {}

    static Dataset<Row> usage(Path out) {
        return SPARK.read().parquet(out.resolve("usage").toString());
    }

    static Dataset<Row> quarantine(Path out) {
        return SPARK.read().parquet(out.resolve("quarantine").toString()).orderBy("file", "row");
    }

    static Dataset<Row> files(Path out) {
        return SPARK.read().parquet(out.resolve("files").toString()).orderBy("file");
    }

    /** The file's rows in its order, a text each. */
    static List<String> rows(Path out) {
        return usage(out).orderBy("file", "row").collectAsList().stream()
                .map(Taken::told)
                .toList();
    }

    /** A row of quarantine in the words of a bad row. */
    static String place(Row quarantined) {
        Object column = quarantined.getAs("column");
        Object field = quarantined.getAs("field");
        return "row " + quarantined.getAs("row") + ", line " + quarantined.getAs("line")
                + (column == null ? "" : ", column " + column) + ": " + quarantined.getAs("reason")
                + (field == null ? "" : " (" + field + ")");
    }

    static Path written(SyntheticDetailing detailing, Path file) throws IOException {
        try (OutputStream to = Files.newOutputStream(file)) {
            detailing.writeTo(to);
        }
        return file;
    }

    /** What the client's reader alone finds, in the same words as {@link #rows}. */
    static List<String> byTheReaderAlone(SyntheticDetailing detailing, Path file, List<BadRow> bad) throws IOException {
        List<String> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                DetailingReader reader =
                        DetailingFile.open(detailing.format().format(), in, detailing.reading(), bad::add)) {
            while (reader.next()) {
                rows.add((reader.rows() + reader.badRows()) + " " + told(reader.row()));
            }
        }
        return rows;
    }

    private static String told(Row row) {
        return String.join(
                " | ",
                row.getAs("row") + " " + moment(row.getAs("at")),
                row.getAs("kind"),
                row.getAs("category"),
                row.getAs("label"),
                row.getAs("direction"),
                row.getAs("peer"),
                row.getAs("number"),
                row.getAs("unit"),
                String.valueOf(row.<Object>getAs("real")),
                String.valueOf(row.<Object>getAs("charged")),
                row.getAs("movement"),
                plain(row.getAs("gross")),
                plain(row.getAs("net")),
                row.getAs("currency"));
    }

    private static String told(UsageRecord row) {
        return String.join(
                " | ",
                row.at().toString(),
                row.kind().text(),
                row.category().text(),
                row.label().orElse(null),
                row.contact().direction().map(Direction::text).orElse(null),
                row.contact().peer().map(Peer::text).orElse(null),
                row.line().map(Peer::text).orElse(null),
                row.usage().real().unit().name().toLowerCase(Locale.ROOT),
                count(row.usage().real()),
                count(row.usage().charged()),
                row.movement().name().toLowerCase(Locale.ROOT),
                row.gross().map(Taken::decimal).map(Taken::plain).orElse("null"),
                row.net().map(Taken::decimal).map(Taken::plain).orElse("null"),
                "RUB");
    }

    private static String count(Quantity quantity) {
        return quantity.match(Long::toString, () -> "unlimited", () -> "null");
    }

    private static BigDecimal decimal(UsageAmount amount) {
        return amount.toBigMoney().getAmount();
    }

    /** Which of the two it is hangs on the session that a thread last used. */
    private static Object moment(Object at) {
        return at instanceof Timestamp timestamp ? timestamp.toInstant() : at;
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "null" : amount.stripTrailingZeros().toPlainString();
    }
}
