package io.kabinet.spark.detailing;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import io.kabinet.client.detailing.file.BadRow;
import io.kabinet.client.detailing.file.FilePosition;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.usage.UsageAmount;
import io.kabinet.core.detailing.usage.UsageRecord;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The three kinds of rows that reading gives, and how they travel in one data set: each within a column of its own. */
final class Columns {

    static final String AMOUNT_TOO_WIDE = "AMOUNT_TOO_WIDE";
    static final String MONTH = "month";
    static final String FILE = "file";
    static final String ROW = "row";

    private static final int DIGITS = 20;
    private static final int DECIMALS = 6;
    private static final int FEWEST_MASKED = 7;
    private static final DecimalType MONEY = DataTypes.createDecimalType(DIGITS, DECIMALS);

    static final StructType USAGE = new StructType()
            .add(FILE, StringType)
            .add(ROW, LongType)
            .add("at", TimestampType)
            .add("day", DateType)
            .add("kind", StringType)
            .add("category", StringType)
            .add("label", StringType)
            .add("direction", StringType)
            .add("peer", StringType)
            .add("number", StringType)
            .add("unit", StringType)
            .add("real", LongType)
            .add("charged", LongType)
            .add("movement", StringType)
            .add("gross", MONEY)
            .add("net", MONEY)
            .add("currency", StringType)
            .add(MONTH, StringType);

    static final StructType QUARANTINE = new StructType()
            .add(FILE, StringType)
            .add(ROW, LongType)
            .add("line", LongType)
            .add("column", LongType)
            .add("field", StringType)
            .add("reason", StringType);

    static final StructType FILES = new StructType()
            .add(FILE, StringType)
            .add("bytes", LongType)
            .add("rows", LongType)
            .add("written", LongType)
            .add("quarantined", LongType)
            .add("fault", StringType)
            .add("sections", LongType)
            .add("sections_that_differ", LongType);

    static final StructType ALL =
            new StructType().add("usage", USAGE).add("quarantine", QUARANTINE).add("files", FILES);

    private Columns() {}

    /** The columns of one kind of row, out of the one that holds it. */
    static Column[] of(String kind, StructType columns) {
        Column[] all = new Column[columns.size()];
        for (int i = 0; i < all.length; i++) {
            StructField field = columns.apply(i);
            all[i] = functions.col(kind + "." + field.name());
        }
        return all;
    }

    static Row usage(Row usage) {
        return RowFactory.create(usage, null, null);
    }

    static Row quarantined(InputFile file, BadRow bad) {
        FilePosition at = bad.position();
        return quarantined(RowFactory.create(
                file.path(),
                at.row(),
                at.line(),
                at.column() == 0 ? null : at.column(),
                bad.field().isEmpty() ? null : bad.field(),
                bad.fault().name()));
    }

    static Row tooWide(InputFile file, long row, String field) {
        return quarantined(RowFactory.create(file.path(), row, null, null, field, AMOUNT_TOO_WIDE));
    }

    private static Row quarantined(Row bad) {
        return RowFactory.create(null, bad, null);
    }

    static Row file(Row file) {
        return RowFactory.create(null, null, file);
    }

    static boolean isEndOfFile(Row row) {
        return !row.isNullAt(ALL.fieldIndex("files"));
    }

    /** The name of the amount that does not fit, if there is one. */
    static Optional<String> tooWide(UsageRecord row) {
        return row.gross().filter(amount -> !fits(amount)).isPresent()
                ? Optional.of("gross")
                : row.net().filter(amount -> !fits(amount)).map(net -> "net");
    }

    static Row usage(InputFile file, long row, UsageRecord record, SentReading reading) {
        boolean numbers = reading.wholeNumbers();
        LocalDate day = LocalDate.ofInstant(record.at(), reading.zone());
        return usage(RowFactory.create(
                file.path(),
                row,
                record.at(),
                day,
                record.kind().text(),
                record.category().text(),
                record.label().map(label -> numbers ? label : masked(label)).orElse(null),
                record.contact().direction().map(Direction::text).orElse(null),
                record.contact().peer().map(peer -> shown(peer, numbers)).orElse(null),
                record.line().map(line -> shown(line, numbers)).orElse(null),
                record.usage().real().unit().name().toLowerCase(Locale.ROOT),
                count(record.usage().real()),
                count(record.usage().charged()),
                record.movement().name().toLowerCase(Locale.ROOT),
                record.gross().map(Columns::decimal).orElse(null),
                record.net().map(Columns::decimal).orElse(null),
                reading.currency().getCode(),
                YearMonth.from(day).toString()));
    }

    private static boolean fits(UsageAmount amount) {
        return decimal(amount).precision() <= DIGITS;
    }

    private static BigDecimal decimal(UsageAmount amount) {
        return amount.rounded(DECIMALS, RoundingMode.UNNECESSARY).getAmount();
    }

    private static @Nullable Long count(Quantity quantity) {
        return quantity.<@Nullable Long>match(count -> count, () -> null, () -> null);
    }

    private static String shown(Peer peer, boolean numbers) {
        return numbers ? peer.text() : peer.toString();
    }

    /** As a peer is; what is too long for one and may hold a number is left out. */
    private static @Nullable String masked(String label) {
        if (label.codePoints().filter(Character::isDigit).count() < FEWEST_MASKED) {
            return label;
        }
        return label.length() <= Peer.LONGEST ? Peer.of(label).toString() : null;
    }
}
