package io.kabinet.spark.settlement;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.joda.money.CurrencyUnit;

/**
 * The totals as CSV, the same bytes for the same rows: UTF-8, line feeds, in the order of the bytes of the first four columns,
 * amounts with the decimals of their currency.
 *
 * <p>Written beside its place and moved there at the end. The rows pass through the driver one part at a time.
 */
final class TotalsFile {

    private static final String CURRENCY = "currency";
    private static final String ROUNDING = "taken_by_rounding";

    private TotalsFile() {}

    static void write(Dataset<Row> totals, String file, Configuration configuration) throws IOException {
        Path path = new Path(file);
        Path unfinished = new Path(path.getParent(), "." + path.getName() + ".unfinished");
        FileSystem files = path.getFileSystem(configuration);
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(files.create(unfinished, true), StandardCharsets.UTF_8))) {
            List<String> names = List.of(totals.columns());
            writer.writeRecord(names);
            for (Iterator<Row> rows = totals.toLocalIterator(); rows.hasNext(); ) {
                writer.writeRecord(cells(rows.next(), names));
            }
        }
        files.delete(path, false);
        if (!files.rename(unfinished, path)) {
            throw new IOException(unfinished + " cannot be renamed to " + path);
        }
    }

    private static List<String> cells(Row row, List<String> names) {
        int decimals = CurrencyUnit.of(row.<String>getAs(CURRENCY)).getDecimalPlaces();
        List<String> cells = new ArrayList<>(names.size());
        for (String name : names) {
            Object value = row.getAs(name);
            cells.add(
                    value instanceof BigDecimal amount
                            ? plain(amount, decimals, name.equals(ROUNDING))
                            : String.valueOf(value));
        }
        return cells;
    }

    /** What rounding took may be finer than the currency is; everything else is not. */
    private static String plain(BigDecimal amount, int decimals, boolean maybeFiner) {
        BigDecimal stripped = amount.stripTrailingZeros();
        if (stripped.scale() > decimals && !maybeFiner) {
            throw new IllegalStateException("an amount of fractions of the smallest unit: " + amount);
        }
        return (stripped.scale() < decimals ? stripped.setScale(decimals) : stripped).toPlainString();
    }
}
