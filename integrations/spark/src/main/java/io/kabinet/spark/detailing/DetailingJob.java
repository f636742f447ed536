package io.kabinet.spark.detailing;

import io.kabinet.client.detailing.file.Reading;
import io.kabinet.spark.detailing.DetailingSummary.BrokenFile;
import io.kabinet.spark.internal.Program;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;

/**
 * Detailing files, in any format that the client reads, to usage records in Parquet.
 *
 * <p>Each file is read as a stream by one task, by the client's own reader, and each file once, however many of the names
 * lead to it. Its rows are written as they are read: two files that tell of the same days give their rows twice, and to join
 * reads is the client's own affair. Beside them go the rows that cannot be taken, with place and reason and nothing of what
 * stands in them, and what became of each file. What makes a file unreadable keeps none of the others from being read; the
 * rows before that place are written.
 *
 * <p>Under the output, which must not be there before:
 *
 * <ul>
 *   <li>{@code usage}, by {@code month} as in {@code 2026-06}: file, row, at TIMESTAMP to the microsecond, day DATE, kind,
 *       category, label, direction, peer, number, unit ({@code seconds}, {@code bytes}, {@code pieces}), real BIGINT, charged
 *       BIGINT, movement ({@code spending}, {@code income}), gross and net DECIMAL(20,6) with and without VAT, currency.
 *       Day and month are those of the zone of the reading. What the file does not state is NULL, never zero.
 *   <li>{@code quarantine}: file, row, line, column, field, reason, which is a name of {@code RowFault}, or {@code
 *       AMOUNT_TOO_WIDE} for one that a DECIMAL(20,6) does not hold, of fifteen digits or more before the point.
 *   <li>{@code files}: file, bytes, rows, written, quarantined, fault, and how many sections state sums and how many of these
 *       are not what the rows come to. It is written last: without {@code files/_SUCCESS} the output is not whole.
 * </ul>
 *
 * <p>Hadoop and Spark number their files in the digits of the JVM's default locale. Where the names of files cannot hold those,
 * one file takes the place of another; then the counts, which are taken from what was written, do not add up and the job
 * fails. The program sets the locale of its own JVM; executors elsewhere are started with {@code -Duser.language=en}.
 *
 * <p>Numbers of the subscriber and of the other end, and such in labels, are masked as {@code Peer} masks them, unless asked for
 * whole. Names of files are written as they are, so no number should stand in them. The same files give the same rows; how
 * many Parquet files hold them depends on the cluster.
 *
 * <pre>{@code
 * Reading reading = Reading.in(Market.RUSSIA.zone(), Market.RUSSIA.currency());
 * DetailingSummary summary = DetailingJob.of(List.of("hdfs:///in/*.xml"), "hdfs:///usages", reading).run(spark);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class DetailingJob {

    private static final int TASKS_PER_CORE = 4;
    private static final long BYTES_PER_TASK = 128L << 20;

    private final List<String> in;
    private final String out;
    private final Reading reading;
    private final boolean numbers;
    private final Consumer<String> progress;

    private DetailingJob(List<String> in, String out, Reading reading, boolean numbers, Consumer<String> progress) {
        this.in = List.copyOf(in);
        this.out = Objects.requireNonNull(out, "out");
        this.reading = Objects.requireNonNull(reading, "reading");
        this.numbers = numbers;
        this.progress = Objects.requireNonNull(progress, "progress");
    }

    /**
     * A job that masks numbers and tells nothing while it runs.
     *
     * @param in files, directories of files, and globs as Hadoop has them
     * @param out the directory to be made
     * @param reading how to understand what the files leave unsaid
     * @return the job
     */
    public static DetailingJob of(List<String> in, String out, Reading reading) {
        return new DetailingJob(in, out, reading, false, line -> {});
    }

    /**
     * The same with numbers as they stand in the files, which makes the output as personal as those.
     *
     * @return the changed job
     */
    public DetailingJob withWholeNumbers() {
        return new DetailingJob(in, out, reading, true, progress);
    }

    /**
     * The same, telling how many files are read.
     *
     * @param line takes a line after a task that has finished files, from a thread of Spark's
     * @return the changed job
     */
    public DetailingJob telling(Consumer<String> line) {
        return new DetailingJob(in, out, reading, numbers, line);
    }

    /**
     * Reads and writes all.
     *
     * @param spark whose cluster to use; its own settings stay as they are
     * @return the counts, which add up
     * @throws FileNotFoundException if one of the names leads to nothing, or all of them to no file
     * @throws FileAlreadyExistsException if the output is there
     * @throws IOException if the names cannot be looked up
     * @throws IllegalArgumentException if the counts do not add up: rows were lost between a reader and a file
     */
    public DetailingSummary run(SparkSession spark) throws IOException {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        Path directory = new Path(out);
        if (directory.getFileSystem(configuration).exists(directory)) {
            throw new FileAlreadyExistsException(out);
        }
        List<InputFile> files = InputFile.under(in, configuration);
        if (files.isEmpty()) {
            throw new FileNotFoundException("no file in " + String.join(", ", in));
        }
        LongAccumulator done = spark.sparkContext().longAccumulator("kabinet detailing files");
        Progress telling = new Progress(done, files.size(), progress);
        spark.sparkContext().addSparkListener(telling);
        try {
            return run(session(spark), files, done, configuration);
        } finally {
            spark.sparkContext().removeSparkListener(telling);
            telling.tell();
        }
    }

    private DetailingSummary run(
            SparkSession spark, List<InputFile> files, LongAccumulator done, Configuration configuration) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        JavaRDD<Row> read = context.parallelize(files, tasks(files, context.defaultParallelism()))
                .mapPartitions(new ReadFiles(SentReading.of(reading, numbers), configuration, done));
        Dataset<Row> all = spark.createDataFrame(read, Columns.ALL).persist(StorageLevel.DISK_ONLY());
        try {
            write(all, "usage", Columns.USAGE, Columns.MONTH);
            write(all, "quarantine", Columns.QUARANTINE);
            write(all, "files", Columns.FILES);
            return summary(spark);
        } finally {
            all.unpersist(true);
        }
    }

    /** Reading is done once for all three: what was read waits on the disks of the executors. */
    private void write(Dataset<Row> all, String kind, StructType columns, String... partitions) {
        Dataset<Row> rows = all.filter(functions.col(kind).isNotNull()).select(Columns.of(kind, columns));
        Dataset<Row> sorted = partitions.length == 0
                ? rows
                : rows.sortWithinPartitions(
                        functions.col(Columns.MONTH), functions.col(Columns.FILE), functions.col(Columns.ROW));
        sorted.write().partitionBy(partitions).parquet(directory(kind));
    }

    /** Counted in what was written, and held against what the readers counted. */
    private DetailingSummary summary(SparkSession spark) {
        List<Row> files = spark.read()
                .schema(Columns.FILES)
                .parquet(directory("files"))
                .orderBy(Columns.FILE)
                .collectAsList();
        List<BrokenFile> broken = files.stream()
                .filter(file -> file.<Object>getAs("fault") != null)
                .map(file -> new BrokenFile(file.getAs(Columns.FILE), file.getAs("fault"), file.<Long>getAs("rows")))
                .toList();
        return new DetailingSummary(
                files.size(),
                files.stream().mapToLong(file -> file.<Long>getAs("rows")).sum(),
                spark.read().schema(Columns.USAGE).parquet(directory("usage")).count(),
                spark.read()
                        .schema(Columns.QUARANTINE)
                        .parquet(directory("quarantine"))
                        .count(),
                broken);
    }

    private String directory(String kind) {
        return new Path(out, kind).toString();
    }

    private static int tasks(List<InputFile> files, int cores) {
        long bytes = files.stream().mapToLong(InputFile::bytes).sum();
        long wanted = Math.max((long) cores * TASKS_PER_CORE, bytes / BYTES_PER_TASK);
        return (int) Math.min(files.size(), wanted);
    }

    /** One of its own, so that what the rows look like does not depend on anybody's settings. */
    private static SparkSession session(SparkSession spark) {
        SparkSession own = spark.newSession();
        own.conf().set("spark.sql.session.timeZone", "UTC");
        own.conf().set("spark.sql.datetime.java8API.enabled", "true");
        own.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
        own.conf().set("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED");
        return own;
    }

    /**
     * Runs the job, and exits with 1 if some rows were not taken and with 2 if it was not done.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Program.run((out, err) -> CommandLine.run(args, out, err));
    }
}
