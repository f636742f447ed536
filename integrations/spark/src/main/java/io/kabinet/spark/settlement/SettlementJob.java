package io.kabinet.spark.settlement;

import io.kabinet.client.rulebook.RulebookJson;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.spark.internal.Program;
import java.io.IOException;
import java.io.PrintStream;
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

    private SettlementJob() {}

    /**
     * Runs the job and ends the process.
     *
     * @param words the command line
     */
    public static void main(String... words) {
        Program.run((out, err) -> run(words, out, err));
    }

    private static int run(String[] words, PrintStream out, PrintStream err) throws IOException {
        JobArguments arguments;
        Rulebook rulebook;
        try {
            arguments = JobArguments.of(words);
            rulebook = rulebook(arguments);
        } catch (IllegalArgumentException wrong) {
            err.print(wrong.getMessage() + '\n');
            return Program.NOT_DONE;
        }
        if (arguments.wantsHelp()) {
            out.print(JobArguments.HELP);
            return ALL_TAKEN;
        }
        try (SparkSession spark = Program.spark("kabinet settlement", arguments.wantsProgress())) {
            return settle(spark, arguments, rulebook, out, err);
        }
    }

    /** Runs the job in a session that is there. */
    static int settle(SparkSession spark, String[] words, PrintStream out, PrintStream err) {
        try {
            JobArguments arguments = JobArguments.of(words);
            return settle(spark, arguments, rulebook(arguments), out, err);
        } catch (IllegalArgumentException | IOException e) {
            err.print(e.getMessage() + '\n');
            return Program.NOT_DONE;
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
        Map<Kind, List<String>> files = own.isEmpty()
                ? Sample.unpacked(arguments.out(), spark.sparkContext().hadoopConfiguration())
                : own;
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
}
