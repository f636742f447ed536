package io.kabinet.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** One Spark for all tests of a JVM: two threads, no ports that anybody else could want, nothing left behind. */
public final class SparkSessions {

    private SparkSessions() {}

    /**
     * The session of all tests; whoever registers something or sets something takes one of their own.
     *
     * @return always the same one
     */
    public static SparkSession shared() {
        return Holder.SESSION;
    }

    /**
     * A session with functions, views and settings of its own, on the same Spark; quick to make, not to be stopped.
     *
     * @return a new one
     */
    public static SparkSession own() {
        return shared().newSession();
    }

    /** Made when first asked for, by one thread. */
    private static final class Holder {

        static final SparkSession SESSION = started();

        /**
         * Hadoop and Spark number files in the digits of the JVM's locale. Where names of files hold no Arabic ones, all of
         * them become question marks, and one file takes the place of another; so a JVM that runs Spark formats as nowhere.
         */
        private static SparkSession started() {
            Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
            Path directory = temporary();
            SparkSession session = SparkSession.builder()
                    .master("local[2]")
                    .appName("kabinet tests")
                    .config("spark.ui.enabled", "false")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.local.dir", directory.resolve("local").toString())
                    .config(
                            "spark.sql.warehouse.dir",
                            directory.resolve("warehouse").toUri().toString())
                    .config("spark.sql.shuffle.partitions", "4")
                    .config("spark.sql.session.timeZone", "UTC")
                    .getOrCreate();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                session.stop();
                delete(directory);
            }));
            return session;
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory("kabinet-spark");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path directory) {
            try (Stream<Path> all = Files.walk(directory)) {
                List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
