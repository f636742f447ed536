package io.kabinet.spark.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** What the jobs have in common as programs: their streams, their end, and a Spark where no cluster gives one. */
public final class Program {

    /** The exit code of a program that did not do what it was asked for. */
    public static final int NOT_DONE = 2;

    private static final int PARTITIONS_PER_CORE = 4;

    private Program() {}

    /** What a program does. */
    @FunctionalInterface
    public interface Job {

        /**
         * Does it.
         *
         * @param out for what it came to, in UTF-8
         * @param err for what is wrong, in UTF-8
         * @return the exit code
         * @throws Exception if it cannot be done; Spark throws checked ones that it does not declare
         */
        int run(PrintStream out, PrintStream err) throws Exception;
    }

    /**
     * Runs a job and ends the process with its exit code, or with {@link #NOT_DONE} whatever goes wrong.
     *
     * @param job the job
     */
    public static void run(Job job) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT); // Hadoop numbers files in the locale's own digits
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = codeOf(job, out, err);
        out.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Errors too end a run that did nothing: the JVM's own exit code after one means something else here. */
    static int codeOf(Job job, PrintStream out, PrintStream err) {
        try {
            return job.run(out, err);
        } catch (Exception broken) {
            err.print("not done: " + broken.getMessage() + '\n');
        } catch (Error broken) {
            err.print("not done: " + broken + '\n');
        }
        return NOT_DONE;
    }

    /**
     * The cluster's Spark, or one on all cores of this machine if no master is set.
     *
     * @param name how the run is called
     * @param progress whether the driver shows Spark's bar of progress
     * @return a session, to be stopped by the caller
     */
    public static SparkSession spark(String name, boolean progress) {
        SparkSession.Builder builder = SparkSession.builder().appName(name);
        if (progress) {
            builder = builder.config("spark.ui.showConsoleProgress", true);
        }
        if (System.getProperty("spark.master") == null) {
            int cores = Runtime.getRuntime().availableProcessors();
            builder = builder.master("local[*]")
                    .config("spark.ui.enabled", false)
                    .config("spark.log.level", "ERROR")
                    .config("spark.sql.shuffle.partitions", String.valueOf(PARTITIONS_PER_CORE * cores));
        }
        return builder.getOrCreate();
    }
}
