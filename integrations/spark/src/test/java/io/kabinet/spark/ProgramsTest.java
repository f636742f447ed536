package io.kabinet.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.spark.detailing.DetailingJob;
import io.kabinet.spark.settlement.SettlementJob;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.deploy.SparkSubmit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jobs as processes of their own, in a country with digits of its own, without a cluster and on a small one. Where the
 * tests run does not reach them.
 */
@Tag("process")
class ProgramsTest {

    @TempDir
    private Path directory;

    @Test
    void a_settlement_comes_to_the_same_bytes_with_a_spark_of_its_own_and_submitted_to_a_cluster() throws Exception {
        Files.createDirectory(directory.resolve("jars")); // without one there is no home of Spark
        assertThat(run(SettlementJob.class, "--out", directory.resolve("here").toString()))
                .isZero();
        assertThat(directory.resolve("printed")).content(UTF_8).contains("purchases: read 572, taken 527, refused 45,");
        assertThat(directory.resolve("here/entries/_SUCCESS")).exists();

        assertThat(run(
                        SparkSubmit.class,
                        "--master",
                        "local-cluster[2,1,1024]",
                        "--conf",
                        "spark.executor.extraClassPath=" + System.getProperty("java.class.path"),
                        "--conf",
                        "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1",
                        "--conf",
                        "spark.ui.enabled=false",
                        "--conf",
                        "spark.sql.shuffle.partitions=4",
                        "--class",
                        SettlementJob.class.getName(),
                        "spark-internal",
                        "--out",
                        directory.resolve("there").toString()))
                .isZero();
        assertThat(directory.resolve("there/totals.csv")).hasSameBinaryContentAs(directory.resolve("here/totals.csv"));
        assertThat(directory.resolve("work")).as("what executors leave behind").isNotEmptyDirectory();
    }

    @Test
    void a_settlement_that_cannot_be_written_ends_with_2_and_not_as_if_rows_were_put_aside() throws Exception {
        Path file = Files.createFile(directory.resolve("a-file"));

        assertThat(run(
                        SettlementJob.class,
                        "--generate",
                        "10",
                        "--out",
                        file.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(directory.resolve("told")).content(UTF_8).contains("not done: ");
    }

    @Test
    void detailing_files_find_a_spark_of_their_own_and_end_with_0() throws Exception {
        Path file = Files.writeString(
                directory.resolve("a.ndjson"),
                "{\"at\":\"2026-06-30T12:00:00Z\",\"kind\":\"call\",\"category\":\"x\",\"net\":1}\n");

        assertThat(run(
                        DetailingJob.class,
                        "--in",
                        file.toString(),
                        "--out",
                        directory.resolve("out").toString()))
                .isZero();
        assertThat(directory.resolve("printed")).content(UTF_8).endsWith("rows: 1 = 1 written + 0 quarantined\n");
    }

    private int run(Class<?> program, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-Duser.language=ar", "-Duser.country=EG", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(program.getName());
        command.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("SPARK_HOME", directory.toString());
        process.environment().put("SPARK_SCALA_VERSION", "2.13");
        return process.redirectOutput(directory.resolve("printed").toFile())
                .redirectError(directory.resolve("told").toFile())
                .start()
                .waitFor();
    }
}
