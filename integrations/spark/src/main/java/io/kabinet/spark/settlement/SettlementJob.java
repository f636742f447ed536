package io.kabinet.spark.settlement;

import io.kabinet.client.rulebook.RulebookJson;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Settles files, the shipped sample or generated purchases, and writes what it came to.
 *
 * <p>For {@code spark-submit}, and by itself on all cores of one machine. {@code --help} says the rest.
 */
public final class SettlementJob {

    private static final int ALL_TAKEN = 0;
    private static final int SOME_QUARANTINED = 1;
    private static final int NOTHING_COMPUTED = 2;

    /** On one machine; a cluster says itself how many it wants. */
    private static final int PARTITIONS_PER_CORE = 4;

    private SettlementJob() {}

    /**
     * Runs the job and ends the process.
     *
     * @param words the command line
     */
    public static void main(String... words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(words, out, err);
        out.flush();
        if (code != ALL_TAKEN) {
            System.exit(code);
        }
    }

    private static int run(String[] words, PrintStream out, PrintStream err) {
        try {
            JobArguments arguments = JobArguments.of(words);
            if (arguments.wantsHelp()) {
                out.print(JobArguments.HELP);
                return ALL_TAKEN;
            }
            arguments.generate();
            Rulebook rulebook = rulebook(arguments);
            try (SparkSession spark = session(arguments)) {
                return settle(spark, arguments, rulebook, out, err);
            }
        } catch (IllegalArgumentException | IOException e) {
            err.print(e.getMessage() + '\n');
            return NOTHING_COMPUTED;
        }
    }

    /** Runs the job in a session that is there. */
    static int settle(SparkSession spark, String[] words, PrintStream out, PrintStream err) {
        try {
            JobArguments arguments = JobArguments.of(words);
            return settle(spark, arguments, rulebook(arguments), out, err);
        } catch (IllegalArgumentException | IOException e) {
            err.print(e.getMessage() + '\n');
            return NOTHING_COMPUTED;
        }
    }

    private static int settle(
            SparkSession spark, JobArguments arguments, Rulebook rulebook, PrintStream out, PrintStream err)
            throws IOException {
        Measure measure = Measure.of(spark);
        try (SettledCashback settled = settlement(spark, arguments, rulebook).settle()) {
            SettlementFiles files = new SettlementFiles(spark, arguments.out());
            out.print(files.write(settled));
            if (arguments.wantsMeasure()) {
                err.print(measure.line(settled.read(Kind.PURCHASES)));
            }
            boolean clean = settled.accounts().stream().allMatch(account -> account.quarantined() == 0);
            return clean ? ALL_TAKEN : SOME_QUARANTINED;
        } catch (Exception e) {
            // Scala's methods throw this checked exception without saying so.
            if (e instanceof AnalysisException) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
            throw e;
        } finally {
            spark.sparkContext().removeSparkListener(measure);
        }
    }

    private static CashbackSettlement settlement(SparkSession spark, JobArguments arguments, Rulebook rulebook)
            throws IOException {
        CashbackSettlement settlement = CashbackSettlement.by(rulebook);
        if (arguments.generate().isPresent()) {
            GeneratedPurchases generated =
                    new GeneratedPurchases(spark, arguments.generate().get());
            return settlement
                    .offers(generated.offers())
                    .purchases(generated.purchases())
                    .events(generated.events());
        }
        InputFiles input = new InputFiles(spark);
        Map<Kind, List<String>> own = arguments.files();
        Map<Kind, List<String>> files = own.isEmpty() ? Sample.unpacked(arguments.out()) : own;
        for (Map.Entry<Kind, List<String>> each : files.entrySet()) {
            Dataset<Row> table = input.read(each.getKey(), each.getValue());
            settlement = switch (each.getKey()) {
                case OFFERS -> settlement.offers(table);
                case PURCHASES -> settlement.purchases(table);
                case EVENTS -> settlement.events(table);
                case STATEMENT -> settlement.statement(table);
            };
        }
        return settlement;
    }

    private static Rulebook rulebook(JobArguments arguments) throws IOException {
        if (arguments.rulebook().isEmpty()) {
            return Market.RUSSIA.rulebook();
        }
        try {
            return RulebookJson.read(Path.of(arguments.rulebook().get()));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("--rulebook is no file name: " + e.getMessage(), e);
        }
    }

    /** The cluster's session, or one on all cores of this machine. */
    private static SparkSession session(JobArguments arguments) {
        SparkSession.Builder builder = SparkSession.builder().appName("kabinet settlement");
        if (System.getProperty("spark.master") == null) {
            builder = builder.master(arguments.master().orElse("local[*]"))
                    .config("spark.ui.enabled", false)
                    .config(
                            "spark.sql.shuffle.partitions",
                            String.valueOf(
                                    PARTITIONS_PER_CORE * Runtime.getRuntime().availableProcessors()))
                    .config("spark.log.level", "ERROR")
                    .config("spark.ui.showConsoleProgress", arguments.wantsProgress());
        }
        return builder.getOrCreate();
    }
}
