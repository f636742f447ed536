package io.kabinet.spark.detailing;

import io.kabinet.spark.internal.Program;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.spark.sql.SparkSession;

/** The job as a program. */
final class CommandLine {

    static final int ALL_ROWS = 0;
    static final int SOME_BAD = 1;
    static final int NOT_DONE = Program.NOT_DONE;

    private CommandLine() {}

    /** Runs it and tells the exit code. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        JobArguments arguments;
        try {
            arguments = JobArguments.of(args);
        } catch (IllegalArgumentException wrong) {
            err.print(wrong.getMessage() + "; --help tells more\n");
            return NOT_DONE;
        }
        if (arguments.wantsHelp()) {
            out.print(JobArguments.HELP);
            return ALL_ROWS;
        }
        try {
            return run(arguments, out, err);
        } catch (FileNotFoundException missing) {
            err.print("not there: " + missing.getMessage() + '\n');
        } catch (FileAlreadyExistsException there) {
            err.print("already there: " + there.getMessage() + '\n');
        } catch (Exception broken) { // Spark throws what it does not declare
            err.print("not done: " + broken.getMessage() + '\n');
        }
        return NOT_DONE;
    }

    /** In the Spark that runs already, which is left running, or in one of its own. */
    private static int run(JobArguments arguments, PrintStream out, PrintStream err) throws IOException {
        Optional<SparkSession> running =
                Optional.ofNullable(SparkSession.getDefaultSession().getOrElse(() -> null));
        SparkSession spark = running.orElseGet(() -> Program.spark("kabinet detailing", false));
        try {
            DetailingSummary summary =
                    arguments.job(line -> err.print(line + '\n')).run(spark);
            out.print(summary + "\n");
            return summary.isWhole() ? ALL_ROWS : SOME_BAD;
        } finally {
            if (running.isEmpty()) {
                spark.stop();
            }
        }
    }
}
