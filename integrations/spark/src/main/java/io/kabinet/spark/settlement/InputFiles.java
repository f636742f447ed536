package io.kabinet.spark.settlement;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Files as tables of texts, such that nothing of a row is guessed or lost on the way. */
final class InputFiles {

    private final SparkSession spark;

    InputFiles(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Reads files of one kind and one format, which their names tell: {@code .csv}, {@code .ndjson}, {@code .jsonl} or {@code .json},
     * each also with {@code .gz}; anything else is Parquet.
     *
     * @throws IllegalArgumentException if they are of two formats
     */
    Dataset<Row> read(Kind kind, List<String> paths) {
        List<String> formats = paths.stream().map(InputFiles::format).distinct().toList();
        if (formats.size() > 1) {
            throw new IllegalArgumentException(kind.word() + ": give files of one format, not of " + formats);
        }
        String[] all = paths.toArray(String[]::new);
        return switch (formats.get(0)) {
            case "csv" -> csv(all);
            case "json" -> json(kind, all);
            default -> spark.read().parquet(all);
        };
    }

    private static String format(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        if (plain.endsWith(".csv")) {
            return "csv";
        }
        return plain.endsWith(".ndjson") || plain.endsWith(".jsonl") || plain.endsWith(".json") ? "json" : "parquet";
    }

    /** RFC 4180, a row on a line; a line with more or fewer cells than the header is kept whole in {@link Tables#BROKEN}. */
    private Dataset<Row> csv(String[] paths) {
        StructType header = csvReader().csv(paths).schema();
        return csvReader()
                .schema(header.add(Tables.BROKEN, DataTypes.StringType))
                .option("columnNameOfCorruptRecord", Tables.BROKEN)
                .option("enforceSchema", false)
                .option("columnPruning", false)
                .csv(paths);
    }

    private DataFrameReader csvReader() {
        return spark.read()
                .option("header", true)
                .option("mode", "PERMISSIVE")
                .option("escape", "\"")
                .option("encoding", "UTF-8")
                .option("inferSchema", false);
    }

    /** An object on a line; numbers are taken as they are written, and what is not there is an empty cell. */
    private Dataset<Row> json(Kind kind, String[] paths) {
        StructType shape = new StructType();
        for (String name : kind.columns()) {
            shape = shape.add(name, DataTypes.StringType);
        }
        return spark.read()
                .schema(shape.add(Tables.BROKEN, DataTypes.StringType))
                .option("mode", "PERMISSIVE")
                .option("columnNameOfCorruptRecord", Tables.BROKEN)
                .json(paths);
    }
}
